import Wording

/// A table of two columns to be joined; a row with an empty left cell is a distractor.
enum MatchKind: QuestionKind {
  static let name: String? = "match"
  static let attributes: [String] = []

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    question(&parts, &reading).map(Question.Body.match)
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .match(let source) = source else { return nil }
    let heading = parts.heading
    guard let question = question(&parts, &reading) else { return nil }
    guard question.rows.count == source.rows.count,
      question.distractors.count == source.distractors.count
    else {
      reading.report(
        .translationChoices, at: heading,
        [
          "count": .number(question.options.count), "expected": .number(source.options.count),
        ])
      return nil
    }
    return .match(question)
  }

  /// Takes the first table of two columns out of the question.
  private static func question(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> MatchQuestion? {
    guard let index = parts.blocks.firstIndex(where: \.isTable) else {
      reading.report(.matchTableMissing, at: parts.heading)
      return nil
    }
    let table = parts.blocks.remove(at: index)
    var question = MatchQuestion(rows: [])
    for row in table.children.dropFirst() {
      let cells = row.children.map { parts.reader.inlines($0.children, &reading).inlines }
      guard cells.count == 2, let left = cells.first, let right = cells.last, !right.isEmpty else {
        reading.report(.matchRowIncomplete, at: row)
        return nil
      }
      if left.isEmpty {
        question.distractors.append(right)
      } else {
        question.rows.append(.init(left: left, right: right))
      }
    }
    guard question.rows.count >= 2 else {
      reading.report(.matchTableMissing, at: table)
      return nil
    }
    return question
  }
}

extension MarkdownNode {
  /// Whether it is a table.
  var isTable: Bool { if case .table = kind { true } else { false } }
}
