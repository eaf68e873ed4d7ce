import CZlib

/// Writes a zip, the same files always and everywhere to the same bytes.
///
/// Nothing in it tells of the machine: every time is 1980-01-01, every mode 0644, and there are
/// no extra fields. Source: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipWriter {
  private let file: NewFile
  private var entries: [ZipEntry] = []

  /// Begins a zip in an empty file.
  init(_ file: NewFile) { self.file = file }

  /// Appends a file of a package, deflated where that makes it smaller.
  ///
  /// What shrinks so much that a reader would take it for a bomb is stored too.
  mutating func append(
    _ path: String, of source: any PackageSource, isStored: Bool
  ) throws {
    var entry = ZipEntry(
      name: Array(path.utf8), flags: 0x0800, method: isStored ? 0 : 8,
      attributes: 0x81A4_0000, offset: file.size)
    try file.append(entry.localHeader)
    let start = file.size
    try put(source.stream(path), &entry, at: start)
    if !isStored, entry.packedSize >= entry.size || entry.isDisproportionate {
      try file.cut(at: start)
      entry.method = 0
      try put(source.stream(path), &entry, at: start)
    }
    try file.overwrite(entry.localHeader, at: entry.offset)
    entries.append(entry)
  }

  /// Writes the directory, which ends the zip.
  func finish() throws {
    let place = file.size
    let directory = entries.flatMap(\.directoryRecord)
    try file.append(directory)
    var end: [UInt8] = []
    end.append4(0x0605_4B50)
    end.append4(0)
    end.append2(entries.count)
    end.append2(entries.count)
    end.append4(directory.count)
    end.append4(place)
    end.append2(0)
    try file.append(end)
  }

  private func put(_ stream: any ByteStream, _ entry: inout ZipEntry, at start: Int) throws {
    var sum: UInt = 0
    var deflater = Deflater()
    entry.size = 0
    while let bytes = try stream.next() {
      sum = crc32(sum, bytes, UInt32(clamping: bytes.count))
      entry.size += bytes.count
      try file.append(entry.method == 0 ? bytes : deflater.deflate(bytes))
    }
    if entry.method != 0 { try file.append(deflater.finish()) }
    entry.checksum = Int(sum)
    entry.packedSize = file.size - start
  }
}

extension ZipEntry {
  /// 1980-01-01, the first day that DOS knew, at midnight.
  private static let dosTime = 0x0021_0000
  /// Version 2.0 of the format, which brought folders and deflate.
  private static let needed = 20
  /// The same version, made on Unix, so that the attributes are a mode.
  private static let maker = 0x0314

  /// What stands before the entry's bytes.
  fileprivate var localHeader: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append4(0x0403_4B50)
    bytes.append2(Self.needed)
    appendShared(to: &bytes)
    return bytes + name
  }

  /// What the directory says of the entry.
  fileprivate var directoryRecord: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append4(0x0201_4B50)
    bytes.append2(Self.maker)
    bytes.append2(Self.needed)
    appendShared(to: &bytes)
    // No remark, the first disk, binary.
    for _ in 0..<3 { bytes.append2(0) }
    bytes.append4(attributes)
    bytes.append4(offset)
    return bytes + name
  }

  /// Flags to lengths, which both headers have alike.
  private func appendShared(to bytes: inout [UInt8]) {
    bytes.append2(flags)
    bytes.append2(method)
    bytes.append4(Self.dosTime)
    bytes.append4(checksum)
    bytes.append4(packedSize)
    bytes.append4(size)
    bytes.append2(name.count)
    bytes.append2(0)
  }
}

extension [UInt8] {
  fileprivate mutating func append2(_ value: Int) { append(value, 2) }
  fileprivate mutating func append4(_ value: Int) { append(value, 4) }

  private mutating func append(_ value: Int, _ count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
