/// A number as digits write it, decimals and all: `7.5` and `7.50` are two of them.
///
/// What a person reads is never rounded, and plural forms go by the digits that stand there.
public struct Numeral: Hashable, Sendable {
  /// Whether a minus stands before it.
  public let isNegative: Bool
  /// The digits before the decimal sign, one at least.
  public let whole: String
  /// The digits behind the decimal sign; none for a whole number.
  public let decimals: String

  /// A whole number.
  public init(_ number: Int) {
    isNegative = number < 0
    whole = String(number.magnitude)
    decimals = ""
  }

  /// Reads `7`, `-0.25` or `12.50`, as Swift describes a number; nil if it is none.
  public init?(_ text: some StringProtocol) {
    var digits = Substring(text)
    isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    whole = String(parts[0])
    decimals = parts.count == 2 ? String(parts[1]) : ""
  }
}

extension Numeral: CustomStringConvertible {
  /// The number with a decimal point and nothing between its thousands.
  public var description: String {
    (isNegative ? "-" : "") + whole + (decimals.isEmpty ? "" : ".\(decimals)")
  }
}
