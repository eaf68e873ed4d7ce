import CourseFormat

extension ChoiceQuestion {
  /// The whole for exactly the right choices, nothing otherwise.
  ///
  /// Feedback is that of the chosen choices, in the trainer's order.
  func mark(_ chosen: Set<Int>) -> Mark {
    let right = Set(choices.indices.filter { choices[$0].isRight })
    let feedback = choices.indices.filter(chosen.contains).flatMap { choices[$0].feedback }
    return Mark(score: chosen == right && !right.isEmpty ? .full : .zero, feedback: feedback)
  }
}
