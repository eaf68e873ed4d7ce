import Typography
import Wording

/// Turns running text into what a learner sees of it.
struct InlineReader {
  /// The numbers of the footnotes that the text refers to, in order.
  private(set) var footnotes: [String] = []
  private var result: [Inline] = []
  private var words = ""

  /// The text, and the footnotes that it refers to.
  static func read(
    _ nodes: [MarkdownNode], _ reading: inout Reading
  ) -> (inlines: [Inline], footnotes: [String]) {
    var reader = InlineReader()
    reader.read(nodes, &reading)
    reader.endWords()
    return (reader.result, reader.footnotes)
  }

  private mutating func read(_ nodes: [MarkdownNode], _ reading: inout Reading) {
    for node in nodes { read(node, &reading) }
  }

  private mutating func read(_ node: MarkdownNode, _ reading: inout Reading) {
    switch node.kind {
    case .text, .gapSource:
      reading.warnOfControls(in: node)
      words += node.literal
    case .softBreak: words += " "
    case .lineBreak: append(.lineBreak)
    case .gap(let number): append(.gap(number))
    case .codeSpan:
      reading.warnOfControls(in: node)
      append(.code(DisplayText(node.literal)))
    case .inlineHTML: reading.warnOfHTML(node)
    case .emphasis: append(.emphasis(inside(node, &reading)))
    case .strong: append(.strong(inside(node, &reading)))
    case .struck: append(.struck(inside(node, &reading)))
    case .link(let url): link(to: url, node, &reading)
    case .picture(let path):
      if let picture = PictureReader.read(path, node, &reading) { append(.picture(picture)) }
    case .footnoteReference(let number):
      footnotes.append(number)
      words += "[\(number)]"
    default: read(node.children, &reading)
    }
  }

  private mutating func link(to url: String, _ node: MarkdownNode, _ reading: inout Reading) {
    let inside = inside(node, &reading)
    if let target = LinkReader.read(url, node, &reading) {
      append(.link(target, inside))
    } else {
      endWords()
      result += inside
    }
  }

  private mutating func inside(_ node: MarkdownNode, _ reading: inout Reading) -> [Inline] {
    let inner = Self.read(node.children, &reading)
    footnotes += inner.footnotes
    return inner.inlines
  }

  private mutating func append(_ inline: Inline) {
    endWords()
    result.append(inline)
  }

  private mutating func endWords() {
    if !words.isEmpty { result.append(.text(DisplayText(words))) }
    words = ""
  }
}
