import Typography
import Wording

/// Reads a picture: its alt text, its file, and the drawing beside it.
enum PictureReader {
  /// The picture, whose path is made to begin at the package; nil, with a finding, if it leads
  /// outside.
  static func read(
    _ link: String, _ node: MarkdownNode, _ reading: inout Reading
  ) -> Picture? {
    let position = node.position
    for child in node.children { reading.warnOfControls(in: child) }
    let alternative = node.children.plainText
    if alternative.trimmed.isEmpty {
      reading.report(.pictureWithoutAlternative, at: position, ["picture": .text(link)])
    } else if isPoor(alternative.trimmed, for: decoded(link)) {
      reading.report(
        .pictureAlternativePoor, at: position, ["alternative": .text(alternative.trimmed)])
    }
    reading.landmarks.append(.init(.picture, at: position))
    if link[...].firstIndex(ofSigns: "://") != nil {
      reading.report(.pictureRemote, at: position, ["picture": .text(link)])
      return nil
    }
    guard let path = PackagePath.resolve(decoded(link), from: reading.file.path) else {
      reading.report(.pictureMissing, at: position, ["picture": .text(link), "path": .text(link)])
      return nil
    }
    reading.references.append(.init(target: .media(path), position: position))
    if !reading.package.contains(path) {
      reading.report(.pictureMissing, at: position, ["picture": .text(link), "path": .text(path)])
    } else if !path.lowercased().hasSuffix(".png") {
      reading.report(.pictureNotPNG, at: position, ["path": .text(path)])
    }
    return Picture(
      path: path, alternative: DisplayText(alternative), drawing: drawing(for: path, &reading))
  }

  /// Whether alt text only repeats the file's name, or is too short to say anything.
  ///
  /// In scripts beyond ASCII two characters can be a word.
  private static func isPoor(_ alternative: String, for link: String) -> Bool {
    let name = link.lastPathComponent.lowercased()
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let words = alternative.lowercased()
    return words == name || words == stem
      || alternative.utf8.count < 3 && alternative.utf8.allSatisfy { $0 < 0x80 }
  }

  /// The lines of the `.txt` file beside a picture.
  private static func drawing(for path: String, _ reading: inout Reading) -> [DisplayText]? {
    let drawing = PackagePath.replacingExtension(of: path, with: "txt")
    guard reading.servesLearner, drawing != path, reading.package.contains(drawing),
      let bytes = try? reading.package.read(drawing, atMost: Bounds.drawing),
      let file = SourceFile(path: drawing, bytes: bytes)
    else { return nil }
    var lines = (1...file.lineCount).map { DisplayText(String(file.line($0))) }
    while lines.last?.string.trimmed.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The path without per cent signs for spaces and other signs.
  private static func decoded(_ link: String) -> String {
    link.utf8.contains(0x25) ? link.removingPercentEncoding ?? link : link
  }
}
