import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A question inside a lesson: answered for oneself, with all there is to say about it.
public struct SelfCheck: Screen {
  private let course: CourseID
  private let item: ItemID
  private(set) var panel: QuestionPanel
  private(set) var answer: Answer?

  /// A question of a lesson.
  public init(_ question: Question, of item: ItemID, in course: CourseID) {
    self.course = course
    self.item = item
    panel = QuestionPanel(question)
  }

  /// The question in another language, as far as it was answered.
  public init(_ question: Question, insteadOf other: SelfCheck) {
    course = other.course
    item = other.item
    panel = other.panel.translated(question)
    answer = other.answer
  }

  /// Letters are text until a typed answer is given.
  public var isTyping: Bool { panel.isTyping && answer == nil }
  /// A whole line is an answer to some kinds of question.
  public var takesLines: Bool { panel.takesLines && answer == nil }
  /// A question is read anew when the language changes.
  public var source: Destination? { .selfCheck(course, item, panel.question.id) }

  /// Before the answer one can answer, after it go on.
  public func offers(in world: World) -> [Offer] {
    answer == nil
      ? panel.offers(in: world)
      : [Offer(.open, "question.back-to-lesson")] + Offer.quiet(.language)
  }

  /// Keeps the answer, then goes back to the lesson.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    if event == .action(.language) { return [.go(.languages)] }
    guard answer == nil else {
      return event == .action(.open) ? [.back] : []
    }
    switch panel.update(event, in: world) {
    case .nothing: return []
    case .refused(let message): return [.notice(message)]
    case .answered(let answer):
      self.answer = answer
      return [.keep([.selfCheckAnswered(course, item, answer)])]
    }
  }

  /// The question, or the question with its answer.
  public func scene(in world: World) -> Scene {
    let elements =
      answer.map { QuestionPanel.answered(panel.question, $0, revealsKey: true, in: world) }
      ?? panel.asking(in: world)
    return Scene(
      name: "self-check \(panel.question.id)",
      context: world.course(course)?.title(of: item) ?? .empty,
      title: world.say("self-check.title"), body: elements.body, focus: elements.focus,
      prompt: elements.prompt)
  }
}
