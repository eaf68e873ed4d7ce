/// The writing of an id into a heading that has none: bytes that are put in, and nothing else.
public struct IDAddition: Equatable, Sendable {
  /// The line of the heading, from 1.
  public var line: Int
  /// Where the bytes go, from the file's beginning.
  public var offset: Int
  /// What is put in, ` {#id}` or `#id `.
  public var text: String
  /// The id.
  public var id: String

  /// The addition of an id to a heading of a file.
  init(_ id: String, to opening: Opening, in file: SourceFile, _ lines: ByteLines) {
    self.id = id
    if let attributes = opening.attributes {
      let place = attributes.position
      line = place.line
      offset = lines.start(of: line) + place.offset
      text = "#\(id) "
    } else {
      let heading = opening.heading
      let isUnderlined = !Self.isATX(file.line(heading.line))
      line = isUnderlined ? Self.lastLine(from: heading.line, in: file) : heading.line
      offset = lines.start(of: line) + Self.end(of: file.line(line), isUnderlined: isUnderlined)
      text = " {#\(id)}"
    }
  }

  /// A file's bytes with additions.
  public static func apply(_ additions: [IDAddition], to bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for addition in additions.sorted(by: { $0.offset > $1.offset })
    where (0...bytes.count).contains(addition.offset) {
      result.insert(contentsOf: addition.text.utf8, at: addition.offset)
    }
    return result
  }

  /// The line above the one that underlines a heading; cmark does not say where that one is.
  private static func lastLine(from first: Int, in file: SourceFile) -> Int {
    let underline = (first..<max(first, file.lineCount)).first { line in
      let bytes = file.line(line + 1).trimmed.utf8
      return !bytes.isEmpty
        && (bytes.allSatisfy { $0 == 0x3D } || bytes.allSatisfy { $0 == 0x2D })
    }
    return underline ?? first
  }

  private static func isATX(_ line: Substring) -> Bool {
    line.utf8.drop { $0 == 0x20 }.first == 0x23
  }

  /// How many bytes of a heading's line come before the spaces and number signs that close it.
  private static func end(of line: Substring, isUnderlined: Bool) -> Int {
    var bytes = Array(line.utf8)
    func trim() { while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() } }
    trim()
    if isUnderlined { return bytes.count }
    let words = bytes
    while bytes.last == 0x23 { bytes.removeLast() }
    // Number signs close a heading only after a space; those that open it stay.
    guard bytes.count < words.count, let last = bytes.last, last == 0x20 || last == 0x09 else {
      return words.count
    }
    trim()
    return bytes.count
  }
}

/// Where each line of a file begins, in its own bytes and whatever its line ends are.
struct ByteLines {
  private var starts: [Int]

  /// The lines of a file.
  init(_ bytes: [UInt8]) {
    starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() {
      let isEnd = byte == 0x0A || (byte == 0x0D && bytes[safely: index + 1] != 0x0A)
      if isEnd { starts.append(index + 1) }
    }
  }

  /// The byte that a line begins with, from 0.
  func start(of line: Int) -> Int { starts[safely: line - 1] ?? 0 }
}
