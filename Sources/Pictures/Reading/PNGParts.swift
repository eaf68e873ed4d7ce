/// A stranger's PNG taken apart: what it says of itself, and the parts that its pixels need.
///
/// Everything else (texts, colour profiles, thumbnails) is left behind, so that libpng never meets
/// it, and a picture that is too large is refused before anything is unpacked.
///
/// Source: W3C, Portable Network Graphics (PNG) Specification, 11.2 and 11.3.
struct PNGParts {
  /// The pixels in a row.
  let width: Int
  /// The pixels in a column.
  let height: Int
  /// The file with no other parts than these.
  let bytes: [UInt8]

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// Header, palette, transparency, gamma, colours, pixels.
  private static let kept = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT"]

  /// Takes a file apart.
  init(_ file: [UInt8], called name: String) throws(PictureProblem) {
    guard file.starts(with: PNGParts.signature) else { throw .notPNG(file: name) }
    var rest = file.dropFirst(PNGParts.signature.count)
    var bytes = PNGParts.signature
    bytes.reserveCapacity(file.count)
    var size: (width: Int, height: Int)?
    while true {
      // A part: the length of its data, its name, the data, a checksum.
      guard rest.count >= 12 else { throw .cutShort(file: name) }
      let length = PNGParts.number(rest)
      guard length <= rest.count - 12 else { throw .cutShort(file: name) }
      let part = rest.prefix(12 + length)
      rest = rest.dropFirst(12 + length)
      let kind = String(decoding: part.dropFirst(4).prefix(4), as: UTF8.self)
      if size == nil {
        guard kind == "IHDR", length == 13 else { throw .damaged(file: name) }
        size = (PNGParts.number(part.dropFirst(8)), PNGParts.number(part.dropFirst(12)))
      }
      if PNGParts.kept.contains(kind) { bytes += part }
      guard kind == "IEND" else { continue }
      bytes += part
      break
    }
    guard let size else { throw .damaged(file: name) }
    guard size.width > 0, size.height > 0 else { throw .empty(file: name) }
    guard size.width <= PictureBounds.side, size.height <= PictureBounds.side,
      size.width * size.height <= PictureBounds.pixels
    else { throw .tooLarge(file: name, width: size.width, height: size.height) }
    width = size.width
    height = size.height
    self.bytes = bytes
  }

  /// The number in the next four bytes, the highest first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }
}
