import Pictures
import Stage

/// Any bytes as a picture, and drawn, if it is one.
///
/// Checksums are put right first: nobody guesses one, and behind them lies all that can go wrong.
enum PictureTarget: FuzzTarget {
  static let name = "picture"

  static func take(_ input: [UInt8]) {
    guard let painter = try? PicturePainter() else { fatalError("libpng or Chafa is missing.") }
    let room = Size(columns: 20, rows: 8)
    for file in [input, mended(input)] {
      _ = try? painter.draw(file, called: "a.png", in: room, on: Easel())
    }
  }

  private static func mended(_ input: [UInt8]) -> [UInt8] {
    var file = input
    var start = 8
    while start + 12 <= file.count {
      let length = file[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= file.count - start - 12 else { break }
      let end = start + 8 + length
      let sum = checksum(file[start + 4..<end])
      for index in 0..<4 {
        file[end + index] = UInt8(truncatingIfNeeded: sum >> (24 - 8 * UInt32(index)))
      }
      start = end + 4
    }
    return file
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
