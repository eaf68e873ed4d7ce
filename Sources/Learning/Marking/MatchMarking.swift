import CourseFormat

extension MatchQuestion {
  /// The part of the rows that were joined to what belongs to them.
  ///
  /// Rows that share a right-hand side may be joined to any of its copies.
  func mark(_ pairs: [Int?]) -> Mark {
    let options = options
    let right = rows.indices.count { row in
      guard row < pairs.count, let option = pairs[row], options.indices.contains(option) else {
        return false
      }
      return options[option] == rows[row].right
    }
    return Mark(score: Score(right, of: rows.count))
  }
}
