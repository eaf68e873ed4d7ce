import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A level of a scale to be picked; nothing on it is right or wrong.
struct ScaleSheet: AnswerSheet {
  private let question: LikertQuestion
  private var selection = Selection()

  init(_ question: LikertQuestion) {
    self.question = question
  }

  func translated(to body: Question.Body) -> ScaleSheet? {
    guard case .likert(let other) = body, other.count == question.count else { return nil }
    var sheet = ScaleSheet(other)
    sheet.selection = selection
    return sheet
  }

  func offers(in world: World) -> [Offer] {
    [Offer(.open, "question.answer")] + Offer.quiet(.up, .down, .top, .bottom)
  }

  mutating func update(_ event: Event, in world: World) -> SheetOutcome {
    switch event {
    case .action(.open):
      // Line by line nobody sees where the focus is.
      return world.isLinear
        ? .refused(Message("question.number-first")) : .answered(.level(selection.index))
    case .action(let action): _ = selection.move(action, among: question.count)
    case .choose(let number):
      guard selection.choose(number, among: question.count) else { return .nothing }
      if world.isLinear { return .answered(.level(selection.index)) }
    default: break
    }
    return .nothing
  }

  func asking(in world: World) -> Asking {
    Asking(
      body: (0..<question.count).map { option($0, state: nil, in: world) },
      focus: selection.index,
      prompt: Message("prompt.answer", ["last": .number(question.count)]))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    (0..<question.count).map { level in
      let isChosen = given.response == .level(level)
      let state = Column(isChosen ? world.say("state.your-answer") : .empty)
      return option(level, state: state, in: world)
    }
  }

  private func option(_ level: Int, state: Column?, in world: World) -> Element {
    .option(
      Option(
        key: DisplayText(String(level + 1)), label: label(of: level, in: world),
        columns: state.map { [$0] } ?? []))
  }

  private func label(of level: Int, in world: World) -> [Phrase] {
    guard question.levels.indices.contains(level) else {
      return [.plain(world.say("likert.\(level + 1)"))]
    }
    var builder = ProseBuilder(world)
    return builder.phrases(question.levels[level])
  }
}
