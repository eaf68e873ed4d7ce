/// Reads the items of a list that are one paragraph each: steps, levels.
enum ListItems {
  /// The items' words; nil, with a finding, if one has none.
  static func read(
    _ list: MarkdownNode, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> [[Inline]]? {
    var isWhole = true
    var items: [[Inline]] = []
    for item in list.children {
      let words = item.children.first.flatMap { $0.kind == .paragraph ? $0.children : nil } ?? []
      let read = parts.inlines(words, &reading)
      if read.isEmpty {
        reading.report(.itemEmpty, at: item)
        isWhole = false
      } else {
        for other in item.children.dropFirst() where other.kind != .html {
          reading.report(.itemBlockIgnored, at: other)
        }
      }
      items.append(read)
    }
    return isWhole ? items : nil
  }
}

extension MarkdownNode {
  /// Whether it is a list.
  var isList: Bool { if case .list = kind { true } else { false } }

  /// Whether it is a numbered list.
  var isOrderedList: Bool { if case .list(start: .some) = kind { true } else { false } }

  /// Whether it is a table.
  var isTable: Bool { if case .table = kind { true } else { false } }

  /// What a learner could tell it by: its words, spaces collapsed.
  var shownText: String {
    plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
