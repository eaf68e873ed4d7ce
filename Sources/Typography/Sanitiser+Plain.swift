extension Sanitiser {
  /// Whether a text is of a kind that needs no second look: printable ASCII, newlines, Latin
  /// letters beyond ASCII, and the punctuation, arrows and operators that stand among them.
  ///
  /// Nearly all text is. Its bytes tell, so that no table of Unicode's is asked about each scalar.
  public static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, isPrintable(word(of: bytes, at: index)) {
        index += 8
        continue
      }
      let length = length(ofPlainScalarAt: index, in: bytes)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  private static func word(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// Whether all eight bytes are printable ASCII.
  ///
  /// Source: Sean Eron Anderson, Bit Twiddling Hacks: a byte less than n, a byte equal to n.
  private static func isPrintable(_ word: UInt64) -> Bool {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let deletes = word ^ (ones &* 0x7F)
    return (word | (word &- ones &* 0x20) | (deletes &- ones) & ~deletes) & highs == 0
  }

  /// How many bytes a plain scalar takes; 0 for one that is not.
  private static func length(
    ofPlainScalarAt index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    switch bytes[index] {
    case 0x0A, 0x20..<0x7F: return 1
    // U+00A0 to U+02FF: behind the C1 controls and before the first mark.
    case 0xC2: return bytes[index + 1] >= 0xA0 ? 2 : 0
    case 0xC3...0xCB: return 2
    case 0xE2: return isPlain(bytes[index + 1], bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Whether a scalar from U+2000 to U+2FFF is plain, by its second and third byte.
  private static func isPlain(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    // Spaces, dashes, quotation marks; neither joiners nor what turns a line around.
    case 0x80: third <= 0x8B || (0x90...0xA7).contains(third) || third >= 0xAF
    case 0x81: third <= 0x9F
    // The euro; arrows and operators.
    case 0x82: third == 0xAC
    case 0x86: third >= 0x90
    case 0x87...0x8B: true
    default: false
    }
  }
}
