import CourseFormat

extension OrderQuestion {
  /// The part of all pairs of steps that stand the right way round, or all or nothing.
  ///
  /// What is no order of these steps is worth nothing.
  ///
  /// Source: Moodle's ordering question, "relative all previous and next".
  func mark(_ order: [Int]) -> Mark {
    let key = Array(steps.indices)
    guard !key.isEmpty, order.sorted() == key else { return Mark(score: .zero) }
    if order == key { return Mark(score: .full) }
    if scoring == .all { return Mark(score: .zero) }
    let right = order.indices.reduce(0) { count, place in
      count + order[(place + 1)...].count { $0 > order[place] }
    }
    return Mark(score: Score(right, of: order.count * (order.count - 1) / 2))
  }
}
