import Wording

/// A scale: a list of its levels, or none for the usual five.
enum LikertKind: QuestionKind {
  static let name: String? = "likert"
  static let attributes: [String] = []
  static let isGraded = false

  /// How many levels a scale has: what one can choose between, and what anybody can tell apart.
  private static let bounds = 2...11

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    levels(&parts, &reading).map { .likert(LikertQuestion(levels: $0)) }
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .likert(let source) = source else { return nil }
    let place = parts.blocks.first(where: \.isList) ?? parts.heading
    guard let levels = levels(&parts, &reading) else { return nil }
    guard levels.count == source.levels.count else {
      reading.report(
        .translationItems, at: place,
        ["count": .number(levels.count), "expected": .number(source.levels.count)])
      return nil
    }
    return .likert(LikertQuestion(levels: levels))
  }

  private static func levels(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> [[Inline]]? {
    guard let index = parts.blocks.firstIndex(where: \.isList) else { return [] }
    let list = parts.blocks.remove(at: index)
    guard let levels = ListItems.read(list, &parts, &reading) else { return nil }
    guard bounds.contains(levels.count) else {
      reading.report(
        .likertLevels, at: list,
        [
          "count": .number(levels.count), "least": .number(bounds.lowerBound),
          "most": .number(bounds.upperBound),
        ])
      return nil
    }
    return levels
  }
}
