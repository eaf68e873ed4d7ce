import Wording

/// A task list to choose from: one `[x]` makes it single, several make it multiple.
///
/// Behind a choice `{+0.5}` or `{-0.5}` gives a part mark, `{harm}` says that choosing it could
/// hurt somebody, `{#id}` names it.
enum ChoiceKind: QuestionKind {
  static let name: String? = nil
  static let attributes: [String] = []

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    let list = parts.blocks.first(where: \.isTaskList)
    guard let choices = choices(&parts, isSource: true, &reading) else { return nil }
    let first = list?.children.first ?? parts.heading
    guard choices.contains(where: \.isRight) else {
      reading.report(.choiceRightMissing, at: first)
      return nil
    }
    let question = ChoiceQuestion(choices: choices)
    guard question.rightChoicesAreTheWhole else {
      reading.report(.choiceWholeUnreachable, at: first)
      return nil
    }
    if question.isGivenByChoosingEverything { reading.report(.choiceEverythingRight, at: first) }
    warnOfMissingFeedback(choices, list, &reading)
    return .choice(question)
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .choice(let source) = source else { return nil }
    let list = parts.blocks.first(where: \.isTaskList)
    guard var choices = choices(&parts, isSource: false, &reading) else { return nil }
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
      choices[index].partMark = source.choices[index].partMark
      choices[index].isHarmful = source.choices[index].isHarmful
    }
    warnOfMissingFeedback(choices, list, &reading)
    return .choice(ChoiceQuestion(choices: choices))
  }

  /// Takes the first task list out of the question and reads its items; nil if one is unreadable.
  private static func choices(
    _ parts: inout QuestionParts, isSource: Bool, _ reading: inout Reading
  ) -> [ChoiceQuestion.Choice]? {
    guard let index = parts.blocks.firstIndex(where: \.isTaskList) else {
      reading.report(.choicesMissing, at: parts.heading)
      return nil
    }
    var reader = ChoiceReader(blocks: parts.reader, isSource: isSource)
    return reader.read(parts.blocks.remove(at: index).children, &reading)
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
}

extension ChoiceQuestion {
  /// Whether the part marks of exactly the right choices come to the whole.
  ///
  /// A third has no end: `{+0.3333}` three times is near enough.
  fileprivate var rightChoicesAreTheWhole: Bool {
    guard let marks = partMarks else { return true }
    let right = choices.indices.filter { choices[$0].isRight }
    return right.reduce(0) { $0 + marks[$1] } + right.count > Self.whole
  }

  /// Whether somebody who ticks everything has the whole without knowing anything.
  fileprivate var isGivenByChoosingEverything: Bool {
    guard isMultiple, !choices.contains(where: \.isHarmful) else { return false }
    guard let marks = partMarks else { return choices.allSatisfy(\.isRight) }
    return marks.reduce(0, +) >= Self.whole
  }
}
