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
  private let question: ClozeQuestion
  /// What is typed into each gap; that of a gap to choose for stays empty.
  private var typed: [TypedText]
  /// What is chosen for each gap.
  private var chosen: [Int?]
  private var selection = Selection()

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

  func rightParts(of response: Response) -> RightParts? {
    let right = responses(of: response).enumerated().count { question.isRight($1, in: $0) }
    return RightParts(right: right, total: question.gaps.count)
  }

  // MARK: - Filling

  /// What there is to choose from; nil for a gap that is typed.
  private func options(of gap: Int) -> [DisplayText]? {
    question.gaps.indices.contains(gap) ? question.gaps[gap].options : nil
  }

  private func response(of gap: Int) -> GapResponse {
    if let option = chosen[gap] { return .chosen(option) }
    return typed[gap].isBlank ? .empty : .typed(typed[gap].string)
  }

  private func isEmpty(_ gap: Int) -> Bool { response(of: gap) == .empty }

  private mutating func turn(by step: Int) {
    guard let options = options(of: selection.index), !options.isEmpty else { return }
    let next = chosen[selection.index].map { $0 + step } ?? (step > 0 ? 0 : options.count - 1)
    chosen[selection.index] = (next + options.count) % options.count
  }

  /// Goes on to the next empty gap, or hands the answer in.
  private mutating func goOn() -> SheetOutcome {
    let index = selection.index
    let order =
      question.gaps.indices.filter { $0 > index } + question.gaps.indices.filter { $0 <= index }
    guard let empty = order.first(where: isEmpty) else {
      return .answered(.gaps(question.gaps.indices.map(response)))
    }
    if isEmpty(index) {
      return .refused(Message("question.gap-first", ["number": .number(index + 1)]))
    }
    _ = selection.choose(empty + 1, among: question.gaps.count)
    return .nothing
  }

  /// Takes in what goes into the gap in the focus, or into all of them, `;` between.
  private mutating func take(_ line: String) -> SheetOutcome {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard question.gaps.count > 1, parts.count > 1 else {
      return fill([line], from: selection.index)
    }
    guard parts.count == question.gaps.count else {
      return .refused(Message("question.gaps-line", ["count": .number(question.gaps.count)]))
    }
    return fill(parts, from: 0)
  }

  private mutating func fill(_ parts: [String], from first: Int) -> SheetOutcome {
    for (gap, part) in zip(first..<question.gaps.count, parts) {
      _ = selection.choose(gap + 1, among: question.gaps.count)
      if let options = options(of: gap) {
        guard let option = option(named: part, among: options) else {
          return .refused(
            Message(
              "question.gap-choice",
              ["number": .number(gap + 1), "last": .number(options.count)]))
        }
        chosen[gap] = option
      } else {
        typed[gap].update(.line(part.words))
        if isEmpty(gap) {
          return .refused(Message("question.gap-first", ["number": .number(gap + 1)]))
        }
      }
    }
    return goOn()
  }

  /// The option that a learner typed: its number, or its own words.
  private func option(named name: String, among options: [DisplayText]) -> Int? {
    if let number = Int(name.words) {
      return (1...max(1, options.count)).contains(number) ? number - 1 : nil
    }
    return options.firstIndex { $0.string.lowercased() == name.words.lowercased() }
  }

  // MARK: - Showing

  private func responses(of response: Response?) -> [GapResponse] {
    guard case .gaps(let gaps)? = response, gaps.count == question.gaps.count else {
      return question.gaps.map { _ in .empty }
    }
    return gaps
  }

  private func words(in response: GapResponse, for gap: Int) -> DisplayText? {
    switch response {
    case .empty: return nil
    case .typed(let text): return DisplayText(text)
    case .chosen(let option):
      guard let options = options(of: gap), options.indices.contains(option) else { return nil }
      return options[option]
    }
  }

  private func text(filledWith gaps: [DisplayText?], in world: World) -> [Element] {
    var builder = ProseBuilder(world, gaps: gaps)
    return [.prose(builder.prose(question.text)), .gap]
  }

  private func prompt(last: Int?) -> Message {
    let isOnly = question.gaps.count == 1
    let key: String
    switch (isOnly, last) {
    case (true, nil): key = "prompt.your-answer"
    case (true, .some): key = "prompt.answer"
    case (false, nil): key = "prompt.gap"
    case (false, .some): key = "prompt.gap-choice"
    }
    return Message(
      key,
      [
        "number": .number(selection.index + 1), "total": .number(question.gaps.count),
        "last": .number(last ?? 0),
      ])
  }
}

extension ClozeQuestion.Gap {
  /// What there is to choose from; nil for a gap that is typed.
  fileprivate var options: [DisplayText]? {
    if case .choice(let options, _) = self { options } else { nil }
  }

  /// What is right there, in words.
  fileprivate var answer: String {
    switch self {
    case .typed(let accepted): accepted.first?.string ?? ""
    case .choice(let options, let right):
      options.indices.filter(right.contains).map { options[$0].string }.joined(separator: " / ")
    }
  }
}

extension String {
  /// The words with one space between them.
  fileprivate var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
