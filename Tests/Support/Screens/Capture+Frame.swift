import Stage

extension Capture {
  /// What a terminal shows of a frame.
  public init(_ frame: Frame) {
    self.init(
      size: TerminalSize(columns: frame.size.columns, rows: frame.size.rows), lines: frame.text,
      cursor: Position(column: frame.cursor.column, row: frame.cursor.row))
  }
}
