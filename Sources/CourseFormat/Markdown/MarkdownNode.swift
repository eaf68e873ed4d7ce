/// A piece of Markdown as CommonMark and GitHub's extensions parse it, with its place.
struct MarkdownNode: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph, quote, rule, html
    case list(start: Int?)
    /// An item of a list; `isChecked` is nil for one without a box.
    case item(isChecked: Bool?)
    case code(language: String?)
    case table([Block.Table.Alignment])
    case row, cell
    case text, softBreak, lineBreak, codeSpan, inlineHTML
    case emphasis, strong, struck
    case link(String)
    case picture(String)
    case footnote
    case footnoteReference(number: String)
    /// The brackets of a gap of a cloze question and what stands between them, as typed.
    case gapSource
    /// A gap of a cloze question; it is put in where its question is read.
    case gap(Int)
    case other
  }

  /// What it is.
  var kind: Kind
  /// The words of a text, of code or of HTML.
  var literal = ""
  /// Whether its first sign was written with a backslash or as an entity, and so is only a sign.
  var isEscaped = false
  /// The line it begins on, in the whole file.
  var line: Int
  /// The byte of the line it begins with, from 1.
  var column: Int
  /// The line it ends on.
  var endLine: Int
  /// The byte of that line it ends with.
  var endColumn: Int
  /// What it holds.
  var children: [MarkdownNode] = []

  /// Where it begins.
  var position: Position { Position(line: line, offset: column) }

  /// The byte behind it.
  ///
  /// cmark cuts an address off a text without taking it from the text's end.
  var columnBehind: Int {
    isText && line == endLine
      ? min(endColumn, column + literal.utf8.count - 1) + 1
      : endColumn + 1
  }

  /// The words alone, white space in place of line ends.
  var plainText: String {
    switch kind {
    case .text, .codeSpan, .gapSource: literal
    case .softBreak, .lineBreak: " "
    case .inlineHTML, .html: ""
    default: children.plainText
    }
  }

  /// Whether it is HTML that is meant not to be shown.
  var isRemark: Bool {
    (kind == .html || kind == .inlineHTML) && literal.trimmed.hasPrefix("<!--")
  }

  /// Whether it is the text of a footnote.
  var isFootnote: Bool { if case .footnote = kind { true } else { false } }

  /// Whether it is words.
  var isText: Bool { if case .text = kind { true } else { false } }

  /// Whether it is an item of a list with a box to tick.
  var isTask: Bool {
    if case .item(isChecked: .some) = kind { true } else { false }
  }

  /// Whether it is a list with at least one box to tick.
  var isTaskList: Bool {
    if case .list = kind { children.contains(where: \.isTask) } else { false }
  }

  /// The level, if it is a heading.
  var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }
}

extension [MarkdownNode] {
  /// The words alone.
  var plainText: String { reduce(into: "") { $0 += $1.plainText } }

  /// The lines of a paragraph's content, as the trainer broke them.
  var lines: [[MarkdownNode]] {
    split(omittingEmptySubsequences: true) { $0.kind == .softBreak || $0.kind == .lineBreak }
      .map(Array.init)
  }
}
