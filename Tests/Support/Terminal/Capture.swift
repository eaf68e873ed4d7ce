/// What stands on a terminal's screen: text, cursor and emphasis.
public struct Capture: Equatable, Sendable {
  /// A cell, counted from 0 at the top left.
  public struct Position: Hashable, Sendable {
    /// Cells to the left of it.
    public let column: Int
    /// Rows above it.
    public let row: Int

    /// A cell.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// The screen's size.
  public let size: TerminalSize
  /// Its rows from the top, each without the spaces at its end.
  public let lines: [String]
  /// Where the cursor stands.
  public let cursor: Position
  /// Whether the cursor can be seen.
  public let cursorIsVisible: Bool
  /// The text that is not plain, in reading order.
  public let emphasis: [Emphasis]

  /// A screen, as a terminal or a pure layout has it; rows that are not given are empty.
  public init(
    size: TerminalSize, lines: [String], cursor: Position, cursorIsVisible: Bool = true,
    emphasis: [Emphasis] = []
  ) {
    let missing = max(0, size.rows - lines.count)
    self.size = size
    self.lines =
      lines.map { String($0.droppingLast(while: { $0 == " " })) }
      + Array(repeating: "", count: missing)
    self.cursor = cursor
    self.cursorIsVisible = cursorIsVisible
    self.emphasis = emphasis
  }

  /// All the rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// Whether a row holds this text.
  public func contains(_ text: String) -> Bool { row(of: text) != nil }

  /// The first row that holds this text; spaces at its end may be those after a row's last word.
  public func row(of text: String) -> Int? {
    let words = text.droppingLast(while: { $0 == " " })
    return lines.firstIndex { line in
      line.contains(text) || (words.count < text.count && line.hasSuffix(words))
    }
  }

  /// The row that the cursor stands in.
  public var cursorLine: String { lines.indices.contains(cursor.row) ? lines[cursor.row] : "" }
}

extension Capture {
  /// The screen as a text to be read by people and kept: its size, its rows between two rules as
  /// wide as the screen, and `^` under the cursor's cell.
  ///
  /// - Parameter showingEmphasis: Whether a list of the text that is not plain follows.
  public func golden(showingEmphasis: Bool = false) -> String {
    let rule = String(repeating: "-", count: size.columns)
    var rows = lines
    if rows.indices.contains(cursor.row) {
      rows.insert(String(repeating: " ", count: cursor.column) + "^", at: cursor.row + 1)
    }
    let place = "row \(cursor.row + 1), column \(cursor.column + 1)"
    let title = "\(size), cursor \(cursorIsVisible ? "" : "hidden ")in \(place)"
    let list = showingEmphasis ? emphasis.map(\.description) : []
    return ([title, rule] + rows + [rule] + list).joined(separator: "\n") + "\n"
  }
}

extension BidirectionalCollection {
  func droppingLast(while isDropped: (Element) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { formIndex(before: &end) }
    return self[..<end]
  }
}
