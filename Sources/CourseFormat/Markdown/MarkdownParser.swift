import CMarkdown
import Synchronization
import Wording

/// Parses Markdown with cmark-gfm: CommonMark with tables, task lists, strikethrough, autolinks
/// and footnotes.
struct MarkdownParser {
  /// How deeply blocks and emphasis may stand within each other.
  ///
  /// 200,000 quotes within each other parse in a moment and would overflow whoever walks them.
  static let depth = 100

  /// A parsed text.
  struct Document {
    /// The blocks, footnotes apart.
    var blocks: [MarkdownNode] = []
    /// The footnotes' texts, by the number that stands for them in the text.
    var footnotes: [String: [MarkdownNode]] = [:]

    /// The blocks and the footnotes of a text; nearly always they are its blocks as they are.
    fileprivate init(of nodes: [MarkdownNode]) {
      blocks = nodes
      // cmark sorts the texts by their first use and calls each use by that number.
      for node in nodes where node.isFootnote {
        footnotes[String(footnotes.count + 1)] = node.children
      }
      if !footnotes.isEmpty { blocks.removeAll(where: \.isFootnote) }
      for (index, node) in blocks.enumerated() {
        if let paragraph = AnswerLines.undoingHeading(node) { blocks[index] = paragraph }
      }
    }

    /// An empty text.
    init() {}
  }

  /// Parses the lines of a file from `firstLine` on; nil, with a finding, if that would take too
  /// long.
  static func parse(from firstLine: Int, _ reading: inout Reading) -> Document? {
    parse(reading.file.text(from: firstLine), from: firstLine, &reading)
  }

  /// Parses some lines of a file that begin none and end none of what stands around them.
  static func parse(lines: Range<Int>, _ reading: inout Reading) -> Document? {
    parse(reading.file.lines(lines), from: lines.lowerBound, &reading)
  }

  private static func parse(
    _ text: Substring, from firstLine: Int, _ reading: inout Reading
  ) -> Document? {
    guard ParsingCost.isBearable(text),
      var builder = Builder(walking: text, firstLine, reading.file)
    else {
      reading.report(.textTooCostly, at: Position(line: firstLine, offset: 1))
      return nil
    }
    let lines = GapMask.lines(ofClozesIn: builder.finished, reading)
    if let mask = GapMask(over: text, firstLine: firstLine, lines: lines),
      let masked = Builder(walking: mask.text[...], firstLine, reading.file, mask)
    {
      builder = masked
    }
    if let position = builder.tooDeep {
      reading.report(.nestingTooDeep, at: position, ["limit": .number(depth)])
    }
    if text.firstIndex(ofSigns: "[^") != nil {
      FootnoteCheck.report(on: builder.finished, from: firstLine, &reading)
    }
    return Document(of: builder.finished)
  }

  /// The words of a short text that is one line of Markdown and nothing but a line.
  static func words(ofLine text: String) -> String {
    // A heading holds a line whatever it begins with: a quote sign, a number and a point.
    let line = "# \(text)"
    let file = SourceFile(path: "", text: line)
    return Builder(walking: line[...], 1, file)?.finished.plainText ?? text
  }
}

/// cmark's own tree of a text, which is gone as soon as it has been read.
private enum Tree {
  /// Whether the first piece of the memory is there in which all trees lie, one after the other.
  ///
  /// cmark-gfm also keeps in global tables which signs its extensions read, and changes them during
  /// each parse: two at once would each miss some of its signs.
  private static let turn = Mutex(false)

  /// Parses a text and reads the tree; nil if there is no memory for it.
  static func read<Value: Sendable>(
    of text: Substring, _ body: (OpaquePointer) -> Value
  ) -> Value? {
    turn.withLock { hasMemory in
      guard let memory = cmark_get_arena_mem_allocator() else { return nil }
      if !hasMemory {
        // The first piece is never given back, so that small ones follow it.
        hasMemory = memory.pointee.calloc(1, 1) != nil
      }
      // A tree's memory is given back as a whole, which takes a seventh off the time of a parse.
      cmark_arena_push()
      defer { _ = cmark_arena_pop() }
      return parse(text, memory).map(body)
    }
  }

  private static func parse(
    _ text: Substring, _ memory: UnsafeMutablePointer<cmark_mem>
  ) -> OpaquePointer? {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist", "autolink"] {
      guard let syntax = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    return cmark_parser_finish(parser)
  }
}

/// Builds values out of cmark's tree without recursion.
private struct Builder {
  let firstLine: Int
  let file: SourceFile
  let mask: GapMask?
  var finished: [MarkdownNode] = []
  var tooDeep: Position?
  private var open: [MarkdownNode] = []
  private var skipped = 0
  /// Where the running text stands that is being walked, if it has more lines than one.
  private var lines: RunningLines?
  /// Whether cmark told where each of the open pieces of that text stands.
  private var isPlaced: [Bool] = []

