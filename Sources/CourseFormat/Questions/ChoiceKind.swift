import Wording

/// A task list to choose from: one `[x]` makes it single, several make it multiple.
enum ChoiceKind: QuestionKind {
  static let name: String? = nil
  static let attributes: [String] = []

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    let list = parts.blocks.first(where: \.isTaskList)
    guard let choices = choices(&parts, &reading) else { return nil }
    guard choices.contains(where: \.isRight) else {
      reading.report(.choiceRightMissing, at: list?.children.first ?? parts.heading)
      return nil
    }
    warnOfMissingFeedback(choices, list, &reading)
    return .choice(ChoiceQuestion(choices: choices))
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .choice(let source) = source else { return nil }
    let list = parts.blocks.first(where: \.isTaskList)
    guard var choices = choices(&parts, &reading) else { return nil }
    if choices.count != source.choices.count {
      reading.report(
        .translationChoices, at: list ?? parts.heading,
        ["count": .number(choices.count), "expected": .number(source.choices.count)])
      return nil
    }
    for (index, item) in (list?.children ?? []).enumerated()
    where item.kind == .item(isChecked: true) && choices.indices.contains(index) {
      reading.report(.translationMarks, at: item)
    }
    for index in choices.indices {
      checkID(of: choices[index], source.choices[index], list?.children[safely: index], &reading)
      choices[index].isRight = source.choices[index].isRight
      choices[index].id = source.choices[index].id
    }
    warnOfMissingFeedback(choices, list, &reading)
    return .choice(ChoiceQuestion(choices: choices))
  }

  /// Takes the first task list out of the question and reads its items; nil if one is unreadable.
  private static func choices(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> [ChoiceQuestion.Choice]? {
    guard let index = parts.blocks.firstIndex(where: \.isTaskList) else {
      reading.report(.choicesMissing, at: parts.heading)
      return nil
    }
    let items = parts.blocks.remove(at: index).children
    var ids: [String: Position] = [:]
    let choices = items.compactMap { choice($0, parts.reader, &ids, &reading) }
    return choices.count == items.count ? choices : nil
  }

  /// Where both languages name a choice, they must name the same one.
  private static func checkID(
    of choice: ChoiceQuestion.Choice, _ source: ChoiceQuestion.Choice, _ item: MarkdownNode?,
    _ reading: inout Reading
  ) {
    guard let id = choice.id, let item, id != source.id else { return }
    reading.report(
      .translationChoiceID, at: item,
      ["id": .text(id), "expected": .text(source.id ?? "-")])
  }

  /// A learner who chose a wrong answer should be told why it is wrong.
  private static func warnOfMissingFeedback(
    _ choices: [ChoiceQuestion.Choice], _ list: MarkdownNode?, _ reading: inout Reading
  ) {
    for (item, choice) in zip(list?.children ?? [], choices)
    where !choice.isRight && choice.feedback.isEmpty {
      reading.report(.choiceWithoutFeedback, at: item)
    }
  }

  private static func choice(
    _ item: MarkdownNode, _ reader: BlockReader, _ ids: inout [String: Position],
    _ reading: inout Reading
  ) -> ChoiceQuestion.Choice? {
    guard case .item(let isChecked?) = item.kind else {
      reading.report(.choiceUnmarked, at: item)
      return nil
    }
    var words = item.children.first.flatMap { $0.kind == .paragraph ? $0.children : nil } ?? []
    let attributes = Attributes.take(from: &words, &reading)
    let label = reader.inlines(words, &reading)
    if label.inlines.isEmpty {
      reading.report(.choiceEmpty, at: item)
      return nil
    }
    for other in item.children.dropFirst() where other.kind != .quote && other.kind != .html {
      reading.report(.choiceBlockIgnored, at: other)
    }
    let quotes = item.children.filter { $0.kind == .quote }
    let feedback = reader.read(quotes.flatMap(\.children), &reading)
    return ChoiceQuestion.Choice(
      id: id(attributes, &ids, &reading), label: label.inlines, isRight: isChecked,
      feedback: feedback + label.notes)
  }

  private static func id(
    _ attributes: Attributes?, _ ids: inout [String: Position], _ reading: inout Reading
  ) -> String? {
    for other in attributes?.others ?? [] {
      reading.report(
        .choiceAttributeUnknown, at: other.name.position, ["text": .text(other.name.text)])
    }
    guard let id = attributes?.id else { return nil }
    guard QuestionID(id.text) != nil else {
      reading.report(.idMalformed, at: id.position, ["id": .text(id.text)])
      return nil
    }
    if let first = ids[id.text] {
      reading.reportDuplicate(id.text, at: id.position, first: first)
    } else {
      ids[id.text] = id.position
    }
    return id.text
  }
}
