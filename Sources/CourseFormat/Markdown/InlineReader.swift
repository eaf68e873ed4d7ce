import Typography
import Wording

/// Turns running text into what a learner sees of it.
///
/// One text has one form: words that stand side by side are one piece, what holds nothing is left
/// out, and stress within stress, or a link within a link, says no more than the outer one.
struct InlineReader {
  /// What may stand around words, each at most once.
  private enum Style { case emphasis, strong, struck, link }

  /// The numbers of the footnotes that the text refers to, in order.
  private(set) var footnotes: [String] = []
  private var result: [Inline] = []
  private var words = TextInPieces()
  private var around: Set<Style> = []

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
      if !words.append(node.literal) { reading.warnOfControls(in: node) }
    case .softBreak: words.append(" ")
    case .lineBreak: append(.lineBreak)
    case .gap(let number): append(.gap(number))
    case .codeSpan:
      reading.warnOfControls(in: node)
      let code = DisplayText(node.literal)
      if !code.isEmpty { append(.code(code)) }
    case .inlineHTML: reading.warnOfHTML(node)
    case .emphasis: styled(.emphasis, node, Inline.emphasis, &reading)
    case .strong: styled(.strong, node, Inline.strong, &reading)
    case .struck: styled(.struck, node, Inline.struck, &reading)
    case .link(let url): link(to: url, node, &reading)
    case .picture(let path):
      if let picture = PictureReader.read(path, node, &reading) { append(.picture(picture)) }
    case .footnoteReference(let number):
      footnotes.append(number)
      append(.footnote(reading.footnoteNumber(of: number)))
    default: read(node.children, &reading)
    }
  }

  private mutating func link(to url: String, _ node: MarkdownNode, _ reading: inout Reading) {
    guard !around.contains(.link), let target = LinkReader.read(url, node, &reading) else {
      return read(node.children, &reading)
    }
    append(.link(target, inside(.link, node, &reading)))
  }

  private mutating func styled(
    _ style: Style, _ node: MarkdownNode, _ made: ([Inline]) -> Inline, _ reading: inout Reading
  ) {
    if around.contains(style) { return read(node.children, &reading) }
    let inside = inside(style, node, &reading)
    if !inside.isEmpty { append(made(inside)) }
  }

  private mutating func inside(
    _ style: Style, _ node: MarkdownNode, _ reading: inout Reading
  ) -> [Inline] {
    var reader = InlineReader()
    reader.around = around.union([style])
    reader.read(node.children, &reading)
    reader.endWords()
    footnotes += reader.footnotes
    return reader.result
  }

  private mutating func append(_ inline: Inline) {
    endWords()
    result.append(inline)
  }

  private mutating func endWords() {
    let text = words.text
    if !text.isEmpty { result.append(.text(text)) }
    words = TextInPieces()
  }
}

extension [Inline] {
  /// The text after some words.
  func after(_ words: String) -> [Inline] {
    guard case .text(let first)? = first else { return [.text(DisplayText(words))] + self }
    return [.text(DisplayText(words) + first)] + dropFirst()
  }
}