  /// Parses a text; the gaps that a mask covers stand in it as nodes of their own.
  init?(
    walking text: Substring, _ firstLine: Int, _ file: SourceFile, _ mask: GapMask? = nil
  ) {
    let builder = Tree.read(of: text) { Builder(walking: $0, firstLine, file, mask) }
    guard let builder else { return nil }
    self = builder
  }

  private init(
    walking root: OpaquePointer, _ firstLine: Int, _ file: SourceFile, _ mask: GapMask?
  ) {
    self.firstLine = firstLine
    self.file = file
    self.mask = mask
    finished.reserveCapacity(NodeReader.childCount(of: root))
    walk(root)
  }

  private mutating func walk(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE {
      if let node = cmark_iter_get_node(iterator), node != root {
        if event == CMARK_EVENT_ENTER { enter(node) } else { leave() }
      }
      event = cmark_iter_next(iterator)
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    // A leaf is entered and never left.
    let isLeaf = NodeReader.isLeaf(node)
    guard skipped == 0, open.count < MarkdownParser.depth else {
      if skipped == 0, tooDeep == nil {
        tooDeep = NodeReader.value(of: node, firstLine: firstLine).position
      }
      if !isLeaf { skipped += 1 }
      return
    }
    var value = NodeReader.value(of: node, firstLine: firstLine)
    if value.endLine > value.line, value.holdsText {
      lines = RunningLines(of: value, in: file)
    } else if lines != nil {
      isPlaced.append(value.line >= firstLine)
      if value.line >= firstLine { lines?.place(&value, in: file) }
    }
    // Autolinks and line ends come without a place: they stand where the last piece ended.
    if value.line < firstLine, let parent = open.last {
      let last = parent.children.last
      value.line = last?.endLine ?? parent.line
      value.column = last.map { $0.columnBehind } ?? parent.column
      value.endLine = value.line
      value.endColumn = value.column + value.literal.utf8.count
      if value.kind == .softBreak || value.kind == .lineBreak {
        value.endLine += 1
        value.endColumn = 0
        lines?.breakLine(isHard: value.kind == .lineBreak, in: file)
      }
    }
    if value.isText { value.isEscaped = isEscaped(value) }
    if value.isTask { value.kind = .item(isChecked: isTicked(value)) }
    if isLeaf {
      close(value)
    } else {
      value.children.reserveCapacity(NodeReader.childCount(of: node))
      open.append(value)
    }
  }

  private mutating func leave() {
    if skipped > 0 {
      skipped -= 1
    } else if let node = open.popLast() {
      close(node)
    }
  }

  /// Puts a node, all of which has been read, where it belongs.
  private mutating func close(_ node: consuming MarkdownNode) {
    if lines != nil {
      if node.holdsText {
        lines = nil
      } else if isPlaced.popLast() == true {
        lines?.placeEnd(&node, in: file)
      }
    }
    if let mask {
      for node in mask.uncover(node) { keep(node) }
    } else {
      keep(node)
    }
  }

  /// Whether the box of an item is ticked; to cmark-gfm, `[x]` anywhere in the line ticks it.
  private func isTicked(_ item: MarkdownNode) -> Bool {
    let line = file.line(item.line).utf8
    let box = line.dropFirst(item.column - 1).drop { $0 != 0x5B }
    return box.starts(with: "[x]".utf8) || box.starts(with: "[X]".utf8)
  }

  /// Whether a text begins with `=` or `[`, which would open something were it not escaped.
  ///
  /// Columns are unsure within quotes and lists, so the line is asked whether it has the sign bare:
  /// once for each line, since a hostile one is a megabyte long and full of texts.
  private func isEscaped(_ node: MarkdownNode) -> Bool {
    switch node.literal.utf8.first(where: { $0 != 0x20 }) {
    case UInt8(ascii: "=") where beginsLine:
      return file.line(node.line).trimmed.utf8.first != UInt8(ascii: "=")
    case UInt8(ascii: "[") where beginsQuote:
      let line = file.line(node.line)
      guard let sign = line.firstIndex(ofSigns: "[!") else { return true }
      return Attributes.isEscaped(sign, in: line)
    default: return false
    }
  }

  /// Whether what comes next is the first on a line of running text.
  private var beginsLine: Bool {
    guard let parent = open.last, parent.holdsText else { return false }
    let before = parent.children.last?.kind
    return before == nil || before == .softBreak || before == .lineBreak
  }

  /// Whether what comes next is the first in a quote.
  private var beginsQuote: Bool {
    guard let parent = open.last, parent.kind == .paragraph, parent.children.isEmpty else {
      return false
    }
    return open.dropLast().last?.kind == .quote
  }

  private mutating func keep(_ node: consuming MarkdownNode) {
    if open.isEmpty {
      finished.append(node)
    } else {
      open[open.count - 1].take(node)
    }
  }
}

extension MarkdownNode {
  /// Takes a child; text that follows text is one with it.
  fileprivate mutating func take(_ child: consuming MarkdownNode) {
    let last = children.count - 1
    guard child.isText, last >= 0, children[last].isText else {
      children.append(child)
      return
    }
    children[last].literal += child.literal
    children[last].endLine = child.endLine
    children[last].endColumn = child.endColumn
  }
}
