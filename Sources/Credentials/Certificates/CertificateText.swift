import Foundation

/// What a name, a title or a code in a certificate may consist of.
enum CertificateText {
  /// What stands in place of the end of a text that was too long.
  static let ellipsis = "…"

  /// The text in normal form C, as the format demands it.
  static func normalised(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    return isPlain ? text : text.precomposedStringWithCanonicalMapping
  }

  /// The text, or as many of its whole characters as fit with `…` after them.
  static func abridged(_ text: String, toBytes limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var kept = ""
    var size = ellipsis.utf8.count
    for character in text {
      size += character.utf8.count
      guard size <= limit else { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + ellipsis
  }

  /// The first character that controls a terminal, turns the direction of reading or is not drawn.
  ///
  /// Joiners, and the space of no width where a line may break, are part of how some scripts are
  /// written and stay between their letters; variation selectors choose between forms of a letter.
  static func firstHarmful(in text: String) -> Unicode.Scalar? {
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isHarmful =
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0x200B...0x200D:
          index == 0 || index + 1 == scalars.count
            || !usesJoiners(scalars[index - 1]) || !usesJoiners(scalars[index + 1])
        default: isHarmful(scalar) || index == 0 && scalar.properties.isVariationSelector
        }
      if isHarmful { return scalar }
    }
    return nil
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
    default: break
    }
    return properties.isBidiControl || properties.isNoncharacterCodePoint
      || properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
  }

  /// Whether a letter's script is written with joiners or breaks lines without a space: Arabic to
  /// Myanmar, Khmer and Mongolian, and their extensions.
  private static func usesJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x109F, 0x1780...0x18AF, 0x1980...0x1AAF, 0xA800...0xABFF: true
    default: false
    }
  }
}
