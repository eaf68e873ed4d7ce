import Typography

extension Prose {
  /// How far the places of the block's lines reach, whatever the width: no line begins there or
  /// beyond.
  public var length: Int {
    switch self {
    case .heading(_, let phrases), .paragraph(let phrases): max(1, phrases.length)
    case .list(_, let entries): entries.reduce(0) { $0 + 1 + $1.length }
    case .quote(let blocks): blocks.length
    case .callout(_, _, let blocks): 1 + blocks.length
    case .preformatted(let lines): lines.reduce(0) { $0 + 1 + $1.length }
    case .drawing(let lines): lines.count
    case .table(let table):
      table.rows.reduce(table.headerLength) { $0 + table.length(of: $1) }
    case .rule: 1
    }
  }
}

extension [Prose] {
  /// How far the places of all lines reach, those of the empty ones between the blocks among them.
  public var length: Int { reduce(0) { $0 + $1.length } + Swift.max(0, count - 1) }
}

extension Prose.Table {
  /// How far the places of the header's lines reach, that of the rule under it among them.
  var headerLength: Int { header.reduce(2) { $0 + $1.length + 1 } }

  /// How far the places of a row's lines reach, be it a row or a record, the empty line behind it
  /// among them.
  func length(of row: [[Phrase]]) -> Int {
    row.reduce(headerLength) { $0 + $1.length + 1 }
  }
}

extension [Phrase] {
  /// How many scalars the words have, which is no fewer than they have clusters or lines.
  var length: Int { reduce(0) { $0 + $1.text.string.unicodeScalars.count } }
}
