import Typography

extension Frame {
  /// Cells of one row with colours of their own.
  public struct Tint: Hashable, Sendable {
    /// Where they begin.
    public var start: Position
    /// The cells, from the left.
    public var cells: [CellPicture.Cell]

    /// Cells from a place on.
    public init(start: Position, cells: [CellPicture.Cell]) {
      self.start = start
      self.cells = cells
    }

    /// The same elsewhere.
    func moved(down rows: Int, right columns: Int) -> Tint {
      Tint(start: Position(row: start.row + rows, column: start.column + columns), cells: cells)
    }

    /// What of it lies on a terminal; nil if nothing does.
    func cut(to size: Size) -> Tint? {
      guard (0..<size.rows).contains(start.row), (0..<size.columns).contains(start.column) else {
        return nil
      }
      return Tint(start: start, cells: Array(cells.prefix(size.columns - start.column)))
    }
  }
}

extension CellPicture {
  /// The rows as text.
  var lines: [Line<Role>] {
    rows.map { row in
      let kept = row.trimmed
      let text = String(String.UnicodeScalarView(kept.map(\.symbol)))
      return Line(runs: [Run(text: text, style: .plain, cells: kept.count)])
    }
  }

  /// The rows that have colours, of which the first stands in a row.
  func tints(from row: Int) -> [Frame.Tint] {
    rows.enumerated().compactMap { index, cells in
      guard cells.contains(where: \.isColoured) else { return nil }
      return Frame.Tint(start: Frame.Position(row: row + index, column: 0), cells: cells)
    }
  }
}

extension Layout {
  /// The cells that are left beside other elements.
  ///
  /// Where they leave less than half of the rows, it is a whole page that comes after them.
  public func room(besides elements: [Element]) -> Size {
    guard size.isUsable else { return Size(columns: 0, rows: 0) }
    var scene = Scene(name: "", title: .empty, body: elements)
    scene.focus = -1
    let rows = bodyRows - BodyLayout(self).rows(of: scene).rows.count
    return Size(columns: width, rows: rows * 2 >= bodyRows ? rows : scrollStep)
  }
}
