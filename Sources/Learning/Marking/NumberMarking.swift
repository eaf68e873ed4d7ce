import CourseFormat

extension NumberQuestion {
  /// The whole for a number in the accepted range, its unit the key's or left out.
  func mark(_ typed: String) -> Mark {
    guard let number = TypedNumber(typed), accepted.contains(number.value),
      number.unit.isEmpty || TypedNumber.areSame(number.unit, unit ?? "")
    else { return Mark(score: .zero) }
    return Mark(score: .full)
  }
}

extension TypedNumber {
  /// Whether two spellings are the same unit: `mL` and `ml`, `µg` and `mcg`, `%` and `%`.
  static func areSame(_ left: String, _ right: String) -> Bool {
    canonical(left) == canonical(right)
  }

  private static func canonical(_ unit: String) -> String {
    switch unit.lowercased().filter({ !$0.isWhitespace }) {
    case "µg", "μg", "ug", "mcg": "mcg"
    case "s", "sec", "second", "seconds", "seconde", "secondes": "s"
    case "min", "minute", "minutes": "min"
    case "h", "hour", "hours", "heure", "heures": "h"
    case "iu", "ui": "iu"
    case let other: other
    }
  }
}
