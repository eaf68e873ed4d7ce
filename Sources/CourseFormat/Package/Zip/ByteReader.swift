/// Reads a zip's little-endian numbers one after the other; beyond the end there are zeros.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  /// Begins at the first byte.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether every byte has been read, and no more than there are.
  var isAtEnd: Bool { position == bytes.count }
  /// Whether more was asked for than there is.
  var isBeyondEnd: Bool { position > bytes.count }

  /// A number of two bytes.
  mutating func next2() -> Int { Int(next(2)) }
  /// A number of four bytes.
  mutating func next4() -> Int { Int(next(4)) }
  /// A number of eight bytes; nil if it is larger than any file.
  mutating func next8() -> Int? {
    let value = next(8)
    return value < 1 << 48 ? Int(value) : nil
  }

  /// Leaves some bytes out.
  mutating func skip(_ count: Int) { position += count }

  /// Some bytes; fewer where the end comes first.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { position += count }
    guard position < bytes.count else { return [] }
    return bytes[position..<min(bytes.count, position + count)]
  }

  private mutating func next(_ count: Int) -> UInt64 {
    take(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
