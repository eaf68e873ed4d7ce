/// Bits put one behind the other, the lowest of each byte first, as deflate has them.
struct BitWriter {
  /// The bytes that are full.
  private(set) var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  private var count = 0

  /// Appends the lowest bits of a number, 32 at most.
  mutating func put(_ value: Int, _ width: Int) {
    bits |= UInt64(truncatingIfNeeded: value) << UInt64(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  /// Fills the last byte with zeros.
  mutating func fill() {
    if count > 0 { put(0, 8 - count) }
  }

  /// The full bytes, which are then forgotten.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
