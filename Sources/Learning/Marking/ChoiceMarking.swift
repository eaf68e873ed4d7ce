import CourseFormat

extension ChoiceQuestion {
  /// The whole for exactly the right choices, nothing otherwise; or the sum of part marks.
  ///
  /// Where a choice has a part mark, each chosen one gives or takes its own; a right one without
  /// gives its share of the whole, a wrong one without nothing. A harmful choice makes the question
  /// worth nothing. Feedback is that of the chosen choices, in the trainer's order.
  func mark(_ chosen: Set<Int>) -> Mark {
    let right = Set(choices.indices.filter { choices[$0].isRight })
    let known = choices.indices.filter(chosen.contains)
    let feedback = known.flatMap { choices[$0].feedback }
    if known.contains(where: { choices[$0].isHarmful }) {
      return Mark(score: .zero, feedback: feedback)
    }
    guard choices.contains(where: { $0.partMark != nil }) else {
      let isRight = chosen == right && !right.isEmpty
      return Mark(score: isRight ? .full : .zero, feedback: feedback)
    }
    let share = Score(1, of: right.count).rawValue
    let sum = known.reduce(0) { sum, index in
      sum + (choices[index].partMark ?? (choices[index].isRight ? share : 0))
    }
    // Shares are rounded down: three thirds are the whole.
    let isWhole = sum + right.count > Score.full.rawValue
    return Mark(score: isWhole ? .full : Score(rawValue: sum), feedback: feedback)
  }
}
