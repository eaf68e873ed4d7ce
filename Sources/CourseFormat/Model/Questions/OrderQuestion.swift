/// A question whose steps are to be put in order.
public struct OrderQuestion: Hashable, Sendable {
  /// The steps in the right order.
  public var steps: [[Inline]]
  /// What an order that is not quite right is worth.
  public var scoring: Scoring

  /// Steps in the right order.
  public init(steps: [[Inline]], scoring: Scoring = .pairs) {
    self.steps = steps
    self.scoring = scoring
  }

  /// What an order that is not quite right is worth.
  public enum Scoring: String, Sendable, CaseIterable {
    /// The part of all pairs of steps that stand the right way round.
    case pairs
    /// Nothing, as where a step too early does harm.
    case all
  }
}
