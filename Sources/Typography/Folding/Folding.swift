import Foundation

/// What makes two spellings of a word the same for whoever looks for it.
enum Folding {
  /// A word's letters without case and accents, its digits in ASCII.
  static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: bytes.count) { buffer in
        for (index, byte) in bytes.enumerated() {
          buffer[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return bytes.count
      }
    }
    let parts = String(decoding: bytes, as: UTF8.self).decomposedStringWithCompatibilityMapping
    var result = String.UnicodeScalarView()
    for scalar in parts.lowercased().unicodeScalars { add(scalar, to: &result) }
    return String(result)
  }

  /// Adds what a scalar counts as, which is small and decomposed already; nothing for an accent.
  static func add(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    if scalar.isASCII {
      result.append(scalar)
    } else if isDropped(scalar) {
      return
    } else if let plain = letters[scalar] {
      result.append(contentsOf: plain.unicodeScalars)
    } else if scalar.properties.generalCategory == .decimalNumber,
      let digit = scalar.properties.numericValue
    {
      result.append(contentsOf: String(Int(digit)).unicodeScalars)
    } else {
      result.append(scalar)
    }
  }

  /// Whether a byte is an ASCII letter or digit.
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether a letter belongs to a script that sets no spaces between words.
  static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai and Lao; Burmese; Khmer; the Tai scripts; Han, kana and bopomofo.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x1A20...0x1AAF,
      0x3005...0x3007, 0x3040...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAA60...0xAADF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether a scalar is left out: accents of Latin, Greek and Cyrillic, the points of Hebrew and
  /// Arabic, and what is not drawn.
  ///
  /// The vowels of Indic scripts, of Lao and Thai are marks, too, and stay: without them other
  /// words would be meant.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xAD: false
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670,
      0x6D6...0x6ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF:
      true
    default: scalar.properties.generalCategory == .format
    }
  }

  /// Letters that are no others with a mark, and what is typed for them where a keyboard lacks
  /// them: those of European languages, and of Hausa, Fula, Ewe, Bambara and their neighbours.
  private static let letters: [Unicode.Scalar: String] = [
    "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
    "ŧ": "t", "ı": "i", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e",
    "ǝ": "e", "ə": "e", "ɔ": "o", "ɩ": "i", "ʊ": "u", "ʋ": "v", "ƒ": "f", "ɲ": "n", "ɣ": "g",
    "ʼ": "", "ʻ": "", "ς": "σ",
  ]
}
