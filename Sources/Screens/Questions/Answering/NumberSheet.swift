import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A number to be typed, with its unit or without.
struct NumberSheet: AnswerSheet {
  private let question: NumberQuestion
  private var typed = TypedText()

  init(_ question: NumberQuestion) {
    self.question = question
  }

  var isTyping: Bool { true }

  func translated(to body: Question.Body) -> NumberSheet? {
    guard case .number(let other) = body else { return nil }
    var sheet = NumberSheet(other)
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
      label: world.say("question.your-answer"), text: DisplayText(typed.string),
      suffix: DisplayText(question.unitText(in: world.words) ?? ""))
    return Asking(body: [.field(field)], focus: 0, prompt: Message("prompt.your-answer"))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    guard case .number(let typed)? = given.response, given.repeatsTyping else { return [] }
    return [.detail(Detail(label: world.say("question.your-answer"), value: DisplayText(typed)))]
  }

  func key(in world: World) -> String? {
    world.words.number(described: question.answer)
      + (question.unitText(in: world.words).map { " \($0)" } ?? "")
  }

  private func handIn() -> SheetOutcome {
    TypedNumber(typed.string) == nil
      ? .refused(Message("question.no-number")) : .answered(.number(typed.string))
  }
}
