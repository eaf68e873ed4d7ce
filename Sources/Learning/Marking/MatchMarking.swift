import CourseFormat

extension MatchQuestion {
  /// The part of the rows that were joined to what belongs to them.
  ///
  /// Rows that share a right-hand side may be joined to any of its copies.
  func mark(_ pairs: [Int?]) -> Mark {
    Mark(
      parts: rows.indices.map { row in row < pairs.count && isRight(pairs[row], for: row) })
  }

  /// Whether an option belongs to a row, both by number; nothing belongs to none.
  public func isRight(_ option: Int?, for row: Int) -> Bool {
    let options = options
    guard let option, options.indices.contains(option), rows.indices.contains(row) else {
      return false
    }
    return options[option] == rows[row].right
  }
}
