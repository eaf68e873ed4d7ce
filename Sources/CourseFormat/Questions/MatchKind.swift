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
    let place = parts.blocks.first(where: \.isTable) ?? parts.heading
    guard let question = question(&parts, &reading) else { return nil }
    guard question.rows.count == source.rows.count,
      question.distractors.count == source.distractors.count
    else {
      reading.report(
        .translationRows, at: place,
        [
          "rows": .number(question.rows.count), "expected-rows": .number(source.rows.count),
          "others": .number(question.distractors.count),
          "expected-others": .number(source.distractors.count),
        ])
      return nil
    }
    guard question.sharing == source.sharing else {
      reading.report(.translationPairs, at: place)
      return nil
    }
    return .match(question)
  }

  /// Takes the first table out of the question.
  private static func question(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> MatchQuestion? {
    guard let index = parts.blocks.firstIndex(where: \.isTable) else {
      reading.report(.matchTableMissing, at: parts.heading)
      return nil
    }
    let table = parts.blocks.remove(at: index)
    guard let names = table.children.first, names.children.count == 2 else {
      reading.report(.matchTableMissing, at: table)
      return nil
    }
    var question = MatchQuestion(
      header: row(names, &parts, &reading), rows: [])
    for node in table.children.dropFirst() {
      let row = row(node, &parts, &reading)
      guard !row.right.isEmpty else {
        reading.report(.matchRowIncomplete, at: node)
        return nil
      }
      if row.left.isEmpty {
        question.distractors.append(row.right)
      } else {
        question.rows.append(row)
      }
    }
    guard question.rows.count >= 2 else {
      reading.report(.matchTableMissing, at: table)
      return nil
    }
    return canBeToldApart(table, &reading) ? question : nil
  }

  private static func row(
    _ node: MarkdownNode, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> MatchQuestion.Row {
    let cells = node.children.map { parts.inlines($0.children, &reading) }
    return MatchQuestion.Row(left: cells[safely: 0] ?? [], right: cells[safely: 1] ?? [])
  }

  /// Whether no left-hand side stands twice, and no distractor is right somewhere.
  private static func canBeToldApart(_ table: MarkdownNode, _ reading: inout Reading) -> Bool {
    let cells = table.children.dropFirst().map { row in
      (
        row: row, left: row.children[safely: 0]?.shownText ?? "",
        right: row.children[safely: 1]?.shownText ?? ""
      )
    }
    let rows = cells.filter { !$0.left.isEmpty }
    let repeated = Repetition.find(among: rows.map(\.left)).map { rows[$0.index] }
    for row in repeated {
      reading.report(.matchLeftRepeated, at: row.row, ["text": .text(row.left)])
    }
    var seen = Set(rows.map(\.right))
    let right = cells.filter { $0.left.isEmpty && !seen.insert($0.right).inserted }
    for row in right {
      reading.report(.matchDistractorRepeated, at: row.row, ["text": .text(row.right)])
    }
    return repeated.isEmpty && right.isEmpty
  }
}

extension MatchQuestion {
  /// For each row the first one with the same right-hand side: which rows belong together.
  fileprivate var sharing: [Int] {
    var firsts: [[Inline]: Int] = [:]
    return rows.enumerated().map { index, row in
      if let first = firsts[row.right] { return first }
      firsts[row.right] = index
      return index
    }
  }
}
