import Foundation
import Typography

/// A question in one language with the answer key of the source language.
public struct Question: Hashable, Sendable {
  /// The question's id, unique in the course.
  public var id: QuestionID
  /// The question itself: the heading.
  public var prompt: [Inline]
  /// What stands between the heading and the answers.
  public var context: [Block]
  /// What is answered, and how.
  public var body: Body
  /// Help, one piece at a time.
  public var hints: [[Block]]
  /// Why the right answer is right.
  public var explanation: [Block]
  /// Identifies the source text of the question: it changes with every edit of it.
  public var revision: Revision

  /// What is answered, and how: one case for each kind of question.
  public enum Body: Hashable, Sendable {
    /// A task list to choose from.
    case choice(ChoiceQuestion)
    /// A number, with a unit where it has one.
    case number(NumberQuestion)
    /// A word or a few.
    case text(TextQuestion)
    /// Two columns to be joined.
    case match(MatchQuestion)
    /// Steps to be put in order.
    case order(OrderQuestion)
    /// Gaps in a text.
    case cloze(ClozeQuestion)
    /// A scale; nothing on it is right or wrong.
    case likert(LikertQuestion)
    /// A free answer that is kept for the learner.
    case reflect
  }

  /// Whether an answer can be right or wrong.
  public var isGraded: Bool {
    switch body {
    case .choice, .number, .text, .match, .order, .cloze: true
    case .likert, .reflect: false
    }
  }

  /// A question with all its parts.
  public init(
    id: QuestionID, prompt: [Inline], context: [Block] = [], body: Body,
    hints: [[Block]] = [], explanation: [Block] = [], revision: Revision
  ) {
    self.id = id
    self.prompt = prompt
    self.context = context
    self.body = body
    self.hints = hints
    self.explanation = explanation
    self.revision = revision
  }
}
