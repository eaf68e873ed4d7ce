import Typography
import Wording

/// Why a picture cannot be drawn.
public enum PictureProblem: Explained, Hashable, Sendable {
  /// A shared library that pictures need is not installed, or lacks a function that is needed.
  case libraryMissing(file: String, package: String)
  /// The file is no PNG.
  case notPNG(file: String)
  /// The picture has more pixels than are ever unpacked.
  case tooLarge(file: String, width: Int, height: Int)
  /// The picture has no pixels.
  case empty(file: String)
  /// The file ends before the picture does.
  case cutShort(file: String)
  /// The file says nothing that could be drawn.
  case damaged(file: String)

  /// The sentence, as a key and what fills it.
  public var message: Message {
    switch self {
    case .libraryMissing(let file, let package):
      Message("picture.missing-library", ["file": .text(file), "package": .text(package)])
    case .notPNG(let file): Self.message("picture.not-png", file)
    case .tooLarge(let file, let width, let height):
      Self.message(
        "picture.too-large", file,
        [
          "width": .number(width), "height": .number(height),
          "side": .number(PictureBounds.side), "pixels": .number(PictureBounds.pixels),
        ])
    case .empty(let file): Self.message("picture.empty", file)
    case .cutShort(let file): Self.message("picture.cut-short", file)
    case .damaged(let file): Self.message("picture.damaged", file)
    }
  }

  private static func message(
    _ key: String, _ file: String, _ others: [String: Argument] = [:]
  ) -> Message {
    Message(
      key, others.merging(["file": .text(DisplayText(file).string)]) { first, _ in first })
  }
}

/// How much of a stranger's picture is unpacked.
enum PictureBounds {
  /// The pixels of a picture, which take 64 million bytes.
  static let pixels = 16_000_000
  /// The pixels in a row or a column.
  static let side = 16_384
}
