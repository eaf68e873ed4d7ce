import Foundation

/// A question whose answer is a number.
public struct NumberQuestion: Hashable, Sendable {
  /// The range that is right, in the key's unit, exactly: a dose is never rounded.
  public var accepted: ClosedRange<Decimal>
  /// The number a learner is shown as the answer.
  public var answer: Decimal
  /// The unit, as the key writes it; nil for a bare number.
  public var unit: String?
  /// The same answer in other units, `accept="1.5 tablets"`; what can be converted needs no form.
  public var others: [Form]

  /// A number, the range around it that is right, and its unit.
  public init(
    answer: Decimal, accepted: ClosedRange<Decimal>, unit: String? = nil, others: [Form] = []
  ) {
    self.answer = answer
    self.accepted = accepted
    self.unit = unit
    self.others = others
  }

  /// The answer in another unit.
  public struct Form: Hashable, Sendable {
    /// The number in that unit.
    public var answer: Decimal
    /// The unit.
    public var unit: String

    /// A number and its unit.
    public init(answer: Decimal, unit: String) {
      self.answer = answer
      self.unit = unit
    }
  }
}
