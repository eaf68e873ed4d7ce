import Typography

/// Writes what is answered, one way for each kind of question.
struct BodyWriter {
  /// How blocks are written.
  let writer: BlockWriter
  /// Whether the answer key is left out.
  let isTranslation: Bool

  /// What stands under the heading, and what stands in its braces after id and kind.
  func write(_ body: Question.Body) -> (parts: [BlockWriter.Part], attributes: [String]) {
    switch body {
    case .choice(let question): ([choices(question)], [])
    case .number(let question): number(question)
    case .text(let question): (answers(question), flag("case", question.keepsCase))
    case .match(let question): ([pairs(question)], [])
    case .order(let question):
      (
        [.list(ListWriter(start: 1, items: question.steps.map(writer.inlines.text)))],
        flag("score=all", question.scoring == .all)
      )
    case .cloze(let question): (writer.parts(question.text), flag("case", question.keepsCase))
    case .likert(let question):
      (
        question.levels.isEmpty
          ? [] : [.list(ListWriter(items: question.levels.map(writer.inlines.text)))], []
      )
    case .reflect: ([], [])
    }
  }

  /// An attribute that belongs to the key.
  private func flag(_ attribute: String, _ isSet: Bool) -> [String] {
    isSet && !isTranslation ? [attribute] : []
  }

  /// A task list, each choice with what a learner who chose it is told.
  private func choices(_ question: ChoiceQuestion) -> BlockWriter.Part {
    .list(
      ListWriter(
        items: question.choices.map { choice in
          let box = choice.isRight && !isTranslation ? "[x]" : "[ ]"
          let attributes = AttributesWriter(
            id: choice.id,
            others: flag(Self.signed(choice.partMark ?? 0), choice.partMark != nil)
              + flag("harm", choice.isHarmful))
          let label = "\(box) \(writer.inlines.text(choice.label, attributes: attributes))"
          // What footnotes of the choice's own words say is no feedback.
          let (feedback, notes) = choice.feedback.withoutFootnotes
          let quote =
            feedback.isEmpty ? "" : "\n" + writer.quote(writer.text(feedback, isNested: true))
          return label + quote
            + (notes.isEmpty ? "" : "\n\n" + writer.text(notes, isNested: true))
        }))
  }

  /// A part mark in ten-thousandths as `+0.5`.
  private static func signed(_ mark: Int) -> String {
    let digits = String(mark.magnitude % 10_000 + 10_000).dropFirst()
    var fraction = digits[...]
    while fraction.last == "0" { fraction.removeLast() }
    return (mark < 0 ? "-" : "+") + "\(mark.magnitude / 10_000)"
      + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  private func number(
    _ question: NumberQuestion
  ) -> (parts: [BlockWriter.Part], attributes: [String]) {
    if isTranslation { return ([], []) }
    return (
      [.lines("= \(writer.inlines.answer(NumberWriter.text(question)))")],
      question.others.isEmpty ? [] : ["accept=\"\(NumberWriter.text(question.others))\""]
    )
  }

  private func answers(_ question: TextQuestion) -> [BlockWriter.Part] {
    let lines = question.accepted.map { "= \(writer.inlines.answer($0.string))" }
    return lines.isEmpty ? [] : [.lines(lines.joined(separator: "\n"))]
  }

  /// A table of two columns; what belongs to no row stands beside an empty cell.
  private func pairs(_ question: MatchQuestion) -> BlockWriter.Part {
    let rows =
      question.rows.map { [$0.left, $0.right] } + question.distractors.map { [[], $0] }
    let table = Block.Table(
      alignments: [.left, .left], header: [question.header.left, question.header.right],
      rows: rows)
    return .lines(TableWriter(inlines: writer.inlines).text(table))
  }
}
