/// The headers that stand before each entry's bytes: what they say must be what the directory
/// says, and no two entries may share a byte.
enum LocalHeaders {
  /// Checks every entry; `limit` is where the directory begins.
  static func check(
    _ entries: [ZipEntry], in file: borrowing Descriptor, upTo limit: Int
  ) throws(Refusal) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else { throw .overlap(entry: name(of: entry)) }
      end = try self.end(of: entry, in: file)
      guard end <= limit else { throw .overlap(entry: name(of: entry)) }
    }
  }

  /// Where an entry's bytes end.
  private static func end(
    of entry: ZipEntry, in file: borrowing Descriptor
  ) throws(Refusal) -> Int {
    guard let fixed = file.read(30, at: entry.offset) else {
      throw .headers(entry: name(of: entry))
    }
    var reader = ByteReader(fixed)
    let (signature, _) = (reader.next4(), reader.next2())
    let (flags, method) = (reader.next2(), reader.next2())
    reader.skip(4)
    let (checksum, packedSize, size) = (reader.next4(), reader.next4(), reader.next4())
    let (nameLength, extraLength) = (reader.next2(), reader.next2())
    guard signature == 0x0403_4B50, flags == entry.flags, method == entry.method,
      nameLength == entry.name.count,
      file.read(nameLength, at: entry.offset + 30) == entry.name
    else { throw .headers(entry: name(of: entry)) }
    // With bit 3 the numbers follow the bytes; numbers of all ones are in the zip64 field.
    let isKnownLater = flags & 1 << 3 != 0
    let isLarge = packedSize == 0xFFFF_FFFF || size == 0xFFFF_FFFF
    let agrees =
      checksum == entry.checksum && packedSize == entry.packedSize && size == entry.size
    guard isKnownLater || isLarge || agrees else { throw .headers(entry: name(of: entry)) }
    return entry.offset + 30 + nameLength + extraLength + entry.packedSize
  }

  private static func name(of entry: ZipEntry) -> String {
    String(decoding: entry.name, as: UTF8.self)
  }
}
