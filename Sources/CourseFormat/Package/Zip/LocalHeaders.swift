/// The headers that stand before each entry's bytes: what they say must be what the directory
/// says, and every byte before the directory must belong to one entry.
enum LocalHeaders {
  /// Checks every entry; `limit` is where the directory begins.
  static func check(
    _ entries: [ZipEntry], in file: borrowing Descriptor, upTo limit: Int
  ) throws(Refusal) {
    var end = 0
    // The numbers that may follow an entry's bytes take this much at most.
    var slack = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else { throw .overlap(entry: name(of: entry)) }
      // What lies hidden between entries, such as another zip's end, other readers might take.
      guard entry.offset <= end + slack else { throw .malformed }
      end = try self.end(of: entry, in: file)
      slack = entry.isFollowedByNumbers ? 24 : 0
      guard end <= limit else { throw .overlap(entry: name(of: entry)) }
    }
    guard limit <= end + slack else { throw .malformed }
  }

  /// Where an entry's bytes end.
  private static func end(
    of entry: ZipEntry, in file: borrowing Descriptor
  ) throws(Refusal) -> Int {
    guard let bytes = file.read(30 + entry.name.count, at: entry.offset) else {
      throw .headers(entry: name(of: entry))
    }
    var reader = ByteReader(bytes)
    let (signature, _) = (reader.next4(), reader.next2())
    let (flags, method) = (reader.next2(), reader.next2())
    reader.skip(4)
    let checksum = reader.next4()
    var (packedSize, size) = (reader.next4(), reader.next4())
    let (nameLength, extraLength) = (reader.next2(), reader.next2())
    guard signature == 0x0403_4B50, flags == entry.flags, method == entry.method,
      nameLength == entry.name.count, bytes[30...].elementsEqual(entry.name)
    else { throw .headers(entry: name(of: entry)) }
    let place = entry.offset + bytes.count
    if packedSize == ones || size == ones {
      guard let extra = file.read(extraLength, at: place), let large = largeNumbers(extra) else {
        throw .headers(entry: name(of: entry))
      }
      if size == ones { size = large.size }
      if packedSize == ones { packedSize = large.packedSize }
    }
    // Numbers that follow the bytes are zeros here.
    func agrees(_ number: Int, _ known: Int) -> Bool {
      number == known || entry.isFollowedByNumbers && number == 0
    }
    guard agrees(checksum, entry.checksum), agrees(packedSize, entry.packedSize),
      agrees(size, entry.size)
    else { throw .headers(entry: name(of: entry)) }
    return place + extraLength + entry.packedSize
  }

  private static let ones = 0xFFFF_FFFF

  /// The sizes in a zip64 field; a local header has always both.
  private static func largeNumbers(_ extra: [UInt8]) -> (size: Int, packedSize: Int)? {
    var fields = ByteReader(extra)
    while !fields.isAtEnd, !fields.isBeyondEnd {
      let (id, length) = (fields.next2(), fields.next2())
      var field = ByteReader(Array(fields.take(length)))
      guard id == 1 else { continue }
      guard let size = field.next8(), let packedSize = field.next8(), !field.isBeyondEnd else {
        return nil
      }
      return (size, packedSize)
    }
    return nil
  }

  private static func name(of entry: ZipEntry) -> String {
    String(decoding: entry.name, as: UTF8.self)
  }
}
