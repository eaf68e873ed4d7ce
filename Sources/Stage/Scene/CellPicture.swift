/// A picture drawn with a terminal's cells.
public struct CellPicture: Hashable, Sendable {
  /// One cell: a sign, the colour it is drawn in, and the colour behind it.
  public struct Cell: Hashable, Sendable {
    /// What stands in it; one cell wide.
    public var symbol: Unicode.Scalar
    /// The sign's colour as the terminal counts its colours; nil for the terminal's own.
    public var ink: UInt8?
    /// The colour behind the sign; nil for the terminal's own.
    public var paper: UInt8?

    /// A cell with a sign.
    public init(_ symbol: Unicode.Scalar, ink: UInt8? = nil, paper: UInt8? = nil) {
      self.symbol = symbol
      self.ink = ink
      self.paper = paper
    }

    /// A cell in which nothing can be seen.
    public static let empty = Cell(" ")

    var isColoured: Bool { ink != nil || paper != nil }
  }

  /// The cells from the top and from the left; all rows have the same length.
  public let rows: [[Cell]]

  /// A picture of some rows, the short ones filled up.
  public init(rows: [[Cell]]) {
    let width = rows.map(\.count).max() ?? 0
    self.rows = rows.map { $0 + Array(repeating: .empty, count: width - $0.count) }
  }

  /// The cells that it takes.
  public var size: Size { Size(columns: rows.first?.count ?? 0, rows: rows.count) }

  /// About how many bytes a terminal is sent for it.
  ///
  /// A sign takes what UTF-8 takes, a change of one colour about ten bytes, the way to a new row
  /// four; what is empty at a row's end is not sent.
  public var bytes: Int {
    rows.reduce(0) { sum, row in
      var bytes = 0
      var before = Cell.empty
      for cell in row.trimmed {
        bytes += UTF8.width(cell.symbol)
        if cell.ink != before.ink { bytes += 10 }
        if cell.paper != before.paper { bytes += 10 }
        before = cell
      }
      return sum + 4 + bytes
    }
  }
}

extension [CellPicture.Cell] {
  /// The row without what is empty at its end.
  var trimmed: ArraySlice<CellPicture.Cell> {
    prefix((lastIndex { $0 != .empty } ?? -1) + 1)
  }
}
