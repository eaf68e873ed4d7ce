/// Makes PNGs, whole ones and broken ones, without libpng.
struct PNGMaker: Sendable {
  /// What a pixel consists of, by the number that a header has for it.
  enum Kind: UInt8, CaseIterable, Sendable {
    case grey = 0, colours = 2, palette = 3, greyAndAlpha = 4, coloursAndAlpha = 6

    var samples: Int {
      switch self {
      case .grey, .palette: 1
      case .greyAndAlpha: 2
      case .colours: 3
      case .coloursAndAlpha: 4
      }
    }
  }

  var width: Int
  var height: Int
  var kind = Kind.colours
  /// Bits of a sample: 8 or 16.
  var depth: UInt8 = 8
  var isInterlaced = false
  /// The samples of a pixel, from 0 to 255.
  var pixel: @Sendable (_ x: Int, _ y: Int) -> [UInt8]

  /// The file.
  var file: [UInt8] {
    let palette = (0..<256).flatMap { [UInt8($0), UInt8($0), UInt8(255 - $0)] }
    return PNGMaker.signature + header
      + (kind == .palette ? PNGMaker.part("PLTE", palette) : [])
      + PNGMaker.part("IDAT", PNGMaker.stored(samples)) + PNGMaker.part("IEND", [])
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  var header: [UInt8] {
    PNGMaker.part(
      "IHDR",
      PNGMaker.bytes(width) + PNGMaker.bytes(height)
        + [depth, kind.rawValue, 0, 0, isInterlaced ? 1 : 0])
  }

  private var samples: [UInt8] {
    guard isInterlaced else { return rows(fromX: 0, every: 1, fromY: 0, every: 1) }
    let passes = [
      (0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4), (0, 2, 2, 4), (1, 2, 0, 2),
      (0, 1, 1, 2),
    ]
    return passes.flatMap { rows(fromX: $0.0, every: $0.1, fromY: $0.2, every: $0.3) }
  }

  private func rows(fromX x: Int, every stepX: Int, fromY y: Int, every stepY: Int) -> [UInt8] {
    let columns = Array(stride(from: x, to: width, by: stepX))
    guard !columns.isEmpty else { return [] }
    return stride(from: y, to: height, by: stepY).flatMap { y in
      [0] + columns.flatMap { x in pixel(x, y).flatMap { depth == 16 ? [$0, $0] : [$0] } }
    }
  }

  /// A part with its length and its checksum.
  static func part(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return bytes(data.count) + body + bytes(Int(checksum(body)))
  }

  static func bytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// Data as zlib has it that nobody compressed.
  static func stored(_ data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var rest = data[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let length = UInt16(block.count)
      stream += [rest.isEmpty ? 1 : 0]
      stream += [
        UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8),
      ]
      stream += block
    } while !rest.isEmpty
    var (low, high) = (1, 0)
    for byte in data {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return stream + bytes(high << 16 | low)
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

extension PNGMaker {
  /// Black at the left, white at the right.
  static let gradient = PNGMaker(width: 128, height: 64) { x, _ in
    [UInt8(x * 2), UInt8(x * 2), UInt8(x * 2)]
  }

  /// Fields of 16 pixels, red ones and white ones.
  static let checkerboard = PNGMaker(width: 128, height: 64) { x, y in
    (x / 16 + y / 16) % 2 == 0 ? [200, 0, 0] : [255, 255, 255]
  }
}
