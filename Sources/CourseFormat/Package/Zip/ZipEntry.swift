/// An entry of a zip's directory.
struct ZipEntry: Equatable {
  /// The name's bytes.
  var name: [UInt8]
  /// Bit flags; the first says that the entry is encrypted.
  var flags: Int
  /// How it is packed: 0 stored, 8 deflated.
  var method: Int
  /// The checksum of the unpacked bytes.
  var checksum: Int
  /// Its size in the zip.
  var packedSize: Int
  /// Its size once unpacked.
  var size: Int
  /// What the system that made it says of it, its Unix mode in the upper half.
  var attributes: Int
  /// Where its local header stands.
  var offset: Int

  /// Its name; nil if that is not UTF-8.
  var path: String? { String(validating: name, as: UTF8.self) }
  /// Whether it is a folder.
  var isFolder: Bool { name.last == 0x2F }

  /// Whether its checksum and sizes stand behind its bytes, for it was packed in one go.
  var isFollowedByNumbers: Bool { flags & 1 << 3 != 0 }
  /// Whether it would grow more than a hundredfold when unpacked, as bombs do; small files may.
  var isDisproportionate: Bool { size > 1 << 20 && size / 100 > packedSize }

  /// An entry by what is said of it.
  init(
    name: [UInt8], flags: Int = 0, method: Int = 8, checksum: Int = 0, packedSize: Int = 0,
    size: Int = 0, attributes: Int = 0, offset: Int = 0
  ) {
    self.name = name
    self.flags = flags
    self.method = method
    self.checksum = checksum
    self.packedSize = packedSize
    self.size = size
    self.attributes = attributes
    self.offset = offset
  }

  /// Reads the next entry of a directory.
  init(reading reader: inout ByteReader) throws(Refusal) {
    guard reader.next4() == 0x0201_4B50 else { throw .malformed }
    reader.skip(4)
    flags = reader.next2()
    method = reader.next2()
    reader.skip(4)
    checksum = reader.next4()
    packedSize = reader.next4()
    size = reader.next4()
    let (nameLength, extraLength, remarkLength) = (
      reader.next2(), reader.next2(), reader.next2()
    )
    let disk = reader.next2()
    reader.skip(2)
    attributes = reader.next4()
    offset = reader.next4()
    name = Array(reader.take(nameLength))
    let extra = Array(reader.take(extraLength))
    reader.skip(remarkLength)
    guard disk == 0, !reader.isBeyondEnd else { throw .malformed }
    try takeLargeNumbers(from: extra)
  }

  /// The zip64 extra field holds, in this order, whichever numbers are all ones.
  private mutating func takeLargeNumbers(from extra: [UInt8]) throws(Refusal) {
    let large = 0xFFFF_FFFF
    guard size == large || packedSize == large || offset == large else { return }
    var fields = ByteReader(extra)
    while !fields.isAtEnd, !fields.isBeyondEnd {
      let (id, length) = (fields.next2(), fields.next2())
      var field = ByteReader(Array(fields.take(length)))
      guard id == 1 else { continue }
      if size == large { size = field.next8() ?? -1 }
      if packedSize == large { packedSize = field.next8() ?? -1 }
      if offset == large { offset = field.next8() ?? -1 }
      guard size >= 0, packedSize >= 0, offset >= 0, !field.isBeyondEnd else { throw .malformed }
      return
    }
    throw .malformed
  }
}
