/// Bytes as lower-case hexadecimal digits, and back.
enum Hexadecimal {
  /// The digit, as an ASCII byte, of a byte's lower half.
  static func digit(_ byte: UInt8) -> UInt8 {
    let value = byte & 0x0F
    return value < 10 ? 0x30 + value : 0x57 + value
  }

  /// The value of a lower-case digit; nil for any other byte.
  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }

  /// Two digits for each byte.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var digits: [UInt8] = []
    for byte in bytes { digits += [digit(byte >> 4), digit(byte)] }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Whether a text is that many lower-case digits.
  static func isText(_ text: String, digits: Int) -> Bool {
    text.utf8.count == digits && text.utf8.allSatisfy { value($0) != nil }
  }
}
