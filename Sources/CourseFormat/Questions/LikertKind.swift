import Wording

/// A scale: a list of its levels, or none for the usual five.
enum LikertKind: QuestionKind {
  static let name: String? = "likert"
  static let attributes: [String] = []

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    .likert(LikertQuestion(levels: levels(&parts, &reading)))
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .likert(let source) = source else { return nil }
    let heading = parts.heading
    let levels = levels(&parts, &reading)
    guard levels.count == source.levels.count else {
      reading.report(
        .translationChoices, at: heading,
        ["count": .number(levels.count), "expected": .number(source.levels.count)])
      return nil
    }
    return .likert(LikertQuestion(levels: levels))
  }

  private static func levels(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> [[Inline]] {
    guard let index = parts.blocks.firstIndex(where: \.isList) else { return [] }
    return parts.blocks.remove(at: index).children.map { item in
      let words = item.children.first.flatMap { $0.kind == .paragraph ? $0.children : nil } ?? []
      let level = parts.reader.inlines(words, &reading).inlines
      if level.isEmpty { reading.report(.choiceEmpty, at: item) }
      return level
    }
  }
}

extension MarkdownNode {
  /// Whether it is a list.
  var isList: Bool { if case .list = kind { true } else { false } }
}
