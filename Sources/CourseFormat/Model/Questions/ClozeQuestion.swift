import Typography

/// A question whose answers are gaps in a text.
public struct ClozeQuestion: Hashable, Sendable {
  /// The text; ``Inline/gap(_:)`` stands where something is missing.
  public var text: [Block]
  /// The gaps, by number.
  public var gaps: [Gap]
  /// Whether upper and lower case differ in gaps that are typed.
  public var keepsCase: Bool

  /// A text with gaps.
  public init(text: [Block], gaps: [Gap], keepsCase: Bool = false) {
    self.text = text
    self.gaps = gaps
    self.keepsCase = keepsCase
  }

  /// What is missing in one place.
  public enum Gap: Hashable, Sendable {
    /// A word or a few to be typed; the accepted ones, the shown one first.
    case typed([DisplayText])
    /// One of some to choose from; `right` are the numbers of those that are right.
    case choice([DisplayText], right: Set<Int>)
  }
}
