import CourseFormat

extension ChoiceQuestion {
  /// The whole for exactly the right choices, nothing otherwise; or the sum of part marks.
  ///
  /// Where a choice has a part mark, each chosen one gives or takes its own, never less than
  /// nothing or more than the whole in sum. A harmful choice, one that is not there, or several
  /// where one is asked for make the question worth nothing. Feedback is that of the chosen
  /// choices, in the trainer's order.
  func mark(_ chosen: Set<Int>) -> Mark {
    let known = choices.indices.filter(chosen.contains)
    let right = choices.indices.filter { choices[$0].isRight }
    return Mark(
      score: score(of: known, right: right, areKnown: known.count == chosen.count),
      feedback: known.flatMap { choices[$0].feedback })
  }

  private func score(of chosen: [Int], right: [Int], areKnown: Bool) -> Score {
    guard areKnown, !chosen.contains(where: { choices[$0].isHarmful }) else { return .zero }
    if chosen == right { return right.isEmpty ? .zero : .full }
    guard let marks = partMarks, isMultiple || chosen.count <= 1 else { return .zero }
    return Score(rawValue: chosen.reduce(0) { $0 + marks[$1] })
  }
}
