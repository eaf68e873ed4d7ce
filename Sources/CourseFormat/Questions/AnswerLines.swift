/// The lines of a question that begin with `=`: its accepted answers.
struct AnswerLines {
  /// An answer and where its `=` stands.
  struct Line: Equatable {
    var text: String
    var position: Position
  }

  /// Takes the answers out of a question's paragraphs; other lines of them stay.
  static func take(from parts: inout QuestionParts, _ reading: inout Reading) -> [Line] {
    var answers: [Line] = []
    var blocks: [MarkdownNode] = []
    for block in parts.blocks {
      guard block.kind == .paragraph, block.children.contains(where: beginsWithEquals) else {
        blocks.append(block)
        continue
      }
      var kept: [MarkdownNode] = []
      for line in block.children.lines {
        guard let first = line.first, beginsWithEquals(first) else {
          if let last = kept.last {
            kept.append(
              MarkdownNode(
                kind: .softBreak, line: last.endLine, column: last.endColumn,
                endLine: last.endLine, endColumn: last.endColumn))
          }
          kept += line
          continue
        }
        for node in line { reading.warnOfControls(in: node) }
        answers.append(
          Line(
            text: String(line.plainText.trimmed.dropFirst()).trimmed,
            position: first.position))
      }
      guard !kept.isEmpty else { continue }
      var paragraph = block
      paragraph.children = kept
      blocks.append(paragraph)
    }
    parts.blocks = blocks
    return answers
  }

  /// Two answers of which the second is empty look like a heading and its underline to CommonMark.
  ///
  /// Nil for a node that is what it seems to be.
  static func undoingHeading(_ node: MarkdownNode) -> MarkdownNode? {
    guard node.headingLevel == 1, node.endLine > node.line,
      node.children.first.map(beginsWithEquals) == true
    else { return nil }
    var paragraph = node
    paragraph.kind = .paragraph
    let underline = (node.children.last?.endLine ?? node.line) + 1
    for kind in [MarkdownNode.Kind.softBreak, .text] {
      paragraph.children.append(
        MarkdownNode(
          kind: kind, literal: kind == .text ? "=" : "", line: underline, column: 1,
          endLine: underline, endColumn: 1))
    }
    return paragraph
  }

  /// A `=` with a space or nothing after it; `==` or `=x` belongs to the text.
  private static func beginsWithEquals(_ node: MarkdownNode) -> Bool {
    guard node.isText, !node.isEscaped else { return false }
    let bytes = node.literal.utf8.drop { $0 == 0x20 }
    guard bytes.first == 0x3D else { return false }
    let next = bytes.dropFirst().first
    return next == nil || next == 0x20 || next == 0x09
  }
}
