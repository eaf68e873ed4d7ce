/// A condition of CLDR's plural rules, such as `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`.
///
/// Source: Unicode Technical Standard #35, part 3, “Plural rules syntax”.
struct PluralCondition: Sendable {
  /// Relations that hold together, of which one row must.
  private let alternatives: [[Relation]]

  /// Reads a condition; a relation that cannot be read never holds.
  init(_ text: String) {
    alternatives = text.split(separator: " or ").map { alternative in
      alternative.split(separator: " and ").map(Relation.init)
    }
  }

  /// Whether it holds for a number.
  func holds(for number: PluralOperands) -> Bool {
    alternatives.contains { relations in relations.allSatisfy { $0.holds(for: number) } }
  }

  /// An operand, perhaps its remainder, and what it equals or does not.
  private struct Relation: Sendable {
    private var operand: Substring = ""
    private var modulus: UInt64?
    private var isNegated = false
    private var ranges: [ClosedRange<UInt64>] = []

    init(_ text: Substring) {
      var words = text.split(separator: " ")[...]
      operand = words.popFirst() ?? ""
      if words.first == "%" {
        words = words.dropFirst()
        modulus = words.popFirst().flatMap { UInt64($0) }.flatMap { $0 > 0 ? $0 : nil }
      }
      isNegated = words.popFirst() == "!="
      for part in words.first?.split(separator: ",") ?? [] {
        let ends = part.split(separator: "..").compactMap { UInt64($0) }
        if let low = ends.first, let high = ends.last, low <= high { ranges.append(low...high) }
      }
    }

    func holds(for number: PluralOperands) -> Bool {
      guard let value = number[operand] else { return isNegated }
      let remainder = modulus.map { value % $0 } ?? value
      return ranges.contains { $0.contains(remainder) } != isNegated
    }
  }
}

/// What CLDR's plural rules ask of a number.
///
/// Source: Unicode Technical Standard #35, part 3, “Plural operand meanings”.
struct PluralOperands {
  private let whole: UInt64
  private let decimals: UInt64
  private let decimalCount: UInt64
  private let significantDecimals: UInt64

  /// The operands of a number; digits beyond the fifteenth do not matter to any rule.
  init(_ number: Numeral) {
    let last = UInt64(number.whole.suffix(15)) ?? 0
    whole = last + (number.whole.count > 15 ? 1_000_000_000_000_000 : 0)
    let digits = number.decimals.prefix(15)
    decimalCount = UInt64(digits.count)
    decimals = UInt64(digits) ?? 0
    var significant = decimals
    while significant > 0, significant.isMultiple(of: 10) { significant /= 10 }
    significantDecimals = significant
  }

  /// The value of an operand by its letter; nil if it is no whole number.
  subscript(operand: Substring) -> UInt64? {
    switch operand {
    case "n": decimals == 0 ? whole : nil
    case "i": whole
    case "v": decimalCount
    case "f": decimals
    case "t": significantDecimals
    // The exponent of a number in compact form, such as 1.2 M, which is never written here.
    case "e", "c": 0
    default: nil
    }
  }
}
