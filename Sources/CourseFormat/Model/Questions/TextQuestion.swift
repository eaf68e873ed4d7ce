import Typography

/// A question whose answer is a word or a few.
public struct TextQuestion: Hashable, Sendable {
  /// The answers that are right.
  public var accepted: [DisplayText]
  /// Whether upper and lower case differ.
  public var keepsCase: Bool

  /// A question with its right answers.
  public init(accepted: [DisplayText], keepsCase: Bool = false) {
    self.accepted = accepted
    self.keepsCase = keepsCase
  }
}
