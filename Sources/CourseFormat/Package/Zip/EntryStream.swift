import CZlib

/// The bytes of an entry of a zip, unpacked piece by piece.
///
/// What comes out is counted and summed up, so that an entry that promised another size or
/// another content is found out, and one that would never end stops at what it promised.
final class EntryStream: ByteStream {
  /// Held so that the zip stays open.
  private let zip: ZipSource
  private let entry: ZipEntry
  private let problem: CourseProblem
  /// What is still packed, as places in the zip.
  private var packed: Range<Int>
  private var count = 0
  private var sum: UInt = 0
  /// zlib remembers where its stream stands, so the stream never moves; nil for a stored entry.
  private let stream: UnsafeMutablePointer<z_stream>?
  private var state = Z_OK

  /// Begins an entry whose first byte stands at a place of the zip.
  init?(_ entry: ZipEntry, at place: Int, in zip: ZipSource, orFail problem: CourseProblem) {
    self.zip = zip
    self.entry = entry
    self.problem = problem
    packed = place..<(place + entry.packedSize)
    guard entry.method != 0 else {
      stream = nil
      return
    }
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard zlib_begin_raw_inflation(stream) == Z_OK else {
      stream.deallocate()
      return nil
    }
    self.stream = stream
  }

  deinit {
    guard let stream else { return }
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The bytes that follow.
  func next() throws(CourseProblem) -> [UInt8]? {
    guard let bytes = stream == nil ? stored() : inflated() else { throw problem }
    count += bytes.count
    sum = crc32(sum, bytes, UInt32(clamping: bytes.count))
    guard count <= entry.size else { throw problem }
    if !bytes.isEmpty { return bytes }
    guard count == entry.size, sum == entry.checksum else { throw problem }
    return nil
  }

  private func stored() -> [UInt8]? {
    let length = min(Bounds.piece, packed.count)
    defer { packed = (packed.lowerBound + length)..<packed.upperBound }
    return zip.bytes(length, at: packed.lowerBound)
  }

  /// The next bytes that come out, none at the end; nil where they cannot be unpacked.
  private func inflated() -> [UInt8]? {
    guard let stream else { return nil }
    while state == Z_OK {
      // With nothing left that is packed, zlib may still hold something back.
      let length = min(16_384, packed.count)
      guard var chunk = zip.bytes(length, at: packed.lowerBound) else { return nil }
      var taken = 0
      let bytes = chunk.withUnsafeMutableBufferPointer { chunk in
        [UInt8](unsafeUninitializedCapacity: Bounds.piece) { buffer, made in
          stream.pointee.next_in = chunk.baseAddress
          stream.pointee.avail_in = UInt32(clamping: chunk.count)
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(clamping: buffer.count)
          state = inflate(stream, Z_NO_FLUSH)
          taken = chunk.count - Int(stream.pointee.avail_in)
          made = buffer.count - Int(stream.pointee.avail_out)
        }
      }
      packed = (packed.lowerBound + taken)..<packed.upperBound
      if !bytes.isEmpty { return bytes }
    }
    // Bytes behind the stream's end belong to nothing.
    return state == Z_STREAM_END && packed.isEmpty ? [] : nil
  }
}
