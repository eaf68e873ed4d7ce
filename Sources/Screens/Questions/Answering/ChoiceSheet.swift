import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// One choice to be picked, or several to be ticked.
struct ChoiceSheet: AnswerSheet {
  private let question: ChoiceQuestion
  private var selection = Selection()
  private var ticked: Set<Int> = []

  init(_ question: ChoiceQuestion) {
    self.question = question
  }

  func translated(to body: Question.Body) -> ChoiceSheet? {
    guard case .choice(let other) = body, other.choices.count == question.choices.count,
      other.isMultiple == question.isMultiple
    else { return nil }
    var sheet = ChoiceSheet(other)
    (sheet.selection, sheet.ticked) = (selection, ticked)
    return sheet
  }

  func offers(in world: World) -> [Offer] {
    [Offer(.open, "question.answer")]
      + (question.isMultiple ? [Offer(.toggle, "question.toggle")] : [])
      + Offer.quiet(.up, .down, .top, .bottom)
  }

  mutating func update(_ event: Event, in world: World) -> SheetOutcome {
    switch event {
    case .action(.toggle): tick(selection.index)
    case .action(.open): return handIn(in: world)
    case .action(let action): _ = selection.move(action, among: question.choices.count)
    case .choose(let number):
      guard selection.choose(number, among: question.choices.count) else { return .nothing }
      if question.isMultiple {
        tick(number - 1)
      } else if world.isLinear {
        return .answered(.choices([number - 1]))
      }
    default: break
    }
    return .nothing
  }

  func asking(in world: World) -> Asking {
    let several: [Element] =
      question.isMultiple ? [.text([.plain(world.say("question.several"))]), .gap] : []
    let options = question.choices.indices.map {
      option($0, ticked: ticked, state: nil, in: world)
    }
    return Asking(
      body: several + options, focus: several.count + selection.index,
      prompt: Message(
        question.isMultiple ? "prompt.several" : "prompt.answer",
        ["last": .number(question.choices.count), "count": .number(ticked.count)]))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    var chosen: Set<Int> = []
    if case .choices(let numbers)? = given.response { chosen = numbers }
    return question.choices.indices.map { index in
      let state = state(
        of: index, isChosen: chosen.contains(index), revealsKey: given.revealsKey, in: world)
      return option(index, ticked: chosen, state: state, in: world)
    }
  }

  private mutating func tick(_ index: Int) {
    guard question.isMultiple else { return }
    if ticked.remove(index) == nil { ticked.insert(index) }
  }

  private func handIn(in world: World) -> SheetOutcome {
    if question.isMultiple {
      return ticked.isEmpty
        ? .refused(Message("question.tick-first")) : .answered(.choices(ticked))
    }
    // Line by line nobody sees where the focus is.
    return world.isLinear
      ? .refused(Message("question.number-first")) : .answered(.choices([selection.index]))
  }

  private func option(
    _ index: Int, ticked: Set<Int>, state: Column?, in world: World
  ) -> Element {
    var builder = ProseBuilder(world)
    return .option(
      Option(
        key: DisplayText(String(index + 1)),
        isTicked: question.isMultiple ? ticked.contains(index) : nil,
        tickedWord: world.say("state.ticked"),
        label: builder.phrases(question.choices[index].label),
        columns: state.map { [$0] } ?? []))
  }

  private func state(
    of index: Int, isChosen: Bool, revealsKey: Bool, in world: World
  ) -> Column {
    let choice = question.choices[index]
    switch (isChosen, choice.isRight) {
    case (true, _) where choice.isHarmful: return Column(world.say("state.harm"), role: .bad)
    case (true, true): return Column(world.say("state.right"), role: .good)
    case (true, false): return Column(world.say("state.wrong"), role: .bad)
    case (false, true) where revealsKey:
      return Column(world.say("state.right-answer"), role: .good)
    default: return Column(.empty)
    }
  }
}
