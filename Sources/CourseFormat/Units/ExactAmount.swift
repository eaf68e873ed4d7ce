import Foundation

/// An amount as a fraction of two exact numbers, for a third of anything has no exact decimal.
public struct ExactAmount: Hashable, Sendable {
  /// What is divided.
  let numerator: Decimal
  /// What it is divided by; more than nothing.
  let denominator: Decimal

  /// A number as it stands.
  public init(_ number: Decimal) {
    numerator = number
    denominator = 1
  }

  /// A number of one unit told in another; nil where they cannot be converted.
  public init?(_ number: Decimal, _ unit: MeasuringUnit, in other: MeasuringUnit) {
    guard let (times, over) = unit.factors(to: other) else { return nil }
    numerator = number * times
    denominator = over
  }

  /// Whether it lies in a range, its ends included.
  public func isIn(_ range: ClosedRange<Decimal>) -> Bool {
    range.lowerBound * denominator <= numerator && numerator <= range.upperBound * denominator
  }

  /// Whether it lies in a range whose ends are multiplied by `times` and divided by `over`.
  ///
  /// Nothing lies in a range that is divided by nothing.
  public func isIn(_ range: ClosedRange<Decimal>, times: Decimal, over: Decimal) -> Bool {
    let ends = [range.lowerBound, range.upperBound].map { $0 * times * denominator }
    guard over != 0, let low = ends.min(), let high = ends.max() else { return false }
    return low <= numerator * over && numerator * over <= high
  }

  /// Whether it is `times` as much as a number, give or take a hundredth; never, of nothing.
  public func isAbout(_ times: Decimal, _ number: Decimal) -> Bool {
    let whole = number * times * denominator
    guard whole != 0 else { return false }
    return abs(numerator - whole) * 100 <= abs(whole)
  }
}
