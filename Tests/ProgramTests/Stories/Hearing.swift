import CourseFormat
import Support

/// What of a lesson came to the learner, page by page.
struct Hearing {
  private var heard = ""

  /// Takes in a page.
  mutating func take(_ page: String) { heard += page.withoutLinkNumbers.unbroken }

  /// What of some blocks did not come, or not in one piece.
  func missing(of blocks: [Block]) -> [String] {
    blocks.flatMap(\.sentences).filter { !heard.contains($0.unbroken) }
  }
}

extension String {
  /// The text without `[1]`, by which a lesson's links are chosen.
  var withoutLinkNumbers: String { replacing(/\[[0-9]+\]/, with: "") }
}

extension Block {
  /// The block's texts, each of which a page shows in one piece; tables are left out, whose cells
  /// stand beside each other.
  fileprivate var sentences: [String] {
    switch self {
    case .heading(_, let inlines, _), .paragraph(let inlines): [inlines.plainText]
    case .list(let list): list.entries.flatMap { $0.flatMap(\.sentences) }
    case .quote(let blocks), .callout(_, let blocks): blocks.flatMap(\.sentences)
    case .code(let text, _): text.split(separator: "\n").map(String.init)
    case .question(let question): [question.prompt.plainText]
    case .footnote(_, let blocks): blocks.flatMap(\.sentences)
    case .table, .picture, .rule: []
    }
  }
}
