import Pictures

/// Pictures that nobody drew, each with what is said of it.
enum HostilePictures {
  private static let whole = PNGMaker.gradient

  /// A name, a file, and why it cannot be drawn.
  static var all: [(name: String, file: [UInt8], problem: PictureProblem)] {
    [
      ("nothing", [], .notPNG(file: "a.png")),
      ("a JPEG", [0xFF, 0xD8, 0xFF, 0xE0], .notPNG(file: "a.png")),
      ("half a signature", Array(PNGMaker.signature.prefix(4)), .notPNG(file: "a.png")),
      ("a signature", PNGMaker.signature, .cutShort(file: "a.png")),
      ("no end", Array(whole.file.dropLast(12)), .cutShort(file: "a.png")),
      ("half of it", Array(whole.file.prefix(whole.file.count / 2)), .cutShort(file: "a.png")),
      ("no header", PNGMaker.signature + PNGMaker.part("IEND", []), .damaged(file: "a.png")),
      (
        "a part that is said to be longer than the file",
        PNGMaker.signature + whole.header + [0xFF, 0xFF, 0xFF, 0xFF] + Array("IDAT".utf8)
          + [0, 0, 0, 0], .cutShort(file: "a.png")
      ),
      (
        "a header of two bytes",
        PNGMaker.signature + PNGMaker.part("IHDR", [1, 2]) + PNGMaker.part("IEND", []),
        .damaged(file: "a.png")
      ),
      (
        "no pixels", PNGMaker.signature + whole.header + PNGMaker.part("IEND", []),
        .damaged(file: "a.png")
      ),
      ("no width", sized(0, 5), .empty(file: "a.png")),
      ("no height", sized(5, 0), .empty(file: "a.png")),
      (
        "too wide", sized(20_000, 1), .tooLarge(file: "a.png", width: 20_000, height: 1)
      ),
      (
        "too many pixels", sized(16_384, 977),
        .tooLarge(file: "a.png", width: 16_384, height: 977)
      ),
      (
        "as large as can be said", sized(0xFFFF_FFFF, 0xFFFF_FFFF),
        .tooLarge(file: "a.png", width: 0xFFFF_FFFF, height: 0xFFFF_FFFF)
      ),
      ("fewer pixels than it says", sized(100, 100), .damaged(file: "a.png")),
      (
        "a palette that is missing",
        PNGMaker(width: 2, height: 2, kind: .palette) { _, _ in [1] }.file
          .replacing(Array("PLTE".utf8), with: Array("plte".utf8)), .damaged(file: "a.png")
      ),
      (
        "a depth that there is not",
        PNGMaker(width: 2, height: 2, depth: 9) { _, _ in [1, 2, 3] }
          .file, .damaged(file: "a.png")
      ),
      (
        "a wrong checksum",
        {
          var file = whole.file
          file[50] ^= 1
          return file
        }(), .damaged(file: "a.png")
      ),
      (
        "pixels that cannot be unpacked",
        PNGMaker.signature + whole.header + PNGMaker.part("IDAT", [1, 2, 3, 4])
          + PNGMaker.part("IEND", []), .damaged(file: "a.png")
      ),
    ]
  }

  /// A file that says a size, and has one pixel.
  private static func sized(_ width: Int, _ height: Int) -> [UInt8] {
    let one = PNGMaker(width: 1, height: 1) { _, _ in [1, 2, 3] }
    var other = one
    other.width = width
    other.height = height
    return PNGMaker.signature + other.header + one.file.dropFirst(8 + one.header.count)
  }
}
