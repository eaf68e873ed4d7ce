import CourseFormat
import Learning
import Stage
import Wording

/// How one kind of question is answered and looked back on.
///
/// All kinds have the same parts in the same order: `offers`, `update`, `asking`, `answered`. A
/// sheet holds its question and what has been filled in so far; a fresh one shows any answer.
protocol AnswerSheet: Hashable, Sendable {
  /// Whether letters are part of the answer now.
  var isTyping: Bool { get }
  /// Whether a line of several characters is an answer, though single letters are commands.
  var takesLines: Bool { get }
  /// The sheet with its question in another language; nil if what is filled in does not fit that.
  func translated(to body: Question.Body) -> Self?
  /// What can be done now, answering first.
  func offers(in world: World) -> [Offer]
  /// Takes in what the learner did.
  mutating func update(_ event: Event, in world: World) -> SheetOutcome
  /// The question before it is answered, with what is filled in.
  func asking(in world: World) -> Asking
  /// An answer, with what of it is right.
  func answered(_ given: GivenAnswer, in world: World) -> [Element]
  /// The right answer in words; nil where the answer's own lines say it, or nothing is right.
  func key(in world: World) -> String?
}

extension AnswerSheet {
  var isTyping: Bool { false }
  var takesLines: Bool { false }
  func key(in world: World) -> String? { nil }
}

/// What an event on a sheet led to.
enum SheetOutcome: Hashable {
  /// Nothing but what the sheet shows.
  case nothing
  /// The answer was handed in; it is well-formed.
  case answered(Response)
  /// It could not be handed in, and why.
  case refused(Message)
}

/// What a sheet shows of a question that is not answered yet.
struct Asking {
  /// What stands under the question.
  var body: [Element]
  /// Which of it has the focus.
  var focus: Int
  /// What the teletype asks for; the gap `hint` is filled by the panel.
  var prompt: Message
}

/// An answer to be looked back on.
struct GivenAnswer {
  /// What was answered; nil for nothing.
  var response: Response?
  /// Whether what is right is shown beside what is wrong.
  var revealsKey: Bool
  /// Whether what was typed is shown again: line by line it stands there already.
  var repeatsTyping: Bool
}
