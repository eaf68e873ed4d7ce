import CMarkdown
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
  }

  /// Parses the lines of a file from `firstLine` on; nil, with a finding, if that would take too
  /// long.
  static func parse(from firstLine: Int, _ reading: inout Reading) -> Document? {
    let text = reading.file.text(from: firstLine)
    guard ParsingCost.isBearable(text), var builder = Builder(walking: text, firstLine) else {
      reading.report(.textTooCostly, at: Position(line: firstLine, offset: 1))
      return nil
    }
    let lines = GapMask.lines(ofClozesIn: builder.finished, reading)
    if let mask = GapMask(over: text, firstLine: firstLine, lines: lines),
      let masked = Builder(walking: mask.text[...], firstLine, mask)
    {
      builder = masked
    }
    var document = Document()
    if let position = builder.tooDeep {
      reading.report(.nestingTooDeep, at: position, ["limit": .number(depth)])
    }
    for node in builder.finished {
      if node.kind == .footnote {
        // cmark sorts the texts by their first use and calls each use by that number.
        document.footnotes[String(document.footnotes.count + 1)] = node.children
      } else {
        document.blocks.append(AnswerLines.undoingHeading(node))
      }
    }
    return document
  }

  /// The words of a short text that is one line of Markdown and nothing but a line.
  static func words(ofLine text: String) -> String {
    // A heading holds a line whatever it begins with: a quote sign, a number and a point.
    Builder(walking: "# \(text)", 1)?.finished.plainText ?? text
  }
}

/// cmark's own tree, freed when it is let go.
private struct Tree: ~Copyable {
  let root: OpaquePointer

  init?(parsing text: Substring) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
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
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }
}

/// Builds values out of cmark's tree without recursion.
private struct Builder {
  let firstLine: Int
  let mask: GapMask?
  var finished: [MarkdownNode] = []
  var tooDeep: Position?
  private var open: [MarkdownNode] = []
  private var skipped = 0

  /// Parses a text; the gaps that a mask covers stand in it as nodes of their own.
  init?(walking text: Substring, _ firstLine: Int, _ mask: GapMask? = nil) {
    guard let tree = Tree(parsing: text) else { return nil }
    self.firstLine = firstLine
    self.mask = mask
    walk(tree)
  }

  private mutating func walk(_ tree: borrowing Tree) {
    guard let iterator = cmark_iter_new(tree.root) else { return }
    defer { cmark_iter_free(iterator) }
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE {
      if let node = cmark_iter_get_node(iterator), node != tree.root {
        // A leaf is entered and never left.
        if event == CMARK_EVENT_ENTER {
          let isLeaf = NodeReader.isLeaf(node)
          enter(node, isLeaf: isLeaf)
          if isLeaf { leave() }
        } else {
          leave()
        }
      }
      event = cmark_iter_next(iterator)
    }
  }

  private mutating func enter(_ node: OpaquePointer, isLeaf: Bool) {
    guard skipped == 0, open.count < MarkdownParser.depth else {
      if skipped == 0, tooDeep == nil {
        tooDeep = NodeReader.value(of: node, firstLine: firstLine).position
      }
      skipped += 1
      return
    }
    var value = NodeReader.value(of: node, firstLine: firstLine)
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
      }
    }
    if !isLeaf { value.children.reserveCapacity(NodeReader.childCount(of: node)) }
    open.append(value)
  }

  private mutating func leave() {
    if skipped > 0 {
      skipped -= 1
    } else if let node = open.popLast() {
      if let mask {
        for node in mask.uncover(node) { keep(node) }
      } else {
        keep(node)
      }
    }
  }

  private mutating func keep(_ node: MarkdownNode) {
    if open.isEmpty {
      finished.append(node)
    } else {
      open[open.count - 1].take(node)
    }
  }
}

extension MarkdownNode {
  /// Takes a child; text that follows text is one with it.
  fileprivate mutating func take(_ child: MarkdownNode) {
    let last = children.count - 1
    guard child.kind == .text, last >= 0, children[last].kind == .text else {
      children.append(child)
      return
    }
    children[last].literal += child.literal
    children[last].endLine = child.endLine
    children[last].endColumn = child.endColumn
  }
}
