/// A GitHub alert: a quote whose first words are `[!NOTE]` or one of its four like.
struct Alert {
  /// The word in the brackets.
  var name: String
  /// The text that the bracket begins.
  var node: MarkdownNode
  /// What stands under it.
  var content: [MarkdownNode]

  /// The kind; nil if GitHub does not know it.
  var callout: Block.Callout? { Block.Callout(rawValue: name.lowercased()) }

  /// Takes a quote apart; nil if it is a plain one.
  static func read(_ quote: MarkdownNode) -> Alert? {
    guard quote.kind == .quote, var paragraph = quote.children.first,
      paragraph.kind == .paragraph, var words = paragraph.children.first, words.kind == .text,
      !words.isEscaped,
      let inside = words.literal.without(prefix: "[!"), let close = inside.firstIndex(of: "]")
    else { return nil }
    let name = String(inside[..<close])
    guard !name.isEmpty, name.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
      return nil
    }
    words.literal = inside[inside.index(after: close)...].trimmed
    paragraph.children.removeFirst()
    if words.literal.isEmpty {
      let next = paragraph.children.first?.kind
      if next == .softBreak || next == .lineBreak { paragraph.children.removeFirst() }
    } else {
      paragraph.children.insert(words, at: 0)
    }
    let others = quote.children.dropFirst()
    return Alert(
      name: name, node: words, content: (paragraph.children.isEmpty ? [] : [paragraph]) + others)
  }
}
