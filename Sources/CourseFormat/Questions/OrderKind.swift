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
    let place = parts.blocks.first(where: \.isOrderedList) ?? parts.heading
    guard let steps = steps(&parts, &reading) else { return nil }
    guard steps.count == source.steps.count else {
      reading.report(
        .translationItems, at: place,
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
    guard let steps = ListItems.read(list, &parts, &reading) else { return nil }
    guard steps.count >= 2 else {
      reading.report(.orderListMissing, at: list)
      return nil
    }
    let repeated = Repetition.find(among: list.children.map(\.shownText))
    for (index, first) in repeated {
      let item = list.children[index]
      reading.report(
        .orderStepRepeated, at: item,
        ["step": .text(item.shownText), "number": .number(first + 1)])
    }
    return repeated.isEmpty ? steps : nil
  }

  private static func scoring(
    of parts: QuestionParts, _ reading: inout Reading
  ) -> OrderQuestion.Scoring {
    guard let written = parts.attribute("score") else { return .pairs }
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

/// What stands twice where a learner must be able to tell things apart.
enum Repetition {
  /// The places of the texts that stand before already, each with the first place.
  static func find(among texts: [String]) -> [(index: Int, first: Int)] {
    var places: [String: Int] = [:]
    return texts.enumerated().compactMap { index, text in
      if let first = places[text] { return (index, first) }
      places[text] = index
      return nil
    }
  }
}
