import Foundation

/// What text becomes where only ASCII can be shown.
enum Transliteration {
  /// A base and its marks in ASCII; `?` for what has no likeness.
  static func ascii(_ text: String) -> String {
    if let known = table[text] { return known }
    var result = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let known = table[String(scalar)] {
        result += known
      } else if !scalar.properties.generalCategory.isMark {
        result += digit(scalar) ?? "?"
      }
    }
    return result.isEmpty ? "?" : result
  }

  private static func digit(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.generalCategory == .decimalNumber else { return nil }
    return scalar.properties.numericValue.map { String(Int($0)) }
  }

  /// Letters that do not decompose, and signs.
  private static let table: [String: String] = [
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2007}": " ", "\u{3000}": " ",
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
    "‹": "'", "›": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "--", "…": "...",
    "•": "*", "·": "*", "×": "x", "÷": "/", "−": "-", "±": "+/-", "≥": ">=", "≤": "<=",
    "≠": "!=", "≈": "~", "°": "deg ", "µ": "u", "μ": "u", "€": "EUR", "£": "GBP", "©": "(c)",
    "®": "(R)", "™": "(TM)", "→": "->", "←": "<-", "⇒": "=>", "✓": "[ok]", "✗": "[no]",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "²": "2", "³": "3", "¹": "1", "₂": "2", "′": "'",
    "″": "\"", "№": "No", "§": "S.", "¿": "?", "¡": "!", "æ": "ae", "Æ": "AE", "œ": "oe",
    "Œ": "OE", "ø": "o", "Ø": "O", "ß": "ss", "ẞ": "SS", "đ": "d", "Đ": "D", "ð": "d",
    "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L", "ı": "i", "ŋ": "ng", "Ŋ": "Ng",
    "ɓ": "b'", "Ɓ": "B'", "ɗ": "d'", "Ɗ": "D'", "ƙ": "k'", "Ƙ": "K'", "ƴ": "'y", "Ƴ": "'Y",
    "ɛ": "e", "Ɛ": "E", "ɔ": "o", "Ɔ": "O", "ɲ": "ny", "Ɲ": "Ny", "ɣ": "gh", "ɖ": "d",
    "ʼ": "'", "ʻ": "'",
  ]
}
