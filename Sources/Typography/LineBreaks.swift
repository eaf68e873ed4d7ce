/// Where a line may end, after UAX 14 in the parts that prose needs.
///
/// Spaces, hyphens and dashes, the marked places U+200B and U+00AD, and between ideographs
/// where no closing sign begins a line and no opening one ends it.
/// Source: Unicode Standard Annex 14, classes SP, HY, BA, B2, ZW, GL, ID, CL, OP, NS.
enum LineBreaks {
  /// Whether a line may end after `left` when `right` follows.
  static func isAllowed(between left: Cluster, and right: Cluster, before: Cluster?) -> Bool {
    let (a, b) = (left.base, right.base)
    if isGlue(a) || isGlue(b) { return false }
    if left.isInvisible { return true }
    if b == " " || right.isInvisible { return false }
    if a == " " { return true }
    if isClosing(b) || isOpening(a) { return false }
    switch a {
    case "-", "\u{2010}":
      // A hyphen after a letter ends a line; a minus before a digit does not.
      return before.map { $0.base.properties.isAlphabetic } ?? false
        && !isDigit(b)
    case "\u{2013}", "\u{2014}": return true
    case "/": return !isDigit(b) && (before.map { $0.base.properties.isAlphabetic } ?? false)
    default: break
    }
    return isIdeographic(a) || isIdeographic(b)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }

  private static func isGlue(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2011}" || scalar == "\u{2007}"
  }

  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    if "!?,.;:)]}%»”’…、。，．：；？！）］｝」』】〉》〕ー々ゝゞ・".unicodeScalars.contains(scalar) { return true }
    return scalar.properties.generalCategory == .closePunctuation
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "([{«“‘¿¡".unicodeScalars.contains(scalar)
      || scalar.properties.generalCategory == .openPunctuation
  }
}
