/// The size of a terminal in character cells.
public struct TerminalSize: Hashable, Sendable, CustomStringConvertible {
  /// Cells in a row.
  public let columns: Int
  /// Rows.
  public let rows: Int

  /// A size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// 80 columns by 24 rows: what every program must suit.
  public static let standard = TerminalSize(columns: 80, rows: 24)
  /// 40 columns by 12 rows: a console set to large print.
  public static let largePrint = TerminalSize(columns: 40, rows: 12)

  /// Columns by rows: `80x24`.
  public var description: String { "\(columns)x\(rows)" }
}
