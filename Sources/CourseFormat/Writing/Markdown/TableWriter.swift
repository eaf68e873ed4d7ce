/// Writes tables.
struct TableWriter {
  /// How running text is written.
  let inlines: InlineWriter

  /// The header, the line that says how columns are aligned, and the rows.
  func text(_ table: Block.Table) -> String {
    let ruler = table.alignments.map { alignment in
      switch alignment {
      case .left: "---"
      case .center: ":---:"
      case .right: "---:"
      }
    }
    return ([row(table.header), line(ruler)] + table.rows.map(row)).joined(separator: "\n")
  }

  private func row(_ cells: [[Inline]]) -> String { line(cells.map(inlines.cell)) }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
