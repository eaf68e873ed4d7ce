/// A word as it is looked for: without case, accents and the other things that nobody types.
///
/// Scripts that set no spaces between words (Chinese, Japanese, Lao, Thai, Khmer, Burmese) have no
/// words here but clusters, a base and its marks: whoever looks for a word of theirs looks for its
/// clusters one after the other.
public struct FoldedWord: Hashable, Sendable {
  /// The word, folded; never empty.
  public let text: String
  /// The bytes of UTF-8 that it was folded from.
  public let bytes: Range<Int>

  /// The words of a text, in order.
  public static func words(of text: String) -> [FoldedWord] {
    var text = text
    return text.withUTF8 { words(of: $0) }
  }

  /// The words of some bytes of UTF-8, in order.
  public static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var scan = Scan(bytes: bytes)
    while let word = scan.next() { words.append(word) }
    return words
  }

  /// How a scalar takes part in words.
  private enum Part {
    /// It belongs to a word with its neighbours.
    case letter
    /// It begins a word, and nothing but marks belongs to it.
    case alone
    /// It belongs to what stands before it.
    case mark
    /// It stands between words.
    case between
  }

  /// Goes through some bytes word by word.
  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0

    mutating func next() -> FoldedWord? {
      while place < bytes.count {
        let start = place
        switch take() {
        case .between, .mark: continue
        case .letter: skip { $0 == .letter || $0 == .mark }
        case .alone: skip { $0 == .mark }
        }
        let text = Folding.folded(UnsafeBufferPointer(rebasing: bytes[start..<place]))
        if !text.isEmpty { return FoldedWord(text: text, bytes: start..<place) }
      }
      return nil
    }

    private mutating func skip(while belongs: (Part) -> Bool) {
      while place < bytes.count {
        let before = place
        if !belongs(take()) {
          place = before
          return
        }
      }
    }

    /// Takes a scalar; what is no UTF-8 stands between words.
    private mutating func take() -> Part {
      let first = bytes[place]
      if first < 0x80 {
        place += 1
        return Folding.isASCIIWord(first) ? .letter : .between
      }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
      let end = min(bytes.count, place + length)
      let scalars = String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1 else {
        place += 1
        return .between
      }
      place = end
      return part(of: scalar)
    }

    private func part(of scalar: Unicode.Scalar) -> Part {
      // Most letters beyond ASCII in most texts are Latin.
      if (0xC0...0x2AF).contains(scalar.value) {
        return scalar == "×" || scalar == "÷" ? .between : .letter
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
      case .format: return scalar == "\u{200B}" ? .between : .mark
      case .decimalNumber: return .letter
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .letterNumber, .otherNumber:
        return Folding.isWithoutSpaces(scalar) ? .alone : .letter
      default: return .between
      }
    }
  }
}
