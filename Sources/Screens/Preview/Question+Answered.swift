import CourseFormat
import Stage
import Typography
import Wording

extension Question {
  /// The question with all there is to say about it: key, feedback, hints and explanation.
  func answered(number: Int, in world: World) -> [Prose] {
    var builder = ProseBuilder(world)
    var prose: [Prose] = [
      .heading(level: 2, [Phrase("\(number). ", .strong)] + builder.phrases(prompt)),
      .paragraph([Phrase(DisplayText("#\(id)"), .code), .plain(", "), .plain(kind(in: world))]),
    ]
    prose += builder.prose(context)
    prose += key(&builder, in: world)
    for (index, hint) in hints.enumerated() {
      let name = world.say("sheet.hint", ["number": .number(index + 1)])
      prose.append(.callout(name: name, role: .strong, builder.prose(hint)))
    }
    if !explanation.isEmpty {
      let name = world.say("sheet.explanation")
      prose.append(.callout(name: name, role: .strong, builder.prose(explanation)))
    }
    return prose
  }

  private func kind(in world: World) -> DisplayText {
    switch body {
    case .choice(let choice): world.say(choice.isMultiple ? "sheet.several" : "sheet.single")
    case .number: world.say("sheet.number")
    case .text(let text): world.say(text.keepsCase ? "sheet.text-exact" : "sheet.text")
    case .match: world.say("sheet.match")
    case .order(let order): world.say(order.scoring == .all ? "sheet.order-all" : "sheet.order")
    case .cloze(let cloze): world.say(cloze.keepsCase ? "sheet.cloze-exact" : "sheet.cloze")
    case .likert: world.say("sheet.likert")
    case .reflect: world.say("sheet.reflect")
    }
  }

  /// The answers, the right ones named as such.
  private func key(_ builder: inout ProseBuilder, in world: World) -> [Prose] {
    switch body {
    case .choice(let choice):
      var entries: [[Prose]] = []
      for choice in choice.choices { entries.append(entry(choice, &builder, in: world)) }
      return [.list(start: 1, entries: entries)]
    case .number(let number): return [.paragraph([Phrase(answer(number, in: world), .good)])]
    case .text(let text):
      return [.paragraph([Phrase(answers(text.accepted, in: world), .good)])]
    case .match(let match):
      var rows: [[[Phrase]]] = []
      for row in match.rows {
        rows.append([builder.phrases(row.left), builder.phrases(row.right, role: .good)])
      }
      for distractor in match.distractors {
        rows.append([[.plain(world.say("sheet.belongs-nowhere"))], builder.phrases(distractor)])
      }
      let header = ["sheet.given", "sheet.belongs"].map { [Phrase.plain(world.say($0))] }
      return [.table(Prose.Table(header: header, rows: rows))]
    case .order(let order):
      var entries: [[Prose]] = []
      for step in order.steps { entries.append([.paragraph(builder.phrases(step))]) }
      return [.list(start: 1, entries: entries)]
    case .cloze(let cloze):
      let gaps = cloze.gaps.map { [Prose.paragraph(phrases(of: $0, in: world))] }
      return builder.prose(cloze.text) + [.list(start: 1, entries: gaps)]
    case .likert(let likert):
      var entries: [[Prose]] = []
      for level in likert.levels { entries.append([.paragraph(builder.phrases(level))]) }
      return entries.isEmpty ? [] : [.list(start: 1, entries: entries)]
    case .reflect: return []
    }
  }

  private func entry(
    _ choice: ChoiceQuestion.Choice, _ builder: inout ProseBuilder, in world: World
  ) -> [Prose] {
    var label = builder.phrases(choice.label)
    func mark(_ key: String, _ role: Role, _ arguments: [String: Argument] = [:]) {
      label += [.plain("  ["), Phrase(world.say(key, arguments), role), .plain("]")]
    }
    if choice.isRight { mark("state.right-answer", .good) }
    if choice.isHarmful { mark("sheet.harmful", .warning) }
    if let part = choice.partMark { mark("sheet.part", .plain, ["percent": .number(part / 100)]) }
    let feedback = builder.prose(choice.feedback)
    return [.paragraph(label)]
      + (feedback.isEmpty ? [] : [.list(start: nil, entries: [feedback])])
  }

  private func answer(_ number: NumberQuestion, in world: World) -> DisplayText {
    func text(_ value: some CustomStringConvertible, _ unit: String?) -> Argument {
      let number = world.words.number(described: value)
      return .text(([number] + [unit].compactMap { $0 }).joined(separator: "\u{A0}"))
    }
    let shown = text(number.answer, number.unit)
    let answer =
      number.accepted.lowerBound == number.accepted.upperBound
      ? world.say("sheet.answer", ["answer": shown])
      : world.say(
        "sheet.answer-range",
        [
          "answer": shown, "least": text(number.accepted.lowerBound, number.unit),
          "most": text(number.accepted.upperBound, number.unit),
        ])
    return number.others.reduce(answer) { sentence, form in
      sentence + " "
        + world.say("sheet.answer-also", ["answer": text(form.answer, form.unit)])
    }
  }

  private func answers(_ accepted: [DisplayText], in world: World) -> DisplayText {
    let all = accepted.map { world.words("sheet.quoted", ["answer": .text($0.string)]) }
    return all.count == 1
      ? world.say("sheet.answer", ["answer": .text(all[0])])
      : world.say("sheet.accepted", ["answers": .text(all.joined(separator: ", "))])
  }

  private func phrases(of gap: ClozeQuestion.Gap, in world: World) -> [Phrase] {
    switch gap {
    case .typed(let accepted): return [Phrase(answers(accepted, in: world), .good)]
    case .choice(let choices, let right):
      return choices.enumerated().flatMap { index, choice -> [Phrase] in
        let lead: [Phrase] = index == 0 ? [] : [.plain(" / ")]
        guard right.contains(index) else { return lead + [.plain(choice)] }
        let word = world.say("state.right-answer")
        return lead + [.plain(choice), .plain(" ["), Phrase(word, .good), .plain("]")]
      }
    }
  }
}
