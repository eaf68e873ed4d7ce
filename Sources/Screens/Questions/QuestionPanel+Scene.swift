import CourseFormat
import Learning
import Stage
import Typography
import Wording

extension QuestionPanel {
  /// What the panel shows, and which of it has the focus.
  struct Elements {
    var body: [Element]
    var focus: Int
    var prompt: DisplayText
  }

  /// The question before it is answered.
  func asking(in world: World) -> Elements {
    var body = statement(in: world)
    var focus = body.count
    switch question.body {
    case .choice(let choice):
      focus += selection.index
      body += choice.choices.indices.map {
        option($0, of: choice, state: nil, in: world)
      }
    case .number(let number):
      let field = Field(
        label: world.say("question.your-answer"), text: DisplayText(typed),
        suffix: DisplayText(number.unit ?? ""))
      body.append(.field(field))
    case .text, .likert, .reflect, .match, .order, .cloze:
      let field = Field(label: world.say("question.your-answer"), text: DisplayText(typed))
      body.append(.field(field))
    }
    for hint in question.hints.prefix(hintsShown) {
      body += [
        .gap,
        .prose([
          .callout(
            name: world.say("question.hint-name"), role: .strong,
            ProseBuilder.prose(hint, in: world))
        ]),
      ]
    }
    return Elements(body: body, focus: focus, prompt: prompt(in: world))
  }

  /// The question with an answer and what there is to say about it, the focus on the verdict.
  ///
  /// The answer key itself is shown only where `revealsKey` says so.
  static func answered(
    _ question: Question, _ answer: Answer, revealsKey: Bool, in world: World
  ) -> Elements {
    let panel = QuestionPanel(question)
    let mark = question.mark(answer.response)
    var body = panel.statement(in: world)
    switch question.body {
    case .choice(let choice):
      var chosen: Set<Int> = []
      if case .choices(let numbers) = answer.response { chosen = numbers }
      body += choice.choices.indices.map { index in
        let state = state(of: index, in: choice, chosen: chosen, revealsKey: revealsKey, world)
        return panel.option(index, of: choice, state: state, ticked: chosen, in: world)
      }
    case .number, .text, .likert, .reflect, .match, .order, .cloze:
      body += given(answer, in: world)
    }
    body.append(.gap)
    let focus = body.count
    let (word, role) = verdict(of: mark, in: world)
    body.append(.text([Phrase(word, role)] + lead(of: mark.feedback, in: world)))
    body += rest(of: mark.feedback, in: world)
    if revealsKey {
      body += key(of: question, unless: mark.score == .full, in: world)
      if !question.explanation.isEmpty {
        body += [.gap, .prose(ProseBuilder.prose(question.explanation, in: world))]
      }
    }
    return Elements(body: body, focus: focus, prompt: world.say("prompt.next"))
  }

  private func statement(in world: World) -> [Element] {
    var builder = ProseBuilder(world)
    var body: [Element] = [.text(builder.phrases(question.prompt, role: .strong)), .gap]
    if !question.context.isEmpty {
      body += [.prose(ProseBuilder.prose(question.context, in: world)), .gap]
    }
    if choices?.isMultiple == true {
      body += [.text([.plain(world.say("question.several"))]), .gap]
    }
    return body
  }

  private func option(
    _ index: Int, of choice: ChoiceQuestion, state: Column?, ticked: Set<Int>? = nil,
    in world: World
  ) -> Element {
    var builder = ProseBuilder(world)
    let chosen = ticked ?? self.ticked
    return .option(
      Option(
        key: DisplayText(String(index + 1)),
        isTicked: choice.isMultiple ? chosen.contains(index) : nil,
        tickedWord: world.say("state.ticked"),
        label: builder.phrases(choice.choices[index].label),
        columns: state.map { [$0] } ?? []))
  }

  private func prompt(in world: World) -> DisplayText {
    guard let choices else { return world.say("prompt.your-answer") }
    let key = choices.isMultiple ? "prompt.several" : "prompt.answer"
    return world.say(
      key,
      [
        "last": .number(choices.choices.count), "count": .number(ticked.count),
        "hint": .text(hasMoreHints ? world.words("prompt.hint") : ""),
      ])
  }

  private static func state(
    of index: Int, in choice: ChoiceQuestion, chosen: Set<Int>, revealsKey: Bool, _ world: World
  ) -> Column? {
    let isRight = choice.choices[index].isRight
    switch (chosen.contains(index), isRight) {
    case (true, true): return Column(world.say("state.right"), role: .good)
    case (true, false): return Column(world.say("state.wrong"), role: .bad)
    case (false, true) where revealsKey:
      return Column(world.say("state.right-answer"), role: .good)
    default: return Column(.empty)
    }
  }

  /// What was typed; line by line it stands there already.
  private static func given(_ answer: Answer, in world: World) -> [Element] {
    switch answer.response {
    case .number(let typed) where !world.isLinear, .text(let typed) where !world.isLinear:
      [.detail(Detail(label: world.say("question.your-answer"), value: DisplayText(typed)))]
    default: []
    }
  }

  private static func verdict(of mark: Mark, in world: World) -> (DisplayText, Role) {
    switch mark.verdict {
    case .right: (world.say("verdict.right"), .good)
    case .partly: (world.say("verdict.partly"), .warning)
    case .wrong: (world.say("verdict.wrong"), .bad)
    }
  }

  /// The first paragraph of the feedback, which stands on the verdict's line.
  private static func lead(of feedback: [Block], in world: World) -> [Phrase] {
    guard case .paragraph(let inlines)? = feedback.first else { return [] }
    var builder = ProseBuilder(world)
    return [.plain(" ")] + builder.phrases(inlines)
  }

  private static func rest(of feedback: [Block], in world: World) -> [Element] {
    var rest = feedback[...]
    if case .paragraph? = rest.first { rest = rest.dropFirst() }
    return rest.isEmpty ? [] : [.prose(ProseBuilder.prose(Array(rest), in: world))]
  }

  /// The right answer in words, for kinds that have no choices to mark.
  private static func key(
    of question: Question, unless isRight: Bool, in world: World
  ) -> [Element] {
    guard !isRight else { return [] }
    let answer: String
    switch question.body {
    case .choice, .likert, .reflect, .match, .order, .cloze: return []
    case .number(let number): answer = [number.answer.description, number.unit ?? ""].joinedWords
    case .text(let text): answer = text.accepted.first?.string ?? ""
    }
    return [.text([.plain(world.say("verdict.answer-is", ["answer": .text(answer)]))])]
  }
}

extension [String] {
  /// The words with a space between them, empty ones left out.
  fileprivate var joinedWords: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
