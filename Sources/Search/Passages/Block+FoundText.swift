import CourseFormat

extension Block {
  /// The words of a block on one line; none for a question.
  var foundText: String {
    var parts: [String] = []
    collect(into: &parts)
    return String(parts.joinedForReading.map { $0.isNewline ? " " : $0 })
  }

  private func collect(into parts: inout [String]) {
    switch self {
    case .heading(_, let inlines, _), .paragraph(let inlines): parts.append(inlines.plainText)
    case .list(let list):
      for entry in list.entries { for block in entry { block.collect(into: &parts) } }
    case .quote(let blocks), .callout(_, let blocks), .footnote(_, let blocks):
      for block in blocks { block.collect(into: &parts) }
    case .code(let text, _): parts.append(text)
    case .table(let table):
      parts += table.header.map(\.plainText)
      for row in table.rows { parts += row.map(\.plainText) }
    case .picture(let picture): parts.append(picture.alternative.string)
    case .question, .rule: break
    }
  }
}

extension [String] {
  /// The pieces on one line, with a semicolon where one ends without a sign of its own.
  var joinedForReading: String {
    reduce(into: "") { line, piece in
      if let last = line.last { line += last.isLetter || last.isNumber ? "; " : " " }
      line += piece
    }
  }
}
