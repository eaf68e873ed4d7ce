/// Tells where in the file each piece of a paragraph or a heading stands.
///
/// cmark gives a piece's column as if every line began where the first one does, and goes on
/// counting in the same line after a backslash at its end, in code and in links.
struct RunningLines {
  private let first: MarkdownNode
  /// The line that is being read.
  private var line: Int
  /// The column that cmark gives to the first sign of that line.
  private var start: Int
  /// The column where that line's text begins, after what quotes and lists put before it.
  private var column: Int
  /// How many bytes of that line belong to the text, its end included.
  private var length = 0

  /// The lines of a paragraph or a heading.
  init(of node: MarkdownNode, in file: SourceFile) {
    (first, line, start, column) = (node, node.line, node.column, node.column)
    length = file.line(line).utf8.count - column + 2
  }

  /// Puts a piece where it begins.
  mutating func place(_ node: inout MarkdownNode, in file: SourceFile) {
    (node.line, node.column) = place(of: node.column, in: file)
  }

  /// Puts the end of a piece, whose content has been read, where it stands.
  mutating func placeEnd(_ node: inout MarkdownNode, in file: SourceFile) {
    (node.endLine, node.endColumn) = place(of: node.endColumn, in: file)
  }

  /// Goes to the next line after a soft or a hard break.
  mutating func breakLine(isHard: Bool, in file: SourceFile) {
    if isHard, file.line(line).utf8.last == 0x5C {
      runOver(in: file)
    } else {
      start = first.column
      goOn(in: file)
    }
  }

  private mutating func place(of column: Int, in file: SourceFile) -> (Int, Int) {
    while line < first.endLine, column - start >= length { runOver(in: file) }
    return (line, column - start + self.column)
  }

  /// Goes to the next line, which cmark takes for the rest of this one.
  private mutating func runOver(in file: SourceFile) {
    start += length
    goOn(in: file)
  }

  private mutating func goOn(in file: SourceFile) {
    line += 1
    let text = file.line(line).utf8
    let prefix = text.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }.count
    (column, length) = (prefix + 1, text.count - prefix + 1)
  }
}

extension MarkdownNode {
  /// Whether running text stands in it whose lines are those of the file.
  var holdsText: Bool { kind == .paragraph || headingLevel != nil }
}
