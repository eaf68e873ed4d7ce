@testable import CourseFormat

/// Writes a zip byte by byte, so that a test can make it say what no packer would.
struct ZipBuilder {
  struct Entry {
    var name: [UInt8]
    var data: [UInt8]
    var flags = 0x0800
    var method = 8
    var attributes = 0x81A4_0000
    /// What the directory says, where it is to differ from what is there.
    var declaredSize: Int?
    var declaredPackedSize: Int?
    var declaredOffset: Int?
    var localName: [UInt8]?
    var checksum: UInt32?
    /// The sizes in the header before the bytes, where they are to differ.
    var localSize: Int?
    /// What stands before the entry and belongs to nothing.
    var leading: [UInt8] = []
    /// What stands in the zip, where it is to be something else than the data in plain blocks.
    var packed: [UInt8]?

    init(_ name: String, _ data: String = "") {
      self.name = Array(name.utf8)
      self.data = Array(data.utf8)
    }

    /// The entry with some of it changed.
    func with(_ change: (inout Entry) -> Void) -> Entry {
      var copy = self
      change(&copy)
      return copy
    }
  }

  var entries: [Entry]
  var usesZip64 = false
  /// What stands before everything, and behind the end.
  var leading: [UInt8] = []
  var trailing: [UInt8] = []

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The zip.
  func bytes() -> [UInt8] {
    var out = leading
    var directory: [UInt8] = []
    for entry in entries {
      out += entry.leading
      let offset = entry.declaredOffset ?? out.count
      let packed =
        entry.packed ?? (entry.method == 8 ? Self.deflated(entry.data) : entry.data)
      let checksum = entry.checksum ?? Self.crc32(entry.data)
      let size = entry.declaredSize ?? entry.data.count
      let packedSize = entry.declaredPackedSize ?? packed.count
      let shared =
        Self.two(entry.flags) + Self.two(entry.method) + Self.four(0) + Self.four(Int(checksum))
      let name = entry.localName ?? entry.name
      out += Self.four(0x0403_4B50) + Self.two(20) + shared
      let isLarge = usesZip64 && entry.localSize == nil
      let localSizes = [packedSize, size].map { isLarge ? 0xFFFF_FFFF : entry.localSize ?? $0 }
      let localLarge =
        isLarge ? Self.two(1) + Self.two(16) + Self.eight(size) + Self.eight(packedSize) : []
      out += localSizes.flatMap(Self.four)
      out += Self.two(name.count) + Self.two(localLarge.count)
      out += name + localLarge + packed
      let large =
        Self.two(1) + Self.two(24) + Self.eight(size) + Self.eight(packedSize)
        + Self.eight(offset)
      let ones = 0xFFFF_FFFF
      directory += Self.four(0x0201_4B50) + Self.two(0x0314) + Self.two(20) + shared
      directory += Self.four(usesZip64 ? ones : packedSize) + Self.four(usesZip64 ? ones : size)
      directory += Self.two(entry.name.count) + Self.two(usesZip64 ? large.count : 0)
      directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(entry.attributes)
      directory += Self.four(usesZip64 ? ones : offset) + entry.name + (usesZip64 ? large : [])
    }
    let start = out.count
    out += directory
    return out + end(directory.count, at: start) + trailing
  }

  private func end(_ size: Int, at start: Int) -> [UInt8] {
    guard usesZip64 else {
      return Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(entries.count)
        + Self.two(entries.count) + Self.four(size) + Self.four(start) + Self.two(0)
    }
    let record =
      Self.four(0x0606_4B50) + Self.eight(44) + Self.two(45) + Self.two(45) + Self.four(0)
      + Self.four(0) + Self.eight(entries.count) + Self.eight(entries.count) + Self.eight(size)
      + Self.eight(start)
    let locator =
      Self.four(0x0706_4B50) + Self.four(0) + Self.eight(start + size) + Self.four(1)
    return record + locator + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0)
      + Self.two(0xFFFF) + Self.two(0xFFFF) + Self.four(0xFFFF_FFFF) + Self.four(0xFFFF_FFFF)
      + Self.two(0)
  }

  /// The bytes in deflate's blocks that are not compressed (RFC 1951, section 3.2.4).
  static func deflated(_ data: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = data[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(0xFFFF)
      out += [rest.isEmpty ? 1 : 0] + two(block.count) + two(block.count ^ 0xFFFF) + block
    } while !rest.isEmpty
    return out
  }

  /// So many zeros, deflated as tightly as can be: a byte for each 1032 of them.
  ///
  /// In a block of zeros alone “258 zeros more” is two bits, both zero; so zero bytes, put into
  /// the middle of a small block, make a large one.
  static func zeros(_ count: Int) -> [UInt8] {
    var bits = BitWriter()
    let some = Array(repeating: Token.repeated(length: 258, distance: 1), count: 4000)
    DeflateBlock.write([.byte(0)] + some, isLast: true, to: &bits)
    bits.fill()
    var block = bits.take()
    let more = count / 1032 - 1000
    block.insert(contentsOf: Array(repeating: 0, count: max(0, more)), at: block.count / 2)
    return block
  }

  static func crc32(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }

  static func two(_ value: Int) -> [UInt8] { little(value, 2) }
  static func four(_ value: Int) -> [UInt8] { little(value, 4) }
  static func eight(_ value: Int) -> [UInt8] { little(value, 8) }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
