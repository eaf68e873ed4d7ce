import Typography

/// Lays a table out at a width, or as records where no table fits.
///
/// Natural widths if they fit; else the widest column shrinks first, never below its longest
/// word; else each row becomes a record of `Header: value` lines. Cells wrap inside their column.
struct TableLayout {
  let table: Prose.Table
  let width: Int
  let typesetter: Typesetter

  private static let gap = 2

  var lines: [Line<Role>] {
    guard let columns = columnCells() else { return records }
    let names = table.header.map { $0.map { Phrase($0.text, .strong) } }
    let header = row(names, columns, at: 0)
    let ruleCells = columns.reduce(0, +) + TableLayout.gap * max(0, columns.count - 1)
    let rule = typesetter.line(DisplayText(String(repeating: "-", count: min(width, ruleCells))))
    let rows = places.map { row($0.row, columns, at: $0.start) }
    let isLoose = rows.contains { $0.count > 1 }
    var lines = header + [rule.placed(at: header.count)]
    for (index, row) in rows.enumerated() {
      if isLoose, index > 0 { lines.append(Line(offset: places[index].start - 1)) }
      lines += row
    }
    return lines
  }

  /// The rows and where each begins, which does not hang on how many lines the others take.
  private var places: [(row: [[Phrase]], start: Int)] {
    var start = table.headerLength
    return table.rows.map { row in
      defer { start += table.length(of: row) }
      return (row, start)
    }
  }

  private func row(_ cells: [[Phrase]], _ columns: [Int], at start: Int) -> [Line<Role>] {
    let wrapped = zip(cells, columns).map { typesetter.lines($0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { index in
      var line = Line<Role>(offset: start + index)
      var column = 0
      for (position, cell) in wrapped.enumerated() {
        if index < cell.count, !cell[index].runs.isEmpty {
          let inset = isNumeric(position) ? columns[position] - cell[index].cells : 0
          line =
            line.runs.isEmpty
            ? cell[index].indented(by: column + inset).placed(at: line.offset)
            : line.followed(by: cell[index], at: column + inset)
        }
        column += columns[position] + TableLayout.gap
      }
      return line
    }
  }

  private func isNumeric(_ column: Int) -> Bool {
    column < table.isNumeric.count && table.isNumeric[column]
  }

  /// The cells of each column; nil if the longest words alone are too wide.
  private func columnCells() -> [Int]? {
    let columns = table.header.indices.map { column in
      [table.header[column]] + table.rows.compactMap { column < $0.count ? $0[column] : nil }
    }
    let room = width - TableLayout.gap * max(0, columns.count - 1)
    // What is wider than the whole table would shrink to that first.
    var cells = columns.map { cells in
      min(cells.map { typesetter.line($0).cells }.max() ?? 0, max(0, room))
    }
    let least = columns.map { cells in cells.map(longestWord).max() ?? 0 }
    guard least.reduce(0, +) <= room else { return nil }
    while cells.reduce(0, +) > room {
      let shrinkable = cells.indices.filter { cells[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { cells[$0] < cells[$1] }) else { return nil }
      cells[widest] -= 1
    }
    return cells
  }

  private func longestWord(_ cell: [Phrase]) -> Int {
    Wrapping.longestWord(of: cell, in: typesetter.alphabet)
  }

  /// Each row as lines of `Header: value`.
  var records: [Line<Role>] {
    var lines: [Line<Role>] = []
    for (row, start) in places {
      if !lines.isEmpty { lines.append(Line(offset: start - 1)) }
      var within = 0
      for (name, cell) in zip(table.header, row) {
        let label = name.map { Phrase($0.text, .strong) } + [.plain(": ")]
        for line in typesetter.lines(label + cell, width: width) {
          lines.append(line.placed(at: start + within))
          within += 1
        }
      }
    }
    return lines
  }
}
