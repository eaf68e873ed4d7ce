import CourseFormat

extension ClozeQuestion {
  /// The part of the gaps that were filled rightly.
  func mark(_ responses: [GapResponse]) -> Mark {
    let parts = gaps.indices.map { index in
      guard index < responses.count else { return false }
      return switch (gaps[index], responses[index]) {
      case (.typed(let accepted), .typed(let typed)):
        TextQuestion(accepted: accepted, keepsCase: keepsCase).mark(typed).score == .full
      case (.choice(_, let right), .chosen(let option)): right.contains(option)
      default: false
      }
    }
    return Mark(parts: parts)
  }
}
