import Foundation

/// A number as a learner types it: digits of any script, one decimal point or comma, a unit.
///
/// Thousands may stand apart by spaces, `1 000`. What could be read in two ways is no number:
/// `1.000,5`, `10 5`, and `1,000`, which is a thousand to some and one to others.
public struct TypedNumber: Hashable, Sendable {
  /// The number, exactly.
  public let value: Decimal
  /// What stands behind it, without spaces around.
  public let unit: String

  /// Reads what was typed; nil if it does not begin with a number, or with one that could be two.
  public init?(_ typed: String) {
    var rest = Array(typed.trimmingSpaces.unicodeScalars)[...]
    let sign = TypedNumber.takeSign(from: &rest)
    var digits = TypedNumber.takeDigits(from: &rest)
    if digits.count <= 3 {
      while let group = TypedNumber.takeGroup(from: &rest) { digits += group }
    }
    guard !digits.isEmpty else { return nil }
    var decimals: [Int] = []
    if let separator = rest.first, TypedNumber.isSeparator(separator) {
      rest.removeFirst()
      decimals = TypedNumber.takeDigits(from: &rest)
      let mayBeThousands = separator == "," && decimals.count == 3 && digits.first != 0
      if decimals.isEmpty || mayBeThousands && digits.count <= 3 { return nil }
    }
    unit = String(String.UnicodeScalarView(rest)).trimmingSpaces
    let begin = unit.unicodeScalars.first
    // Decimal holds 38 digits; nobody types a dose of half as many.
    guard digits.count + decimals.count <= 18, begin.flatMap(TypedNumber.digit) == nil,
      begin.map(TypedNumber.isSeparator) != true
    else { return nil }
    let units = (digits + decimals).reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    value = Decimal(sign: sign, exponent: -decimals.count, significand: Decimal(units))
  }

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  private static func takeSign(from rest: inout Scalars) -> FloatingPointSign {
    guard let first = rest.first, "+-\u{2212}".unicodeScalars.contains(first) else { return .plus }
    rest.removeFirst()
    return first == "+" ? .plus : .minus
  }

  private static func takeDigits(from rest: inout Scalars) -> [Int] {
    var digits: [Int] = []
    while let digit = rest.first.flatMap(digit) {
      digits.append(digit)
      rest.removeFirst()
    }
    return digits
  }

  /// Takes a space and three digits, if that is what comes next.
  private static func takeGroup(from rest: inout Scalars) -> [Int]? {
    guard let space = rest.first, " \u{A0}\u{202F}".unicodeScalars.contains(space) else {
      return nil
    }
    var behind = rest.dropFirst()
    let digits = takeDigits(from: &behind)
    guard digits.count == 3 else { return nil }
    rest = behind
    return digits
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.generalCategory == .decimalNumber else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// Whether a scalar stands before decimals; U+066B does among Arabic digits.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == "\u{66B}"
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
