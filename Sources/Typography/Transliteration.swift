import Foundation

/// What text becomes where only ASCII can be shown.
enum Transliteration {
  /// A base and its marks in ASCII; `?` for what has no likeness.
  ///
  /// `previous` is the base before it. Set apart from the digits they follow, 10³ becomes `10^3`
  /// and not `103`, and 2½ becomes `2 1/2` and not `21/2`: a dose depends on it.
  static func ascii(_ text: String, after previous: Unicode.Scalar? = nil) -> String {
    let plain = likeness(of: text)
    guard let base = text.unicodeScalars.first else { return plain }
    if isRaised(base) { return previous.map(isRaised) == true ? plain : "^" + plain }
    // N° is a number; 38 °C and 45° are degrees.
    if base == "°", previous?.properties.isAlphabetic == true { return "o" }
    if isFraction(base), previous?.properties.generalCategory == .decimalNumber {
      return " " + plain
    }
    return plain
  }

  private static func likeness(of text: String) -> String {
    if let known = table[text] { return known }
    // A stroke turns a sign's meaning round: ≯ must not become `>`.
    let hasStroke = text.decomposedStringWithCanonicalMapping.unicodeScalars.contains("\u{338}")
    if hasStroke { return "?" }
    var result = ""
    for scalar in text.unicodeScalars {
      guard let known = likeness(of: scalar) else { return "?" }
      result += known
    }
    return result.isEmpty ? "?" : result
  }

  /// A scalar in ASCII: nothing for a mark, nil for what has no likeness.
  private static func likeness(of scalar: Unicode.Scalar) -> String? {
    if let known = entry(scalar) { return known }
    var result = ""
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    for part in parts {
      guard let known = entry(part) else { return nil }
      result += known
    }
    return result
  }

  private static func entry(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII { return String(scalar) }
    if let known = table[String(scalar)] { return known }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return ""
    case .spaceSeparator: return " "
    case .dashPunctuation: return "-"
    case .decimalNumber: return scalar.properties.numericValue.map { String(Int($0)) }
    default: return nil
    }
  }

  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x207E: true
    default: false
    }
  }

  private static func isFraction(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xBC...0xBE, 0x2150...0x215F, 0x2189: true
    default: false
    }
  }

  /// Letters that do not decompose, and signs.
  private static let table: [String: String] = [
    "‘": "'", "’": "'", "‚": ",", "‛": "'", "“": "\"", "”": "\"", "„": "\"", "‟": "\"",
    "«": "\"", "»": "\"", "‹": "'", "›": "'", "´": "'", "ʼ": "'", "ʻ": "'", "′": "'", "″": "\"",
    "—": "--", "…": "...", "•": "*", "·": "*", "×": "x", "÷": "/", "⁄": "/", "−": "-", "±": "+/-",
    "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "°": "deg ", "µ": "u", "μ": "u", "€": "EUR",
    "£": "GBP", "©": "(c)", "®": "(R)", "™": "(TM)", "→": "->", "←": "<-", "⇒": "=>", "↑": "^",
    "↓": "v", "✓": "[ok]", "✗": "[no]", "§": "S.", "¿": "?", "¡": "!", "、": ",", "。": ".",
    "،": ",", "؛": ";", "؟": "?", "٫": ",",
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ß": "ss", "ẞ": "SS",
    "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L", "ħ": "h",
    "Ħ": "H", "ŧ": "t", "Ŧ": "T", "ĸ": "q", "ı": "i", "ŋ": "ng", "Ŋ": "Ng", "ɓ": "b'", "Ɓ": "B'",
    "ɗ": "d'", "Ɗ": "D'", "ƙ": "k'", "Ƙ": "K'", "ƴ": "'y", "Ƴ": "'Y", "ɛ": "e", "Ɛ": "E",
    "ǝ": "e", "Ǝ": "E", "ə": "e", "Ə": "E", "ɔ": "o", "Ɔ": "O", "ɩ": "i", "Ɩ": "I", "ʊ": "u",
    "Ʊ": "U", "ʋ": "v", "Ʋ": "V", "ƒ": "f", "Ƒ": "F", "ɲ": "ny", "Ɲ": "Ny", "ɣ": "gh",
    "Ɣ": "Gh", "ɖ": "d", "Ɖ": "D",
  ]
}
