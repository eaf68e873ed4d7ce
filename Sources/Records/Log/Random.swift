/// Bytes and ids that nobody can guess, from the kernel.
enum Random {
  static func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// 128 random bits as 32 hexadecimal digits.
  static func identifier() -> String { Hexadecimal.text(bytes(16)) }

  /// A UUID of version 7: milliseconds since 1970, then chance.
  ///
  /// Source: RFC 9562, 5.7. A time before 1970 counts as 1970.
  static func timedUUID(at milliseconds: Int) -> String {
    var bytes = bytes(16)
    let time = UInt64(clamping: milliseconds)
    for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: time >> (40 - 8 * index)) }
    bytes[6] = bytes[6] & 0x0F | 0x70
    bytes[8] = bytes[8] & 0x3F | 0x80
    var groups: [String] = []
    var rest = bytes[...]
    for length in [4, 2, 2, 2, 6] {
      groups.append(Hexadecimal.text(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: "-")
  }
}
