import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A text with numbered gaps, filled one after the other.
///
/// The gap in the focus stands under the text, so that what is typed there does not move the text
/// on every key.
struct ClozeSheet: AnswerSheet {
  let question: ClozeQuestion
  /// What is typed into each gap; that of a gap to choose for stays empty.
  var typed: [TypedText]
  /// What is chosen for each gap.
  var chosen: [Int?]
  var selection = Selection()

  init(_ question: ClozeQuestion) {
    self.question = question
    typed = question.gaps.map { _ in TypedText() }
    chosen = question.gaps.map { _ in nil }
  }

  var isTyping: Bool { options(of: selection.index) == nil }
  var takesLines: Bool { true }

  func translated(to body: Question.Body) -> ClozeSheet? {
    guard case .cloze(let other) = body,
      other.gaps.map(\.options?.count)
        == question.gaps.map(\.options?.count)
    else { return nil }
    var sheet = ClozeSheet(other)
    (sheet.typed, sheet.chosen, sheet.selection) = (typed, chosen, selection)
    return sheet
  }

  func offers(in world: World) -> [Offer] {
    let goesOn = question.gaps.indices.contains { $0 != selection.index && isEmpty($0) }
    return [Offer(.open, goesOn ? "question.next-gap" : "question.answer")]
      + (isTyping
        ? [] : [Offer(.nextChoice, "question.next-choice")] + Offer.quiet(.previousChoice))
      + (question.gaps.count > 1 ? Offer.quiet(.up, .down) : [])
  }

  mutating func update(_ event: Event, in world: World) -> SheetOutcome {
    switch event {
    case .action(.open): return goOn()
    case .action(.nextChoice): turn(by: 1)
    case .action(.previousChoice): turn(by: -1)
    case .action(let action): _ = selection.move(action, among: question.gaps.count)
    case .choose(let number):
      guard let options = options(of: selection.index), options.indices.contains(number - 1)
      else { return .nothing }
      chosen[selection.index] = number - 1
      // A line has its Enter in it.
      if world.isLinear { return goOn() }
    case .typed, .erased:
      if isTyping, typed.indices.contains(selection.index) { typed[selection.index].update(event) }
    case .line(let line): return take(line)
    }
    return .nothing
  }

  func asking(in world: World) -> Asking {
    let index = selection.index
    let gaps = question.gaps.indices.map { gap in
      gap == index && isTyping ? nil : words(in: response(of: gap), for: gap)
    }
    var body = text(filledWith: gaps, in: world)
    let label = world.say(
      "question.gap", ["number": .number(index + 1), "total": .number(question.gaps.count)])
    guard let options = options(of: index) else {
      let typed = typed.indices.contains(index) ? typed[index].string : ""
      body.append(.field(Field(label: label, text: DisplayText(typed))))
      return Asking(body: body, focus: body.count - 1, prompt: prompt(last: nil))
    }
    let chosen = words(in: response(of: index), for: index) ?? "____"
    let list = Prose.list(start: 1, entries: options.map { [.paragraph([.plain($0)])] })
    // The teletype's prompt names the gap.
    if !world.isLinear {
      body += [.option(Option(label: [.plain(label + ": " + chosen)])), .gap]
    }
    body.append(.prose([list]))
    return Asking(
      body: body, focus: body.count - (world.isLinear ? 1 : 3),
      prompt: prompt(last: options.count))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    let responses = responses(of: given.response)
    let gaps = question.gaps.indices.map { words(in: responses[$0], for: $0) }
    return text(filledWith: gaps, in: world)
      + question.gaps.indices.map { gap in
        .option(
          Option(
            key: DisplayText(String(gap + 1)),
            label: [.plain(gaps[gap] ?? world.say("state.no-answer"))],
            columns: [
              .state(
                isRight: question.isRight(responses[gap], in: gap),
                answer: question.gaps[gap].answer, given, in: world)
            ]))
      }
  }
}

extension ClozeQuestion.Gap {
  /// What there is to choose from; nil for a gap that is typed.
  var options: [DisplayText]? {
    if case .choice(let options, _) = self { options } else { nil }
  }

  /// What is right there, in words.
  var answer: String {
    switch self {
    case .typed(let accepted): accepted.first?.string ?? ""
    case .choice(let options, let right):
      options.indices.filter(right.contains).map { options[$0].string }.joined(separator: " / ")
    }
  }
}
