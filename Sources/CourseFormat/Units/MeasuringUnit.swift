import Foundation

/// A unit of measure, such as `mL`, `mg/kg/d` or `[drp]/min`, however it is spelled.
///
/// A few units that doses, rates and sizes are given in are known, so that one can be converted
/// into another of the same kind; any other word is a unit of its own, `francs CFA`. What stands
/// above and below a stroke is never cancelled: a dose in `mg/kg` is no share of anything.
///
/// Source of the codes: the Unified Code for Units of Measure (UCUM).
public struct MeasuringUnit: Hashable, Sendable {
  /// What stands before the first stroke; nil for a mere rate such as `/min`.
  let above: UnitAtom?
  /// What stands behind strokes, as written.
  let below: [UnitAtom]

  /// Reads a unit; nil if nothing is written, or nothing behind a stroke.
  public init?(_ spelling: String) {
    let parts = MeasuringUnit.normalised(spelling)
      .split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.dropFirst().allSatisfy({ !$0.isEmpty }),
      parts.count > 1 || !first.isEmpty
    else { return nil }
    above = first.isEmpty ? nil : UnitAtom(first)
    below = parts.dropFirst().map { UnitAtom($0) }
  }

  /// The unit in its one safe spelling: `mL` for `ml`, `mcg` for `µg`.
  public var code: String {
    below.reduce(above?.code ?? "") { "\($0)/\($1.code)" }
  }

  /// Whether it is nothing but units that are known.
  public var isKnown: Bool { ([above] + below).allSatisfy { $0?.isKnown ?? true } }

  /// Whether amounts in one can be told in the other.
  public func isConvertible(to other: MeasuringUnit) -> Bool {
    above?.quantity == other.above?.quantity
      && below.map(\.quantity.sortKey).sorted() == other.below.map(\.quantity.sortKey).sorted()
  }

  /// What an amount in this unit is multiplied and then divided by to be told in another.
  ///
  /// Two numbers and not their quotient, for a third of anything has no exact decimal; nil where
  /// the two cannot be converted.
  public func factors(to other: MeasuringUnit) -> (times: Decimal, over: Decimal)? {
    guard isConvertible(to: other) else { return nil }
    let (mine, theirs) = (size, other.size)
    return (mine.times * theirs.over, mine.over * theirs.times)
  }

  /// The unit's size in the basic ones, as a fraction.
  private var size: (times: Decimal, over: Decimal) {
    var (times, over) = (above?.times ?? 1, above?.over ?? 1)
    for atom in below {
      times *= atom.over
      over *= atom.times
    }
    return (times, over)
  }

  /// A spelling without spaces, `per` and `par` as strokes.
  private static func normalised(_ spelling: String) -> String {
    spelling.lowercased().split(whereSeparator: \.isWhitespace)
      .map { $0 == "per" || $0 == "par" ? "/" : String($0) }
      .joined()
  }
}

extension MeasuringUnit {
  /// Two units are the same however they are spelled, and in whatever order they divide.
  public static func == (left: Self, right: Self) -> Bool {
    left.above == right.above && left.divisors == right.divisors
  }

  /// Hashes what makes units the same.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(above)
    hasher.combine(divisors)
  }

  private var divisors: [UnitAtom] { below.sorted { $0.code < $1.code } }
}
