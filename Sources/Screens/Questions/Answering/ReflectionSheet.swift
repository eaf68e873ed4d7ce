import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A free answer to be written and kept.
struct ReflectionSheet: AnswerSheet {
  private var typed = TypedText(limit: ReflectionSheet.longest)

  /// The longest answer, in characters: about a page.
  static let longest = 2_000

  var isTyping: Bool { true }

  func translated(to body: Question.Body) -> ReflectionSheet? { body == .reflect ? self : nil }

  func offers(in world: World) -> [Offer] { [Offer(.open, "question.answer")] }

  mutating func update(_ event: Event, in world: World) -> SheetOutcome {
    typed.update(event)
    return event.handsIn ? handIn() : .nothing
  }

  func asking(in world: World) -> Asking {
    let field = Field(
      label: world.say("question.your-answer"), text: DisplayText(typed.string))
    return Asking(body: [.field(field)], focus: 0, prompt: Message("prompt.your-answer"))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    guard case .reflection(let typed)? = given.response, given.repeatsTyping else { return [] }
    return [
      .heading(world.say("question.your-answer")),
      .prose([.quote([.paragraph([.plain(DisplayText(typed))])])]),
    ]
  }

  private func handIn() -> SheetOutcome {
    typed.isBlank
      ? .refused(Message("question.type-first")) : .answered(.reflection(typed.string))
  }
}
