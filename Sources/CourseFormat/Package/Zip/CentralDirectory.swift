/// What a zip says it holds, read and checked before anything of it is used.
///
/// Zip libraries accept entries that overlap, links and names that lead elsewhere, and the one that
/// Debian has brings OpenSSL into every learner's session; so the directory is read here.
/// Source: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16.
struct CentralDirectory {
  /// The entries, folders included, in the directory's order.
  let entries: [ZipEntry]

  /// Reads the directory of an open file.
  init(of file: borrowing Descriptor) throws(Refusal) {
    let end = try EndRecord.find(in: file)
    guard end.count <= Bounds.entries else { throw .tooManyEntries }
    guard end.size <= Bounds.directory, end.offset >= 0, end.size >= 0,
      end.size + end.offset == end.place,
      let bytes = file.read(end.size, at: end.offset)
    else { throw .malformed }
    var reader = ByteReader(bytes)
    var entries: [ZipEntry] = []
    entries.reserveCapacity(end.count)
    for _ in 0..<end.count { entries.append(try ZipEntry(reading: &reader)) }
    guard reader.isAtEnd else { throw .malformed }
    self.entries = entries
    try EntryRules.check(entries)
    try LocalHeaders.check(entries, in: file, upTo: end.offset)
  }
}

/// Where the directory stands, as the zip's last bytes say.
private struct EndRecord {
  /// How many entries there are.
  var count: Int
  /// The directory's size.
  var size: Int
  /// Where the directory begins.
  var offset: Int
  /// Where the directory must end.
  var place: Int

  /// The record is the file's end: nothing may follow it, a remark included.
  static func find(in file: borrowing Descriptor) throws(Refusal) -> EndRecord {
    let place = file.size - 22
    guard place >= 0, let bytes = file.read(22, at: place) else { throw .malformed }
    var reader = ByteReader(bytes)
    guard reader.next4() == 0x0605_4B50, reader.next2() == 0, reader.next2() == 0 else {
      throw .malformed
    }
    let (here, count) = (reader.next2(), reader.next2())
    let (size, offset) = (reader.next4(), reader.next4())
    guard here == count, reader.next2() == 0 else { throw .malformed }
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      return try findLarge(before: place, in: file)
    }
    return EndRecord(count: count, size: size, offset: offset, place: place)
  }

  /// The record of a zip64, which a locator before the end points to.
  private static func findLarge(
    before end: Int, in file: borrowing Descriptor
  ) throws(Refusal) -> EndRecord {
    guard end >= 20 + 56, let locator = file.read(20, at: end - 20) else { throw .malformed }
    var reader = ByteReader(locator)
    guard reader.next4() == 0x0706_4B50, reader.next4() == 0, let place = reader.next8(),
      place <= end - 20 - 56, let record = file.read(56, at: place)
    else { throw .malformed }
    reader = ByteReader(record)
    guard reader.next4() == 0x0606_4B50, let length = reader.next8(),
      length == end - 20 - place - 12
    else { throw .malformed }
    reader.skip(4 + 4 + 4)
    guard let here = reader.next8(), let count = reader.next8(), here == count,
      let size = reader.next8(), let offset = reader.next8()
    else { throw .malformed }
    return EndRecord(count: count, size: size, offset: offset, place: place)
  }
}
