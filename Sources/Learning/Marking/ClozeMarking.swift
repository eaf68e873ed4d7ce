import CourseFormat

extension ClozeQuestion {
  /// The part of the gaps that were filled rightly.
  func mark(_ responses: [GapResponse]) -> Mark {
    Mark(
      parts: gaps.indices.map { index in
        index < responses.count && isRight(responses[index], in: index)
      })
  }

  /// Whether a gap, by its number, was filled rightly.
  public func isRight(_ response: GapResponse, in gap: Int) -> Bool {
    guard gaps.indices.contains(gap) else { return false }
    return switch (gaps[gap], response) {
    case (.typed(let accepted), .typed(let typed)):
      TextQuestion(accepted: accepted, keepsCase: keepsCase).mark(typed).score == .full
    case (.choice(_, let right), .chosen(let option)): right.contains(option)
    default: false
    }
  }
}
