import Typography

/// A scale on which a learner says how much; nothing on it is right or wrong.
public struct LikertQuestion: Hashable, Sendable {
  /// The levels, from one end to the other; none stand for the usual five, from disagreeing to
  /// agreeing, in the words of the interface.
  public var levels: [[Inline]]

  /// A scale of some levels.
  public init(levels: [[Inline]] = []) {
    self.levels = levels
  }

  /// How many levels there are.
  public var count: Int { levels.isEmpty ? Self.usual : levels.count }

  /// How many levels the usual scale has.
  public static let usual = 5
}
