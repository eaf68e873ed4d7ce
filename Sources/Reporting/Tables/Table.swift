/// A table of figures, before it takes a form.
public struct Table: Hashable, Sendable {
  /// A column: its name for machines, and its heading for people.
  public struct Column: Hashable, Sendable {
    /// The name in CSV and JSON, the same in every language.
    public let name: String
    /// The heading in the reader's language.
    public let heading: String

    /// A column by its names.
    public init(_ name: String, heading: String) {
      self.name = name
      self.heading = heading
    }
  }

  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Nothing: not known, or not yet; never to be taken for zero.
    case none
    /// Words.
    case text(String)
    /// A whole number.
    case number(Int)
  }

  /// The columns, from the left.
  public let columns: [Column]
  /// The rows, each as long as the columns.
  public let rows: [[Cell]]

  /// A table of rows; one that is too short is filled with nothing, one too long is cut.
  public init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows.map { row in
      Array(row.prefix(columns.count))
        + Array(repeating: .none, count: max(0, columns.count - row.count))
    }
  }

  /// The table without the columns in which nothing stands, but for some by their names.
  public func withoutEmptyColumns(but kept: Set<String>) -> Table {
    let shown = columns.indices.filter { index in
      kept.contains(columns[index].name) || rows.contains { $0[index] != .none }
    }
    return Table(
      columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } })
  }
}
