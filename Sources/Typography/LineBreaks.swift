/// Where a line may end, after UAX 14 in the parts that prose needs.
///
/// Spaces, hyphens and dashes, the marked places U+200B and U+00AD, and between ideographs
/// where no closing sign begins a line and no opening one ends it. French sets spaces inside its
/// quotation marks and before its high punctuation: where a trainer typed plain ones, no line
/// breaks at them either. Numbers, ranges and units such as mg/kg stay whole.
/// Source: Unicode Standard Annex 14, rules LB6 to LB8, LB12 to LB15, LB18, LB21, LB30b.
enum LineBreaks {
  /// Whether a line may end after a cluster; its spaces stay with it.
  static func isAllowed(after index: Int, in clusters: [Cluster]) -> Bool {
    guard let left = clusters[safely: index], let right = clusters[safely: index + 1],
      left.base != "\n", right.base != "\n", right.base != " ", !right.isInvisible
    else { return false }
    if isLatinLetter(left.base), isLatinLetter(right.base) { return false }
    let solid = clusters[...index].lastIndex { $0.base != " " }
    if let solid, clusters[solid].base == "\u{200B}" { return true }
    if endsPhrase(index + 1, in: clusters) { return false }
    if let solid, beginsPhrase(solid, in: clusters) { return false }
    if left.base == " " { return true }
    return isAllowedInWord(after: index, in: clusters)
  }

  /// Whether a line may end between two clusters with no space between them.
  private static func isAllowedInWord(after index: Int, in clusters: [Cluster]) -> Bool {
    let (a, b) = (clusters[index].base, clusters[index + 1].base)
    if isGlue(a) || isGlue(b) || isClosing(b) || isDash(b) || isOpening(a) { return false }
    let before = clusters[safely: index - 1].map(\.base)
    switch a {
    case "\u{AD}": return true
    // A hyphen in a word ends a line; a minus and the hyphen before a number do not.
    case "-", "\u{2010}": return before.map(isInWord) == true && !isDigit(b)
    case "\u{2013}": return !isDigit(b)
    case "\u{2014}": return true
    default: return isIdeographic(a) || isIdeographic(b)
    }
  }

  /// Whether a cluster ends what stands before it, also where a space stands between.
  ///
  /// A sign that stands right before a letter or digit begins something: `:wq`, `.karatu`.
  private static func endsPhrase(_ index: Int, in clusters: [Cluster]) -> Bool {
    let scalar = clusters[index].base
    switch scalar.properties.generalCategory {
    case .closePunctuation: return true
    case .finalPunctuation: break
    default: guard "!?:;.,%‰‼⁇⁈⁉؟؛،、。，．：；？！％".unicodeScalars.contains(scalar) else { return false }
    }
    return clusters[safely: index + 1].map { !isInWord($0.base) } ?? true
  }

  /// Whether a cluster begins what stands behind it, also where a space stands between.
  ///
  /// What opens a quotation here closes it in other languages: it opens where nothing stands right
  /// before it.
  private static func beginsPhrase(_ index: Int, in clusters: [Cluster]) -> Bool {
    let scalar = clusters[index].base
    switch scalar.properties.generalCategory {
    case .openPunctuation: return true
    case .initialPunctuation: break
    default: return scalar == "¿" || scalar == "¡"
    }
    guard let before = clusters[safely: index - 1] else { return true }
    return before.isInvisible || before.base == " " || before.base == "\n" || isGlue(before.base)
      || isOpening(before.base)
  }

  // MARK: - Classes

  /// Most of most texts: asked first, since it is known at once.
  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.isAlphabetic && !isIdeographic(scalar)) || isDigit(scalar)
  }

  private static func isGlue(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2011}" || scalar == "\u{2007}"
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar)
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
    if "\"'!?,.;:/%‰…‼⁇⁈⁉؟؛،、。，．：；？！％ー々ゝゞヽヾ・\u{3000}".unicodeScalars.contains(scalar) {
      return true
    }
    return [.closePunctuation, .finalPunctuation].contains(scalar.properties.generalCategory)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "\"'¿¡".unicodeScalars.contains(scalar)
      || [.openPunctuation, .initialPunctuation].contains(scalar.properties.generalCategory)
  }
}
