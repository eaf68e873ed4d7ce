import Typography
import Wording

extension Table {
  /// The table in columns for people: headings, then a line a row, numbers at the right.
  ///
  /// Foreign text is made safe to show; nothing is `-`, so that columns can still be cut apart.
  /// Numbers take the form of the words' language, or plain digits without words.
  public func text(in alphabet: Alphabet, words: Words? = nil) -> String {
    let cells = ([columns.map { .text($0.heading) }] + rows).map { row in
      row.map { Table.shown($0, words) }
    }
    let widths = columns.indices.map { column in
      cells.map { $0[column].shown(in: alphabet).cells(in: alphabet) }.max() ?? 0
    }
    let isNumeric = columns.indices.map { column in
      rows.contains { if case .number = $0[column] { true } else { false } }
    }
    return cells.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let text = text.shown(in: alphabet)
        let space = String(
          repeating: " ", count: widths[column] - text.cells(in: alphabet))
        line += isNumeric[column] ? space + text : text + space
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func shown(_ cell: Cell, _ words: Words?) -> String {
    switch cell {
    case .none: "-"
    case .number(let number): words?.number(number) ?? String(number)
    case .text(let text): DisplayText(text).string
    }
  }
}
