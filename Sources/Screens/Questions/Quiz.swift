import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A quiz being taken: one question after the other, each answer kept before the next is shown.
public struct Quiz: Screen {
  private let course: CourseID
  private let item: OutlineItem
  private(set) var title: DisplayText
  private var questions: [QuestionID: Question]
  private let order: [QuestionID]
  private var attempt: Attempt
  private var index: Int
  private(set) var panel: QuestionPanel?
  /// What was filled in of questions that were left for later.
  private var drafts: [QuestionID: QuestionPanel] = [:]
  /// The answer whose feedback is being read.
  private(set) var answered: Answer?

  /// An attempt as far as it has come: it goes on with the first question without an answer.
  public init(_ bank: QuestionBank, _ attempt: Attempt, of item: OutlineItem, in course: CourseID) {
    self.course = course
    self.item = item
    self.attempt = attempt
    title = bank.title
    questions = Quiz.byID(bank)
    // A question that an update took out of the bank is passed over.
    order = attempt.questions.filter { id in bank.questions.contains { $0.id == id } }
    index = order.firstIndex { attempt.answers[$0] == nil } ?? 0
    panel = order.indices.contains(index) ? questions[order[index]].map(QuestionPanel.init) : nil
  }

  /// The quiz in another language, as far as it has come.
  public init(_ bank: QuestionBank, insteadOf quiz: Quiz) {
    self = quiz
    title = bank.title
    questions = Quiz.byID(bank)
    let translated = questions
    func inThisLanguage(_ panel: QuestionPanel) -> QuestionPanel? {
      translated[panel.question.id].map { panel.translated($0) }
    }
    panel = quiz.panel.flatMap(inThisLanguage)
    drafts = quiz.drafts.compactMapValues(inThisLanguage)
  }

  /// Letters are text while an answer is typed.
  public var isTyping: Bool { answered == nil && (panel?.isTyping ?? false) }
  /// A whole line is an answer to some kinds of question.
  public var takesLines: Bool { answered == nil && (panel?.takesLines ?? false) }
  /// Questions are read anew when the language changes.
  public var source: Destination? { .quiz(course, item.id) }

  /// The question that is asked now.
  var asked: QuestionID? { order.indices.contains(index) ? order[index] : nil }

  /// Answering, or going on.
  public func offers(in world: World) -> [Offer] {
    guard answered == nil, let panel else {
      return [Offer(.open, isFinished ? "quiz.hand-in" : "quiz.next")] + Offer.quiet(.language)
    }
    let others = order.count { attempt.answers[$0] == nil } > 1
    return panel.offers(in: world) + (others ? [Offer(.later, "quiz.later")] : [])
  }

  /// Keeps each answer; hands the quiz in after the last.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    if isOverTime(world.now) { return handIn() }
    if event == .action(.language) { return [.go(.languages)] }
    if answered != nil || panel == nil {
      guard event == .action(.open) else { return [] }
      return goOn()
    }
    if event == .action(.later) {
      move(to: nextUnanswered(after: index))
      return []
    }
    switch panel?.update(event, in: world) ?? .nothing {
    case .nothing: return []
    case .refused(let message): return [.notice(message)]
    case .answered(let answer):
      attempt.answers[answer.question] = answer
      let kept = Effect.keep([.quizAnswered(course, item.id, attempt: attempt.number, answer)])
      if rules.feedback == .each {
        answered = answer
        return [kept]
      }
      return [kept] + goOn()
    }
  }

  /// The question, or its feedback.
  public func scene(in world: World) -> Scene {
    var elements = QuestionPanel.Elements(body: [], focus: 0, prompt: world.say("prompt.next"))
    if let answered, let question = questions[answered.question] {
      elements = QuestionPanel.answered(question, answered, revealsKey: true, in: world)
    } else if let panel {
      elements = panel.asking(in: world)
    }
    // Said with the answer, too, so that the question stays where it is.
    if let notes = notes(in: world) {
      elements.body = [.text([.plain(notes)]), .gap] + elements.body
      elements.focus += 2
    }
    return Scene(
      name: "quiz \(item.id) \(index)", title: title,
      aside: world.say(
        "quiz.position", ["number": .number(index + 1), "total": .number(order.count)]),
      body: elements.body, focus: elements.focus, prompt: elements.prompt)
  }

  private var rules: QuizRules { item.quizRules ?? QuizRules() }
  private var isFinished: Bool { order.allSatisfy { attempt.answers[$0] != nil } }

  private static func byID(_ bank: QuestionBank) -> [QuestionID: Question] {
    Dictionary(bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a learner should know while answering: the pass mark and the attempts left.
  private func notes(in world: World) -> DisplayText? {
    guard let pass = rules.pass else { return nil }
    let mark = world.words("quiz.pass-mark", ["percent": .number(pass)])
    let before = world.standings[course]?[item.id].attemptsCounted ?? attempt.number - 1
    guard let left = rules.attempts.map({ $0 - before - 1 }) else { return DisplayText(mark) }
    let more = world.words("quiz.attempts-after", ["count": .number(max(0, left))])
    return DisplayText("\(mark), \(more)")
  }

  private func isOverTime(_ now: Int) -> Bool {
    rules.minutes.map { now - attempt.startedAt > $0 * 60 } ?? false
  }

  private func nextUnanswered(after index: Int) -> Int? {
    let later = order.indices.filter { $0 > index } + order.indices.filter { $0 <= index }
    return later.first { attempt.answers[order[$0]] == nil }
  }

  private mutating func move(to next: Int?) {
    guard let next else { return }
    if let panel { drafts[panel.question.id] = panel }
    index = next
    panel = drafts[order[next]] ?? questions[order[next]].map(QuestionPanel.init)
    answered = nil
  }

  private mutating func goOn() -> [Effect] {
    guard let next = nextUnanswered(after: index) else { return handIn() }
    move(to: next)
    return []
  }

  private func handIn() -> [Effect] {
    var asked = attempt
    asked.questions = order
    let ungraded = Set(questions.values.filter { !$0.isGraded }.map(\.id))
    let result = QuizResult(of: asked, rules: rules, ungraded: ungraded)
    return [
      .keep([
        .quizFinished(
          course, item.id, attempt: attempt.number, score: result.score, passed: result.passed)
      ]),
      .replace(.result(course, item.id)),
    ]
  }
}
