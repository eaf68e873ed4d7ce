import CourseFormat
import Typography

/// Pictures that belong together, one of them in view.
public struct Gallery: Hashable, Sendable {
  /// What they belong to.
  public var title: DisplayText
  /// The pictures, in the order of the text.
  public var pictures: [Picture]
  /// The one in view, from 0.
  public var index: Int

  /// Some pictures; nil where there are none.
  public init?(_ pictures: [Picture], of title: DisplayText, at index: Int = 0) {
    guard !pictures.isEmpty else { return nil }
    self.title = title
    self.pictures = pictures
    self.index = min(max(0, index), pictures.count - 1)
  }

  /// The picture in view.
  var picture: Picture { pictures[min(max(0, index), pictures.count - 1)] }
}

extension [Block] {
  /// The pictures in some text, in its order.
  var pictures: [Picture] { flatMap(\.pictures) }
}

extension Block {
  /// The pictures in a block, in the order of the text.
  var pictures: [Picture] {
    switch self {
    case .heading(_, let inlines, _), .paragraph(let inlines): inlines.pictures
    case .list(let list): list.entries.flatMap(\.pictures)
    case .quote(let blocks), .callout(_, let blocks), .footnote(_, let blocks): blocks.pictures
    case .table(let table): (table.header + table.rows.joined()).flatMap(\.pictures)
    case .picture(let picture): [picture]
    case .question(let question): question.prompt.pictures
    case .code, .rule: []
    }
  }
}

extension [Inline] {
  /// The pictures in running text, in its order.
  var pictures: [Picture] {
    flatMap { inline -> [Picture] in
      switch inline {
      case .picture(let picture): [picture]
      case .emphasis(let inner), .strong(let inner), .struck(let inner), .link(_, let inner):
        inner.pictures
      case .text, .code, .lineBreak, .gap, .footnote: []
      }
    }
  }
}
