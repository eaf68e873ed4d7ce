import Wording

/// An ordered list in the right order; `score=all` where only the whole is worth anything.
enum OrderKind: QuestionKind {
  static let name: String? = "order"
  static let attributes = ["score"]

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard let steps = steps(&parts, &reading) else { return nil }
    return .order(OrderQuestion(steps: steps, scoring: scoring(of: parts, &reading)))
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .order(let source) = source else { return nil }
    let heading = parts.heading
    guard let steps = steps(&parts, &reading) else { return nil }
    guard steps.count == source.steps.count else {
      reading.report(
        .translationChoices, at: heading,
        ["count": .number(steps.count), "expected": .number(source.steps.count)])
      return nil
    }
    return .order(OrderQuestion(steps: steps, scoring: source.scoring))
  }

  private static func steps(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> [[Inline]]? {
    guard let index = parts.blocks.firstIndex(where: \.isOrderedList) else {
      reading.report(.orderListMissing, at: parts.heading)
      return nil
    }
    let list = parts.blocks.remove(at: index)
    var steps: [[Inline]] = []
    for item in list.children {
      let words = item.children.first.flatMap { $0.kind == .paragraph ? $0.children : nil } ?? []
      let step = parts.reader.inlines(words, &reading).inlines
      guard !step.isEmpty else {
        reading.report(.choiceEmpty, at: item)
        return nil
      }
      for other in item.children.dropFirst() { reading.report(.choiceBlockIgnored, at: other) }
      steps.append(step)
    }
    guard steps.count >= 2 else {
      reading.report(.orderListMissing, at: list)
      return nil
    }
    return steps
  }

  private static func scoring(
    of parts: QuestionParts, _ reading: inout Reading
  ) -> OrderQuestion.Scoring {
    guard let written = parts.attributes.others.first(where: { $0.name.text == "score" }) else {
      return .pairs
    }
    if let scoring = written.value.flatMap(OrderQuestion.Scoring.init) { return scoring }
    reading.report(
      .attributeValue, at: written.name.position,
      [
        "attribute": .text("score"), "value": .text(written.value ?? ""),
        "known": .text(OrderQuestion.Scoring.allCases.map(\.rawValue).joined(separator: ", ")),
      ])
    return .pairs
  }
}

extension MarkdownNode {
  /// Whether it is a numbered list.
  var isOrderedList: Bool { if case .list(start: .some) = kind { true } else { false } }
}
