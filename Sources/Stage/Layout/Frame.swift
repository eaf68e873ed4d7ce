import Typography

/// A screen as cells: what stands in each row, and where the cursor is.
///
/// A frame that does not say where its focus lies cannot be built: braille displays, screen
/// readers and magnifiers follow the cursor.
public struct Frame: Hashable, Sendable {
  /// A cell, counted from the upper left corner.
  public struct Position: Hashable, Sendable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int

    /// A cell.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The cells of the terminal.
  public let size: Size
  /// What stands in each row; exactly as many as the terminal has.
  public let rows: [Line<Role>]
  /// Where the cursor stands: on the focus.
  public let cursor: Position
  /// What has colours of its own, over what stands in the rows.
  public let tints: [Tint]

  /// A frame of some rows: missing ones are empty, those below the edge are cut off, and the
  /// cursor is brought inside.
  public init(size: Size, rows: [Line<Role>], cursor: Position, tints: [Tint] = []) {
    self.size = size
    self.tints = tints.compactMap { $0.cut(to: size) }
    let kept = rows.prefix(size.rows).map { $0.cut(to: size.columns) }
    self.rows = kept + Array(repeating: Line(), count: size.rows - kept.count)
    self.cursor = Position(
      row: min(max(0, cursor.row), max(0, size.rows - 1)),
      column: min(max(0, cursor.column), max(0, size.columns - 1)))
  }

  /// The rows without their roles, for tests and for people.
  public var text: [String] { rows.map(\.text) }
}

extension Line where Style == Role {
  /// The line without what lies beyond a width.
  ///
  /// Only a line that is too wide is measured again, character by character.
  public func cut(to width: Int) -> Line {
    guard cells > width else { return self }
    var line = Line(offset: offset)
    var room = width
    for run in runs {
      var text = ""
      var cells = 0
      for cluster in Cluster.clusters(of: run.text, in: .unicode) {
        guard cells + cluster.cells <= room else { break }
        text += cluster.text
        cells += cluster.cells
      }
      line.runs.append(Run(text: text, style: run.style, cells: cells))
      room -= cells
      if cells < run.cells { break }
    }
    return line
  }

  /// The line moved to the right.
  func indented(by columns: Int) -> Line {
    guard columns > 0, !runs.isEmpty else { return self }
    return Line(runs: [.space(columns)] + runs, offset: offset)
  }

  /// The line with another behind it, which begins at a column or one space on.
  func followed(by other: Line, at column: Int) -> Line {
    guard !other.runs.isEmpty else { return self }
    let gap = runs.isEmpty ? column : max(1, column - cells)
    return Line(runs: runs + [.space(gap)] + other.runs, offset: offset)
  }
}

extension Line where Style == Role {
  /// Whether there are words on it that were looked for or that the cursor stands on.
  var isMarked: Bool { runs.contains { $0.style == .found || $0.style == .focus } }

  /// The line with a sign at its very beginning, if that is empty: no theme can lose it.
  var marked: Line {
    guard let first = runs.first, first.cells > 0, first.text.first == " " else { return self }
    let rest = Run(text: String(first.text.dropFirst()), style: first.style, cells: first.cells - 1)
    let sign = Run(text: ">", style: Role.focus, cells: 1)
    return Line(runs: [sign, rest].filter { $0.cells > 0 } + runs.dropFirst(), offset: offset)
  }
}

extension Run where Style == Role {
  /// Empty cells.
  static func space(_ cells: Int) -> Run {
    Run(text: String(repeating: " ", count: max(0, cells)), style: .plain, cells: max(0, cells))
  }
}
