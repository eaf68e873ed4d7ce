import Wording

/// Reads the items of a task list as choices.
struct ChoiceReader {
  /// How blocks are turned into what a learner sees.
  let blocks: BlockReader
  /// Whether this is the source language, where alone a choice has a worth.
  let isSource: Bool
  private var ids: [String: Position] = [:]
  private var isSound = true

  /// A reader of one question's choices.
  init(blocks: BlockReader, isSource: Bool) {
    self.blocks = blocks
    self.isSource = isSource
  }

  /// The choices; nil, with a finding, if one of them could not be relied on.
  mutating func read(
    _ items: [MarkdownNode], _ reading: inout Reading
  ) -> [ChoiceQuestion.Choice]? {
    var choices: [ChoiceQuestion.Choice] = []
    for item in items {
      if let choice = choice(item, &reading) {
        choices.append(choice)
      } else {
        isSound = false
      }
    }
    return isSound ? choices : nil
  }

  private mutating func choice(
    _ item: MarkdownNode, _ reading: inout Reading
  ) -> ChoiceQuestion.Choice? {
    guard case .item(let isChecked?) = item.kind else {
      reading.report(.choiceUnmarked, at: item)
      return nil
    }
    var words = item.children.first.flatMap { $0.kind == .paragraph ? $0.children : nil } ?? []
    let attributes = Attributes.take(from: &words, &reading)
    let label = blocks.inlines(words, &reading)
    if label.inlines.isEmpty {
      reading.report(.choiceEmpty, at: item)
      return nil
    }
    for other in item.children.dropFirst() where other.kind != .quote && other.kind != .html {
      reading.report(.choiceBlockIgnored, at: other)
    }
    let quotes = item.children.filter { $0.kind == .quote }
    let feedback = blocks.read(quotes.flatMap(\.children), &reading)
    var choice = ChoiceQuestion.Choice(
      id: id(attributes, &reading), label: label.inlines, isRight: isChecked,
      feedback: feedback + label.notes)
    for attribute in attributes?.others ?? [] { note(attribute, of: &choice, &reading) }
    if choice.isRight, choice.isHarmful {
      reading.report(.choiceRightHarmful, at: item)
      isSound = false
    }
    return choice
  }

  /// Notes a part mark or harm; in a translation both are the source's.
  private mutating func note(
    _ attribute: (name: Attributes.Value, value: String?), of choice: inout ChoiceQuestion.Choice,
    _ reading: inout Reading
  ) {
    let (text, position) = (attribute.name.text, attribute.name.position)
    let isMark = attribute.value == nil && choice.partMark == nil && PartMark.isMeant(by: text)
    let isHarm = attribute.value == nil && text == "harm"
    switch true {
    case isMark && !isSource, isHarm && !isSource:
      reading.report(.translationMarks, at: position)
    case isMark:
      choice.partMark = PartMark.read(text)
      guard choice.partMark == nil else { return }
      reading.report(.partMarkMalformed, at: position, ["text": .text(text)])
      isSound = false
    case isHarm: choice.isHarmful = true
    default: reading.report(.choiceAttributeUnknown, at: position, ["text": .text(text)])
    }
  }

  private mutating func id(_ attributes: Attributes?, _ reading: inout Reading) -> String? {
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
