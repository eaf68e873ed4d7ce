import CourseFormat
import Foundation

extension NumberQuestion {
  /// The whole for a number in the accepted range, its unit the key's or left out.
  func mark(_ typed: String) -> Mark {
    guard let number = TypedNumber(typed), accepted.contains(number.value),
      number.unit.isEmpty || TypedNumber.areSame(number.unit, unit ?? "")
    else { return Mark(score: .zero) }
    return Mark(score: .full)
  }
}

/// A number as a learner types it: digits of any script, one decimal point or comma, a unit.
public struct TypedNumber: Hashable, Sendable {
  /// The number, exactly.
  public let value: Decimal
  /// What stands behind it, without spaces around.
  public let unit: String

  /// Reads what was typed; nil if it does not begin with a number, or if it could be read in two
  /// ways because it has both a point and a comma.
  public init?(_ typed: String) {
    var units = Decimal.zero
    var scale: Int?
    var digits = 0
    var isNegative = false
    var rest = Substring(typed.drop { $0 == " " }).unicodeScalars
    if let sign = rest.first, sign == "-" || sign == "\u{2212}" || sign == "+" {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    while let scalar = rest.first {
      if scalar == "." || scalar == "," {
        guard digits > 0, scale == nil else { return nil }
        scale = 0
      } else if scalar.properties.generalCategory == .decimalNumber,
        let digit = scalar.properties.numericValue
      {
        // Decimal holds 38 digits; nobody types a dose that long.
        guard digits < 18 else { return nil }
        units = units * 10 + Decimal(Int(digit))
        digits += 1
        scale = scale.map { $0 + 1 }
      } else {
        break
      }
      rest.removeFirst()
    }
    guard digits > 0, scale != 0 else { return nil }
    var value = units
    for _ in 0..<(scale ?? 0) { value /= 10 }
    self.value = isNegative ? -value : value
    unit = String(Substring(rest)).trimmingSpaces
  }

  /// Whether two spellings are the same unit: `mL` and `ml`, `µg` and `mcg`, `%` and `%`.
  static func areSame(_ left: String, _ right: String) -> Bool {
    canonical(left) == canonical(right)
  }

  private static func canonical(_ unit: String) -> String {
    switch unit.lowercased().filter({ $0 != " " }) {
    case "µg", "μg", "ug", "mcg": "mcg"
    case "s", "sec", "second", "seconds", "seconde", "secondes": "s"
    case "min", "minute", "minutes": "min"
    case "h", "hour", "hours", "heure", "heures": "h"
    case "iu", "ui": "iu"
    case let other: other
    }
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
