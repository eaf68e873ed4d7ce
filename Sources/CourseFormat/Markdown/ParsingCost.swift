/// How much work a text would make cmark do, told before it is parsed.
///
/// cmark-gfm 0.29.0.gfm.6 takes minutes and gigabytes over a few forms of text that fit in a
/// megabyte: very wide tables, words full of link signs or brackets, and long references that are
/// used very often. No course has them.
struct ParsingCost {
  /// The cells of all tables, empty ones that cmark fills in included.
  private static let cells = 200_000
  /// The bytes of a word times the link signs in it.
  private static let steps = 1 << 17
  /// The bytes that references stand for wherever they are used.
  private static let expansion = 64 << 20

  /// Whether a text is parsed in moments.
  static func isBearable(_ text: Substring) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let signs = Signs(in: bytes)
      return (!hasLongWord(bytes) || hasBearableWords(bytes))
        && (signs.lines * (signs.bars + 1) <= cells || hasBearableTables(bytes))
        && (signs.brackets * bytes.count <= expansion || hasBearableReferences(bytes))
    }
  }

  /// The signs of a text that could make it costly; of nearly every text they say that it is not.
  private struct Signs {
    let lines: Int
    let bars: Int
    let brackets: Int

    init(in bytes: UnsafeBufferPointer<UInt8>) {
      lines = 1 + bytes.occurrences(of: 0x0A)
      bars = bytes.occurrences(of: UInt8(ascii: "|"))
      brackets = bytes.occurrences(of: UInt8(ascii: "["))
    }
  }

  /// Whether a word is so long that even full of signs it could be too costly.
  private static func hasLongWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // The square of it is the bound.
    let length = 362
    var start = 0
    while start + length < bytes.count {
      let space = bytes[start...(start + length)].lastIndex {
        $0 == 0x20 || (0x09...0x0D).contains($0)
      }
      guard let space else { return true }
      start = space + 1
    }
    return false
  }

  /// At each link sign cmark looks through the rest of the word, and at each bracket at its end
  /// through all of it.
  private static func hasBearableWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (length, signs) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x20, 0x09...0x0D: (length, signs) = (0, 0)
      case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "w"),
        UInt8(ascii: "W"):
        length += 1
        signs += 1
        if length * signs > steps { return false }
      default: length += 1
      }
    }
    return true
  }

  /// Every row of a table has as many cells as the line under its header, however short it is.
  private static func hasBearableTables(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (lines, widest, before) = (0, 0, 0)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var (columns, isRuler, isBlank) = (1, true, true)
      for byte in line {
        switch byte {
        case UInt8(ascii: "|"): (columns, isBlank) = (columns + 1, false)
        case 0x20, 0x09...0x0D: continue
        case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"): isBlank = false
        default: (isRuler, isBlank) = (false, false)
        }
      }
      if isBlank {
        (lines, widest, before) = (0, 0, before + lines * widest)
      } else {
        (lines, widest) = (lines + 1, isRuler ? max(widest, columns) : widest)
      }
      if before + lines * widest > cells { return false }
    }
    return true
  }

  /// What a reference stands for is copied to every place that uses it.
  private static func hasBearableReferences(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (uses, longest) = (0, 0)
    // Where the reference that is being read began; it ends with its paragraph.
    var begin: Int?
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") { uses += 1 }
      if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]"), begin == nil { begin = offset }
      if byte == 0x0A, previous == 0x0A { begin = nil }
      if let begin { longest = max(longest, offset - begin) }
      previous = byte
    }
    return uses * longest <= expansion
  }
}
