import CourseFormat

extension MatchQuestion {
  /// The part of the rows that were joined to what belongs to them.
  ///
  /// Rows that share a right-hand side may be joined to any of its copies.
  func mark(_ pairs: [Int?]) -> Mark {
    let options = options
    let parts = rows.indices.map { row in
      guard row < pairs.count, let option = pairs[row], options.indices.contains(option) else {
        return false
      }
      return options[option] == rows[row].right
    }
    return Mark(parts: parts)
  }
}
