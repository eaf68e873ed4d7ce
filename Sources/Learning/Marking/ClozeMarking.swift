import CourseFormat

extension ClozeQuestion {
  /// The part of the gaps that were filled rightly.
  func mark(_ responses: [GapResponse]) -> Mark {
    let right = zip(gaps, responses).count { gap, response in
      switch (gap, response) {
      case (.typed(let accepted), .typed(let typed)):
        TextQuestion(accepted: accepted, keepsCase: keepsCase).mark(typed).score == .full
      case (.choice(_, let right), .chosen(let option)): right.contains(option)
      default: false
      }
    }
    return Mark(score: Score(right, of: gaps.count))
  }
}
