import CourseFormat
import Learning
import Stage
import Typography
import Wording

extension QuestionPanel {
  /// What the panel shows, and which of it has the focus.
  struct Elements {
    var body: [Element]
    var focus: Int
    var prompt: DisplayText
  }

  /// The question before it is answered.
  func asking(in world: World) -> Elements {
    let statement = statement(in: world)
    let asking = sheet.asking(in: world)
    var body = statement + asking.body
    for hint in question.hints.prefix(hintsShown) {
      body += [
        .gap,
        .prose([
          .callout(
            name: world.say("question.hint-name"), role: .strong,
            ProseBuilder.prose(hint, in: world))
        ]),
      ]
    }
    return Elements(
      body: body, focus: statement.count + asking.focus, prompt: prompt(asking.prompt, in: world))
  }

  /// The question with an answer and what there is to say about it, the focus on the verdict.
  ///
  /// - Parameters:
  ///   - answer: What was answered; nil for nothing.
  ///   - revealsKey: Whether the answer key is shown.
  ///   - isReview: Whether the answer was given earlier than just now.
  static func answered(
    _ question: Question, _ answer: Answer?, revealsKey: Bool, isReview: Bool = false,
    in world: World
  ) -> Elements {
    let panel = QuestionPanel(question)
    let given = GivenAnswer(
      response: answer?.response, revealsKey: revealsKey,
      repeatsTyping: isReview || !world.isLinear)
    let mark = question.mark(answer?.response)
    var body = panel.statement(in: world) + panel.sheet.answered(given, in: world)
    if body.last != .gap { body.append(.gap) }
    let focus = body.count
    body.append(
      .text(panel.verdict(on: answer, mark, in: world) + lead(of: mark.feedback, in: world)))
    body += rest(of: mark.feedback, in: world)
    if revealsKey {
      if mark.score != .full, let key = panel.sheet.key(in: world) {
        body.append(.text([.plain(world.say("verdict.answer-is", ["answer": .text(key)]))]))
      }
      if !question.explanation.isEmpty {
        body += [.gap, .prose(ProseBuilder.prose(question.explanation, in: world))]
      }
    }
    return Elements(body: body, focus: focus, prompt: world.say("prompt.next"))
  }

  private func statement(in world: World) -> [Element] {
    var builder = ProseBuilder(world)
    var body: [Element] = [.text(builder.phrases(question.prompt, role: .strong)), .gap]
    if !question.context.isEmpty {
      body += [.prose(ProseBuilder.prose(question.context, in: world)), .gap]
    }
    return body
  }

  private func prompt(_ prompt: Message, in world: World) -> DisplayText {
    let hint = Argument.text(hasMoreHints ? world.words("prompt.hint") : "")
    return world.say(prompt.key, prompt.arguments.merging(["hint": hint]) { own, _ in own })
  }

  /// The first paragraph of the feedback, which stands on the verdict's line.
  private static func lead(of feedback: [Block], in world: World) -> [Phrase] {
    guard case .paragraph(let inlines)? = feedback.first else { return [] }
    var builder = ProseBuilder(world)
    return [.plain(" ")] + builder.phrases(inlines)
  }

  private static func rest(of feedback: [Block], in world: World) -> [Element] {
    var rest = feedback[...]
    if case .paragraph? = rest.first { rest = rest.dropFirst() }
    return rest.isEmpty ? [] : [.prose(ProseBuilder.prose(Array(rest), in: world))]
  }
}

extension Question {
  /// The mark of an answer; nothing is worth nothing.
  fileprivate func mark(_ response: Response?) -> Mark {
    response.map { mark($0) } ?? Mark(score: .zero)
  }
}
