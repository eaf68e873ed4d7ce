/// The eight bytes that name a key; chosen at random when it is made, they prove nothing.
public struct MinisignKeyID: Hashable, Sendable {
  /// 8 bytes.
  public let bytes: [UInt8]

  /// How many bytes an id has.
  static let size = 8

  /// Takes 8 bytes.
  init(bytes: [UInt8]) { self.bytes = bytes }
}

extension MinisignKeyID: CustomStringConvertible {
  /// 16 hexadecimal digits, the highest first, as minisign shows them, the zeros that it leaves
  /// out in front among them: `0807060504030201`.
  public var description: String {
    let digits = String(
      bytes.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 2 * Self.size - digits.count)) + digits
  }
}
