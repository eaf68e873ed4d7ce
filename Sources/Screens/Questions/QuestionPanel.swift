import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A question being answered: the part that quizzes and self-checks share.
struct QuestionPanel: Hashable, Sendable {
  private(set) var question: Question
  private(set) var hintsShown = 0
  private(set) var sheet: any AnswerSheet

  init(_ question: Question) {
    self.question = question
    sheet = question.sheet
  }

  /// The same question in another language, with what was filled in so far.
  func translated(_ question: Question) -> QuestionPanel {
    var panel = self
    panel.question = question
    panel.sheet = sheet.translated(to: question.body) ?? question.sheet
    return panel
  }

  /// Whether letters are part of the answer.
  var isTyping: Bool { sheet.isTyping }
  /// Whether a line of several characters is an answer, though single letters are commands.
  var takesLines: Bool { sheet.takesLines }
  var hasMoreHints: Bool { hintsShown < question.hints.count }

  func offers(in world: World) -> [Offer] {
    sheet.offers(in: world) + (hasMoreHints ? [Offer(.hint, "question.hint")] : [])
      + (isTyping ? [] : Offer.quiet(.language))
  }

  /// What an event led to.
  enum Outcome {
    case nothing
    case answered(Answer)
    case refused(Message)
  }

  mutating func update(_ event: Event, in world: World) -> Outcome {
    if event == .action(.hint) {
      if hasMoreHints { hintsShown += 1 }
      return .nothing
    }
    switch sheet.update(event, in: world) {
    case .nothing: return .nothing
    case .answered(let response): return .answered(question.answer(response, hints: hintsShown))
    case .refused(let message): return .refused(message)
    }
  }

  static func == (left: QuestionPanel, right: QuestionPanel) -> Bool {
    left.question == right.question && left.hintsShown == right.hintsShown
      && AnyHashable(left.sheet) == AnyHashable(right.sheet)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(question)
    hasher.combine(hintsShown)
    sheet.hash(into: &hasher)
  }
}
