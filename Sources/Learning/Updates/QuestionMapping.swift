import CourseFormat

/// Puts an answer to an older form of a question into the numbers of the newer form.
///
/// Answers are kept by number: which choice, which row, which step. What stands at a number may
/// have changed. What is known neither by its id nor by its words is not found: a guess would mark
/// an answer that nobody gave.
public struct QuestionMapping: Sendable {
  /// The kind that both forms are of; nil where they are of two, or have not as many gaps.
  private let kind: QuestionForm.Kind?
  /// Where the parts are now, list by list.
  private let matchings: [PartMatching]

  /// A mapping between two forms of a question.
  ///
  /// `between` are the forms that it had meanwhile, the oldest first: a part that got an id in one
  /// of them and other words in the next is found by way of it.
  public init(
    from old: QuestionForm, by between: [QuestionForm] = [], to new: QuestionForm
  ) {
    let path = ([old] + between).filter { $0.kind == new.kind && $0.lists.count == new.lists.count }
    kind = path.first == old ? new.kind : nil
    matchings = new.lists.indices.map { list in
      Self.matching(path.map { $0.lists[list] }[...], to: new.lists[list])
    }
  }

  /// A mapping between two forms of a question that are at hand.
  public init(from old: Question, to new: Question) {
    self.init(from: QuestionForm(old), to: QuestionForm(new))
  }

  private static func matching(
    _ path: ArraySlice<[PartMatching.Part]>, to new: [PartMatching.Part]
  ) -> PartMatching {
    let onward = path.dropFirst()
    var matching = PartMatching(from: path.first ?? [], to: new, byPlace: false)
    if let old = path.first, let next = onward.first, !matching.isWhole {
      matching.complete(
        by: PartMatching(from: old, to: next, byPlace: false), then: Self.matching(onward, to: new))
    }
    return matching
  }

  /// The choices, or the steps, that may be what a part is now that was not found.
  var unclaimed: Set<Int> { matchings.first?.added ?? [] }

  /// The same answer in the new numbers; nil where something it names is gone, or of another kind.
  public func callAsFunction(_ response: Response) -> Response? {
    switch (kind, response, matchings.first) {
    case (.choice, .choices(let chosen), let matching?):
      let found = chosen.compactMap { matching[$0] }
      return found.count == chosen.count ? .choices(Set(found)) : nil
    case (.match, .pairs(let pairs), let rows?):
      return matchings.last.flatMap { self.pairs(pairs, rows, $0) }
    case (.order, .order(let steps), let matching?):
      let found = steps.compactMap { matching[$0] }
      return matching.isWhole && found.count == steps.count ? .order(found) : nil
    case (.cloze, .gaps(let gaps), _): return self.gaps(gaps)
    case (.likert, .level, let matching?): return matching.isWhole ? response : nil
    case (.number, .number, _), (.text, .text, _), (.reflect, .reflection, _): return response
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

  private func gaps(_ responses: [GapResponse]) -> Response? {
    guard responses.count <= matchings.count else { return nil }
    var result: [GapResponse] = []
    for (response, matching) in zip(responses, matchings) {
      switch response {
      case .empty: result.append(.empty)
      case .typed:
        // Where something is chosen now, or was, there are parts.
        guard matching.places.isEmpty, matching.count == 0 else { return nil }
        result.append(response)
      case .chosen(let option):
        guard let option = matching[option] else { return nil }
        result.append(.chosen(option))
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
