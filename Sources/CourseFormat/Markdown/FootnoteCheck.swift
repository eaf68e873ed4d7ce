import Typography
import Wording

/// Finds references without a footnote, which learners would see as they were typed, and footnotes
/// that nothing refers to, which they would not see at all.
struct FootnoteCheck {
  /// The footnotes that something refers to, by the line they begin on.
  private var used: Set<Int> = []
  /// The lines of code and HTML, where brackets are only brackets.
  private var literal: Set<Int> = []
  /// The names in words that look like references, by the lines these words stand on.
  private var named: [Int: Set<Substring>] = [:]
  /// The same of code within running text, which nobody takes for a reference.
  private var coded: [Int: Set<Substring>] = [:]

  /// Reports what is wrong with the footnotes of a text that was parsed.
  static func report(on nodes: [MarkdownNode], from firstLine: Int, _ reading: inout Reading) {
    var check = FootnoteCheck()
    check.take(nodes)
    check.reportMissing(&reading)
    check.reportUnused(from: firstLine, &reading)
  }

  private mutating func take(_ nodes: [MarkdownNode]) {
    for node in nodes {
      switch node.kind {
      case .footnote: used.insert(node.line)
      case .code, .html: literal.formUnion(node.line...max(node.line, node.endLine))
      case .text: note(node, in: &named)
      case .codeSpan: note(node, in: &coded)
      default: break
      }
      take(node.children)
    }
  }

  private func note(_ node: MarkdownNode, in names: inout [Int: Set<Substring>]) {
    for (name, _, _) in Self.names(in: node.literal[...]) {
      for line in node.line...max(node.line, node.endLine) {
        names[line, default: []].insert(name)
      }
    }
  }

  private func reportMissing(_ reading: inout Reading) {
    for (line, names) in named.sorted(by: { $0.key < $1.key }) {
      // Words that were typed with a backslash are meant to be shown: the line has none of that name.
      let meant = names.subtracting(coded[line] ?? [])
      for found in Self.names(in: reading.file.line(line)) where meant.contains(found.name) {
        reading.report(
          .footnoteMissing, at: Position(line: line, offset: found.column),
          ["name": .text(String(found.name))])
      }
    }
  }

  private func reportUnused(from firstLine: Int, _ reading: inout Reading) {
    let end = reading.end ?? reading.file.lineCount + 1
    for number in firstLine..<max(firstLine, end) {
      let line = reading.file.line(number)
      let indent = line.utf8.prefix { $0 == 0x20 }.count
      guard indent < 4, line.utf8.dropFirst(indent).starts(with: "[^".utf8), !used.contains(number),
        !literal.contains(number),
        let found = Self.names(in: line).first, found.column == indent + 1, found.isDefinition
      else { continue }
      reading.report(
        .footnoteUnused, at: Position(line: number, offset: found.column),
        ["name": .text(String(found.name))])
    }
  }

  /// The names in brackets after a circumflex, and at which byte, from 1, each bracket stands.
  private static func names(
    in text: Substring
  ) -> [(name: Substring, column: Int, isDefinition: Bool)] {
    var names: [(Substring, Int, Bool)] = []
    var rest = text
    while let open = rest.firstIndex(ofSigns: "[^") {
      let inside = rest[open...].dropFirst(2)
      guard let close = inside.utf8.firstIndex(where: { $0 == 0x5D || $0 == 0x5B }) else { break }
      let name = inside[..<close]
      let isName =
        text.utf8[close] == 0x5D && !name.isEmpty && !name.utf8.contains { $0 <= 0x20 }
      if isName, !Attributes.isEscaped(open, in: text) {
        let column = text.utf8.distance(from: text.startIndex, to: open) + 1
        names.append((name, column, inside[close...].dropFirst().utf8.first == 0x3A))
      }
      rest = text[close...]
    }
    return names
  }
}
