/// Bytes as the text that a QR code's alphanumeric mode holds, two bytes in three characters.
///
/// Source: RFC 9285. The alphabet contains a space, so nothing is ever trimmed here. Every run of
/// bytes has one text and every text at most one run of bytes.
enum Base45 {
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
  private static let noValue = UInt8.max

  /// The value of each byte as a character of the alphabet.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: noValue, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// Whether a byte is a character of the alphabet.
  static func isCharacter(_ byte: UInt8) -> Bool { values[Int(byte)] != noValue }

  /// The text of some bytes.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2 + 1)
    var index = 0
    while index < bytes.count {
      let isPair = index + 1 < bytes.count
      var value = isPair ? Int(bytes[index]) << 8 | Int(bytes[index + 1]) : Int(bytes[index])
      for _ in 0..<(isPair ? 3 : 2) {
        text.append(alphabet[value % 45])
        value /= 45
      }
      index += 2
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text, which is given as its own bytes.
  static func decode(_ text: some Sequence<UInt8>) throws(Base45Error) -> [UInt8] {
    var digits: [Int] = []
    for (index, character) in text.enumerated() {
      guard isCharacter(character) else { throw .character(index) }
      digits.append(Int(values[Int(character)]))
    }
    guard digits.count % 3 != 1 else { throw .length(digits.count) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count * 2 / 3 + 1)
    var index = 0
    while index < digits.count {
      let isTriple = index + 2 < digits.count
      let value =
        digits[index] + digits[index + 1] * 45
        + (isTriple ? digits[index + 2] * 2025 : 0)
      guard value <= (isTriple ? 0xFFFF : 0xFF) else { throw .overflow(index) }
      if isTriple { bytes.append(UInt8(value >> 8)) }
      bytes.append(UInt8(value & 0xFF))
      index += 3
    }
    return bytes
  }
}

/// Why a text is not base45; places count bytes from 0.
enum Base45Error: Error, Hashable {
  /// A character that is not of the alphabet.
  case character(Int)
  /// A length that no bytes have: one character is left over or missing.
  case length(Int)
  /// Characters whose value is more than two bytes, or the last one, can hold.
  case overflow(Int)
}
