import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A word or a few to be typed.
struct TextSheet: AnswerSheet {
  private let question: TextQuestion
  private var typed = TypedText()

  init(_ question: TextQuestion) {
    self.question = question
  }

  var isTyping: Bool { true }

  func translated(to body: Question.Body) -> TextSheet? {
    guard case .text(let other) = body else { return nil }
    var sheet = TextSheet(other)
    sheet.typed = typed
    return sheet
  }

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
    guard case .text(let typed)? = given.response, given.repeatsTyping else { return [] }
    return [.detail(Detail(label: world.say("question.your-answer"), value: DisplayText(typed)))]
  }

  func key(in world: World) -> String? { question.accepted.first?.string }

  private func handIn() -> SheetOutcome {
    typed.isBlank ? .refused(Message("question.type-first")) : .answered(.text(typed.string))
  }
}
