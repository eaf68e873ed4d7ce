import Typography
import Wording

/// Turns parsed Markdown into the blocks a learner sees.
struct BlockReader {
  /// The footnotes' texts, by number.
  let footnotes: [String: [MarkdownNode]]

  /// The blocks of a part of a file, the footnotes it refers to after them.
  func read(_ nodes: some Sequence<MarkdownNode>, _ reading: inout Reading) -> [Block] {
    var used: [String] = []
    return blocks(nodes, &used, &reading) + notes(used, &reading)
  }

  /// Running text, and the footnotes it refers to.
  func inlines(
    _ nodes: [MarkdownNode], _ reading: inout Reading
  ) -> (inlines: [Inline], notes: [Block]) {
    let read = InlineReader.read(nodes, &reading)
    return (read.inlines, notes(read.footnotes, &reading))
  }

  /// The texts of footnotes, each once, and after them those that they refer to in turn.
  private func notes(_ numbers: [String], _ reading: inout Reading) -> [Block] {
    var seen: Set<String> = []
    var notes: [Block] = []
    var numbers = numbers
    var next = 0
    while next < numbers.count {
      let number = numbers[next]
      next += 1
      guard let text = footnotes[number], seen.insert(number).inserted else { continue }
      let note = note(number, text, &reading)
      numbers += note.used
      notes.append(.footnote(reading.footnoteNumber(of: number), note.blocks))
    }
    return notes
  }

  private func note(
    _ number: String, _ text: [MarkdownNode], _ reading: inout Reading
  ) -> (blocks: [Block], used: [String]) {
    if let known = reading.footnotes[number] { return known }
    var used: [String] = []
    let note = (blocks(text, &used, &reading), used)
    reading.footnotes[number] = note
    return note
  }

  private func blocks(
    _ nodes: some Sequence<MarkdownNode>, _ used: inout [String], _ reading: inout Reading
  ) -> [Block] {
    var result: [Block] = []
    for node in nodes {
      if let block = block(node, &used, &reading) { result.append(block) }
    }
    return result
  }

  private func block(
    _ node: MarkdownNode, _ used: inout [String], _ reading: inout Reading
  ) -> Block? {
    switch node.kind {
    case .heading(let level):
      var children = node.children
      let attributes = Attributes.take(from: &children, &reading)
      let id = HeadingID.read(attributes, &reading)
      reading.landmarks.append(.init(.heading(level), at: node.position))
      return .heading(level: level, inlines(children, &used, &reading), id: id)
    case .paragraph: return paragraph(node, &used, &reading)
    case .quote: return quote(node, &used, &reading)
    case .rule: return .rule
    case .html:
      reading.warnOfHTML(node)
      return nil
    case .list(let start):
      return .list(
        .init(
          start: start, entries: node.children.map { entry($0, &used, &reading) }))
    case .code(let language):
      reading.warnOfControls(in: node)
      return .code(
        DisplayText(node.literal.withoutLastNewline).string,
        language: language.flatMap(Self.name))
    case .table(let alignments): return table(node, alignments, &used, &reading)
    default: return nil
    }
  }

  /// A paragraph, or the picture that it is all about.
  private func paragraph(
    _ node: MarkdownNode, _ used: inout [String], _ reading: inout Reading
  ) -> Block? {
    let inlines = inlines(node.children, &used, &reading)
    if inlines.count == 1, case .picture(let picture)? = inlines.first {
      return .picture(picture)
    }
    return inlines.isEmpty ? nil : .paragraph(inlines)
  }

  private func quote(
    _ node: MarkdownNode, _ used: inout [String], _ reading: inout Reading
  ) -> Block {
    guard let alert = Alert.read(node) else {
      return .quote(blocks(node.children, &used, &reading))
    }
    let inside = blocks(alert.content, &used, &reading)
    guard let callout = alert.callout else {
      reading.report(
        .alertUnknown, at: alert.node,
        [
          "alert": .text(alert.name),
          "remedy": .message(
            Suggestion.remedy(
              for: alert.name, among: Block.Callout.allCases.map { $0.rawValue.uppercased() })),
        ])
      return .quote(inside)
    }
    return .callout(callout, inside)
  }

  /// An item's blocks; a box to tick is shown as it is typed.
  private func entry(
    _ item: MarkdownNode, _ used: inout [String], _ reading: inout Reading
  ) -> [Block] {
    let blocks = blocks(item.children, &used, &reading)
    guard case .item(let isChecked?) = item.kind else { return blocks }
    return blocks.after(isChecked ? "[x] " : "[ ] ")
  }

  /// The name of a language: the first word of what follows the fence.
  private static func name(_ language: String) -> String? {
    DisplayText(language).string.split { $0 == " " || $0 == "\n" }.first.map(String.init)
  }

  private func table(
    _ node: MarkdownNode, _ alignments: [Block.Table.Alignment], _ used: inout [String],
    _ reading: inout Reading
  ) -> Block? {
    reading.landmarks.append(.init(.table, at: node.position))
    let rows = node.children.map { row in
      row.children.map { inlines($0.children, &used, &reading) }
    }
    guard let header = rows.first else { return nil }
    let padded = rows.dropFirst().map { row in
      Array(row.prefix(header.count))
        + Array(repeating: [], count: max(0, header.count - row.count))
    }
    return .table(.init(alignments: alignments, header: header, rows: padded))
  }

  private func inlines(
    _ nodes: [MarkdownNode], _ used: inout [String], _ reading: inout Reading
  ) -> [Inline] {
    let read = InlineReader.read(nodes, &reading)
    used += read.footnotes
    return read.inlines
  }
}

extension [Block] {
  /// The blocks after some words, which stand in the first paragraph where there is one.
  fileprivate func after(_ words: String) -> [Block] {
    switch first {
    case .paragraph(let inlines)?: [.paragraph(inlines.after(words))] + dropFirst()
    case .picture(let picture)?:
      [.paragraph([.text(DisplayText(words)), .picture(picture)])] + dropFirst()
    case nil: []
    default: [.paragraph([.text(DisplayText(words))])] + self
    }
  }
}

extension String {
  /// The text without the newline at its end.
  fileprivate var withoutLastNewline: String { utf8.last == 0x0A ? String(dropLast()) : self }
}
