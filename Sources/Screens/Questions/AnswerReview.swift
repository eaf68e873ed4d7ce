import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// One question of a quiz that was handed in, with the answer given and what there is to say.
public struct AnswerReview: Screen {
  let course: CourseID
  let item: ItemID
  let question: Question
  let answer: Answer?
  /// The lesson that the question follows, to be read again.
  private let lesson: ItemID?

  /// A question with the answer that was given to it, if there was one.
  public init(
    _ question: Question, _ answer: Answer?, of item: ItemID, in course: CourseID, lesson: ItemID?
  ) {
    self.course = course
    self.item = item
    self.question = question
    self.answer = answer
    self.lesson = lesson
  }

  /// A question is read anew when the language changes.
  public var source: Destination? { .review(course, item, question.id) }

  /// Going back, or to the lesson again.
  public func offers(in world: World) -> [Offer] {
    (lesson == nil ? [] : [Offer(.readAgain, "review.read-again")]) + Offer.quiet(.open)
  }

  /// Goes back to the result, or on to the lesson.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.open): return [.back]
    case .action(.readAgain): return lesson.map { [.go(.lesson(course, $0))] } ?? []
    default: return []
    }
  }

  /// The question as it was answered.
  public func scene(in world: World) -> Scene {
    if let answer, !question.isSame(as: answer) { return changed(answer, in: world) }
    let elements = QuestionPanel.answered(
      question, answer, revealsKey: true, isReview: true, in: world)
    return Scene(
      name: "review \(question.id)", context: world.course(course)?.title(of: item) ?? .empty,
      title: world.say("review.title"), body: elements.body, focus: elements.focus,
      prompt: world.say("prompt.back"))
  }

  /// The question in its present form, and what an answer to an older one was worth.
  ///
  /// The numbers in the answer may mean something else in this form, so they are not shown.
  private func changed(_ answer: Answer, in world: World) -> Scene {
    var builder = ProseBuilder(world)
    var body: [Element] = [.text(builder.phrases(question.prompt, role: .strong)), .gap]
    if !question.context.isEmpty {
      body += [.prose(ProseBuilder.prose(question.context, in: world)), .gap]
    }
    let focus = body.count
    body += [
      .text([Phrase(world.say("review.changed"), .warning)]),
      .detail(Detail(label: world.say("review.worth"), value: world.percent(answer.score))),
    ]
    if !question.explanation.isEmpty {
      body += [.gap, .prose(ProseBuilder.prose(question.explanation, in: world))]
    }
    return Scene(
      name: "review \(question.id)", context: world.course(course)?.title(of: item) ?? .empty,
      title: world.say("review.title"), body: body, focus: focus, prompt: world.say("prompt.back"))
  }
}
