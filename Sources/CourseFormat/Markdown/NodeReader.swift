import CMarkdown

/// Reads one node of cmark's tree, its children apart.
enum NodeReader {
  /// Whether the iterator enters the node and never leaves it.
  static func isLeaf(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK,
      CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE,
      CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }

  /// How many nodes stand directly in a node.
  static func childCount(of node: OpaquePointer) -> Int {
    var count = 0
    var child = cmark_node_first_child(node)
    while let next = child {
      count += 1
      child = cmark_node_next(next)
    }
    return count
  }

  /// The node as a value, its lines counted in the whole file.
  static func value(
    of node: OpaquePointer, firstLine: Int
  ) -> MarkdownNode {
    MarkdownNode(
      kind: kind(of: node), literal: string(cmark_node_get_literal(node)),
      line: Int(cmark_node_get_start_line(node)) + firstLine - 1,
      column: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)) + firstLine - 1,
      endColumn: Int(cmark_node_get_end_column(node)))
  }

  private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(node)) : nil)
    case CMARK_NODE_ITEM: item(node)
    case CMARK_NODE_CODE_BLOCK: .code(language: language(of: node))
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(string(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: .picture(string(cmark_node_get_url(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      .footnoteReference(number: string(cmark_node_get_literal(node)))
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    default: extensionKind(of: node)
    }
  }

  /// The kinds of the extensions have numbers that are given out at run time, so names tell.
  private static func extensionKind(
    of node: OpaquePointer
  ) -> MarkdownNode.Kind {
    switch string(cmark_node_get_type_string(node)) {
    case "table": .table(alignments(of: node))
    case "table_header", "table_row": .row
    case "table_cell": .cell
    case "strikethrough": .struck
    default: .other
    }
  }

  private static func item(_ node: OpaquePointer) -> MarkdownNode.Kind {
    guard string(cmark_node_get_type_string(node)) == "tasklist" else {
      return .item(isChecked: nil)
    }
    return .item(isChecked: cmark_gfm_extensions_get_tasklist_item_checked(node))
  }

  private static func language(of node: OpaquePointer) -> String? {
    let info = string(cmark_node_get_fence_info(node))
    return info.isEmpty ? nil : info
  }

  private static func alignments(
    of table: OpaquePointer
  ) -> [Block.Table.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .left
      }
    }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
