import CourseFormat

/// Puts an answer to an older form of a question into the numbers of the newer form.
///
/// Answers are kept by number: which choice, which row, which step. What stands at a number may
/// have changed. What is known neither by its id nor by its words is not found: a guess would mark
/// an answer that nobody gave.
public struct QuestionMapping: Sendable {
  private let old: Question.Body
  private let new: Question.Body

  /// A mapping between two forms of a question.
  public init(from old: Question, to new: Question) {
    (self.old, self.new) = (old.body, new.body)
  }

  /// The same answer in the new numbers; nil where something it names is gone, or of another kind.
  public func callAsFunction(_ response: Response) -> Response? {
    switch (old, new, response) {
    case (.choice(let old), .choice(let new), .choices(let chosen)):
      let matching = new.matching(from: old, byPlace: false)
      let found = chosen.compactMap { matching[$0] }
      return found.count == chosen.count ? .choices(Set(found)) : nil
    case (.match(let old), .match(let new), .pairs(let pairs)):
      return self.pairs(
        pairs, new.rowMatching(from: old, byPlace: false),
        new.optionMatching(from: old, byPlace: false))
    case (.order(let old), .order(let new), .order(let steps)):
      let matching = new.matching(from: old, byPlace: false)
      let found = steps.compactMap { matching[$0] }
      return matching.isWhole && found.count == steps.count ? .order(found) : nil
    case (.cloze(let old), .cloze(let new), .gaps(let gaps)):
      return self.gaps(gaps, old.gaps, new.gaps)
    case (.likert(let old), .likert(let new), .level):
      return old.count == new.count ? response : nil
    case (.number, .number, .number), (.text, .text, .text), (.reflect, .reflect, .reflection):
      return response
    default: return nil
    }
  }

  private func pairs(
    _ pairs: [Int?], _ rows: PartMatching, _ options: PartMatching
  ) -> Response? {
    guard rows.isWhole else { return nil }
    var result = [Int?](repeating: nil, count: rows.count)
    for (row, option) in pairs.enumerated() {
      guard let option else { continue }
      guard let row = rows[row], let option = options[option] else { return nil }
      result[row] = option
    }
    return .pairs(result)
  }

  private func gaps(
    _ responses: [GapResponse], _ old: [ClozeQuestion.Gap], _ new: [ClozeQuestion.Gap]
  ) -> Response? {
    guard old.count == new.count, responses.count <= new.count else { return nil }
    var result: [GapResponse] = []
    for (index, response) in responses.enumerated() {
      switch (response, old[index], new[index]) {
      case (.empty, _, _), (.typed, .typed, .typed): result.append(response)
      case (.chosen(let option), .choice, .choice):
        let matching = new[index].matching(from: old[index], byPlace: false)
        guard let option = matching?[option] else { return nil }
        result.append(.chosen(option))
      default: return nil
      }
    }
    return .gaps(result)
  }
}

extension Question {
  /// Whether an answer was given to this form of the question.
  ///
  /// The numbers in an answer to another form may mean something else here.
  public func isSame(as answer: Answer) -> Bool {
    id == answer.question && revision == answer.revision
  }
}
