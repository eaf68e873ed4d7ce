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

/// A question with choices: one right choice makes it single, several make it multiple.
public struct ChoiceQuestion: Hashable, Sendable {
  /// The choices, in the trainer's order.
  public var choices: [Choice]

  /// A question with some choices.
  public init(choices: [Choice]) {
    self.choices = choices
  }

  /// Whether several choices are right.
  public var isMultiple: Bool { choices.count(where: \.isRight) > 1 }

  /// One of the choices.
  public struct Choice: Hashable, Sendable {
    /// The choice's own id, where the trainer wrote one.
    public var id: String?
    /// What it says.
    public var label: [Inline]
    /// Whether it is right.
    public var isRight: Bool
    /// What a learner who chose it is told.
    public var feedback: [Block]

    /// A choice.
    public init(id: String? = nil, label: [Inline], isRight: Bool, feedback: [Block] = []) {
      self.id = id
      self.label = label
      self.isRight = isRight
      self.feedback = feedback
    }
  }
}

/// A question whose answer is a number.
public struct NumberQuestion: Hashable, Sendable {
  /// The range that is right, in the key's unit, exactly: a dose is never rounded.
  public var accepted: ClosedRange<Decimal>
  /// The number a learner is shown as the answer.
  public var answer: Decimal
  /// The unit, as the key writes it; nil for a bare number.
  public var unit: String?

  /// A number, the range around it that is right, and its unit.
  public init(answer: Decimal, accepted: ClosedRange<Decimal>, unit: String? = nil) {
    self.answer = answer
    self.accepted = accepted
    self.unit = unit
  }
}

/// A question whose answer is a word or a few.
public struct TextQuestion: Hashable, Sendable {
  /// The answers that are right.
  public var accepted: [DisplayText]
  /// Whether upper and lower case differ.
  public var keepsCase: Bool

  /// A question with its right answers.
  public init(accepted: [DisplayText], keepsCase: Bool = false) {
    self.accepted = accepted
    self.keepsCase = keepsCase
  }
}
