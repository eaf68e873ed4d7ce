import Typography
import Wording

/// Reads the lists of a node whose items are links to nodes.
///
/// An item of a bulleted list is something a learner can do; one of a numbered list is a rule: on
/// coming to the node the first whose condition is true is followed at once.
///
///     1. [The child goes into shock](#shock) {if="fluid < 2"}
///
///     - [Give zinc](#zinc) {minutes=5}
///     - [Start a drip](#drip) {harm=1 fluid=+1 if="not visited(zinc)"}
struct CaseLinkReader {
  /// A way out of a node as it was read.
  struct Way {
    var isRule: Bool
    var target: String
    var label: [Inline]
    var attributes: Attributes?
    var position: Position
  }

  /// Whether a block is such a list: one of its items at least begins with a link to a node.
  static func isLinks(_ node: MarkdownNode) -> Bool {
    guard case .list = node.kind else { return false }
    return node.children.contains { target(of: words(of: $0).first) != nil }
  }

  /// The ways of a list; nil, with a finding, in place of each item that is none.
  static func read(
    _ list: MarkdownNode, _ blocks: BlockReader, _ reading: inout Reading
  ) -> [Way?] {
    list.children.map { item in
      var words = words(of: item)
      let attributes = Attributes.take(from: &words, &reading, withBareKeys: true)
      if words.last?.kind == .text, words.last?.literal.trimmed == "" { words.removeLast() }
      guard words.count == 1, let link = words.first, let target = target(of: link),
        item.children.count == 1
      else {
        reading.report(.caseLinkMalformed, at: item)
        return nil
      }
      let label = blocks.inlines(link.children, &reading).inlines
      guard !label.isEmpty else {
        reading.report(.caseLinkEmpty, at: item)
        return nil
      }
      return Way(
        isRule: list.isOrderedList, target: target, label: label, attributes: attributes,
        position: link.position)
    }
  }

  private static func words(of item: MarkdownNode) -> [MarkdownNode] {
    item.children.first.flatMap { $0.kind == .paragraph ? $0.children : nil } ?? []
  }

  private static func target(of node: MarkdownNode?) -> String? {
    guard case .link(let url)? = node?.kind else { return nil }
    return url.without(prefix: "#")
  }
}
