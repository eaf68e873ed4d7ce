import CZlib

/// Unpacks entries of a zip whose directory was checked.
struct EntryReader: ~Copyable {
  private let file: Descriptor

  /// Takes over the very file whose directory was checked.
  init(_ file: consuming Descriptor) {
    self.file = file
  }

  /// The first bytes of an entry as they come out of it, whatever its header promised.
  ///
  /// Nil if they cannot be unpacked, or if all were asked for and the checksum is wrong.
  func read(_ entry: ZipEntry, atMost limit: Int) -> [UInt8]? {
    guard let place = firstByte(of: entry) else { return nil }
    if entry.method == 0 {
      guard let bytes = file.read(min(limit, entry.size), at: place) else { return nil }
      return bytes.count < entry.size || isWhole(bytes, entry) ? bytes : nil
    }
    guard
      let (bytes, isAll) = inflate(place..<(place + entry.packedSize), atMost: limit)
    else { return nil }
    return !isAll || isWhole(bytes, entry) ? bytes : nil
  }

  /// Where an entry's bytes begin: behind its local header, which may have fields of its own.
  func firstByte(of entry: ZipEntry) -> Int? {
    guard let header = file.read(30, at: entry.offset) else { return nil }
    var reader = ByteReader(header)
    reader.skip(26)
    return entry.offset + 30 + reader.next2() + reader.next2()
  }

  /// Some of the zip's own bytes; nil unless all of them are there.
  func bytes(_ count: Int, at place: Int) -> [UInt8]? { file.read(count, at: place) }

  private func isWhole(_ bytes: [UInt8], _ entry: ZipEntry) -> Bool {
    crc32(0, bytes, UInt32(clamping: bytes.count)) == entry.checksum
  }

  /// What some deflated bytes unpack to, up to a limit, and whether that is all of it.
  ///
  /// The bytes are read as they are needed, so that neither a promise nor a bomb takes memory.
  private func inflate(
    _ packed: Range<Int>, atMost limit: Int
  ) -> (bytes: [UInt8], isAll: Bool)? {
    var stream = z_stream()
    // zlib remembers where its stream stands.
    return withUnsafeMutablePointer(to: &stream) { stream in
      guard zlib_begin_raw_inflation(stream) == Z_OK else { return nil }
      defer { inflateEnd(stream) }
      var state = Z_OK
      var place = packed.lowerBound
      let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(clamping: limit)
        while state == Z_OK, stream.pointee.avail_out > 0 {
          guard var chunk = file.read(min(16_384, packed.upperBound - place), at: place) else {
            state = Z_DATA_ERROR
            break
          }
          place += chunk.count
          state = chunk.withUnsafeMutableBufferPointer { chunk in
            stream.pointee.next_in = chunk.baseAddress
            stream.pointee.avail_in = UInt32(clamping: chunk.count)
            return CZlib.inflate(stream, Z_NO_FLUSH)
          }
        }
        count = limit - Int(stream.pointee.avail_out)
      }
      guard state == Z_OK || state == Z_STREAM_END else { return nil }
      return (bytes, state == Z_STREAM_END)
    }
  }
}
