import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A question being answered: the part that quizzes and self-checks share.
struct QuestionPanel: Hashable, Sendable {
  private(set) var question: Question
  private(set) var selection = Selection()
  private(set) var ticked: Set<Int> = []
  private(set) var typed = ""
  private(set) var hintsShown = 0

  /// The longest answer that can be typed, in characters.
  private static let longestAnswer = 200

  init(_ question: Question) {
    self.question = question
  }

  /// The same question in another language, with what was chosen so far.
  func translated(_ question: Question) -> QuestionPanel {
    var panel = self
    panel.question = question
    return panel
  }

  /// Whether letters are part of the answer.
  var isTyping: Bool { choices == nil }

  /// The choices; nil where the answer is typed.
  var choices: ChoiceQuestion? {
    if case .choice(let choice) = question.body { choice } else { nil }
  }

  var hasMoreHints: Bool { hintsShown < question.hints.count }

  func offers(in world: World) -> [Offer] {
    var offers = [Offer(.open, "question.answer")]
    if choices?.isMultiple == true { offers.append(Offer(.toggle, "question.toggle")) }
    if hasMoreHints { offers.append(Offer(.hint, "question.hint")) }
    return offers + (choices == nil ? [] : Offer.quiet(.language, .up, .down, .top, .bottom))
  }

  /// What an event led to.
  enum Outcome {
    case nothing
    case answered(Answer)
    case refused(Message)
  }

  mutating func update(_ event: Event, in world: World) -> Outcome {
    switch event {
    case .action(.hint):
      if hasMoreHints { hintsShown += 1 }
    case .action(.toggle): tick(selection.index)
    case .action(.open): return submit(in: world)
    case .action(let action): _ = selection.move(action, among: choices?.choices.count ?? 0)
    case .choose(let number):
      guard let choices, selection.choose(number, among: choices.choices.count) else {
        return .nothing
      }
      if choices.isMultiple {
        tick(number - 1)
      } else if world.isLinear {
        return .answered(question.answer(.choices([number - 1]), hints: hintsShown))
      }
    case .typed(let character):
      if typed.count < QuestionPanel.longestAnswer { typed.append(character) }
    case .erased: _ = typed.popLast()
    case .line(let line):
      typed = String(line.prefix(QuestionPanel.longestAnswer))
      return submit(in: world)
    }
    return .nothing
  }

  private mutating func tick(_ index: Int) {
    guard choices?.isMultiple == true else { return }
    if ticked.remove(index) == nil { ticked.insert(index) }
  }

  private func submit(in world: World) -> Outcome {
    switch question.body {
    case .choice(let choice):
      if choice.isMultiple, ticked.isEmpty { return .refused(Message("question.tick-first")) }
      if !choice.isMultiple, world.isLinear {
        return .refused(Message("question.number-first"))
      }
      let chosen = choice.isMultiple ? ticked : [selection.index]
      return .answered(question.answer(.choices(chosen), hints: hintsShown))
    case .number:
      guard TypedNumber(typed) != nil else { return .refused(Message("question.no-number")) }
      return .answered(question.answer(.number(typed), hints: hintsShown))
    case .likert, .reflect, .match, .order, .cloze:
      return .answered(question.answer(.reflection(typed), hints: hintsShown))
    case .text:
      guard typed.contains(where: { !$0.isWhitespace }) else {
        return .refused(Message("question.type-first"))
      }
      return .answered(question.answer(.text(typed), hints: hintsShown))
    }
  }
}
