import CourseFormat

/// A form of a question that a newer version of the course has changed.
///
/// Answers stay tied to the text that they were given to; with its form, a later update can still
/// tell what they say.
public struct FormerQuestion: Hashable, Sendable {
  /// The question, by its new id.
  public var question: QuestionID
  /// The source text that was answered.
  public var revision: Revision
  /// What the numbers in answers to it mean.
  public var form: QuestionForm

  /// A form of a question by the text it had.
  public init(question: QuestionID, revision: Revision, form: QuestionForm) {
    self.question = question
    self.revision = revision
    self.form = form
  }

  /// Whether both are of the same text of the same question.
  func isSame(as other: FormerQuestion) -> Bool {
    question == other.question && revision == other.revision
  }
}

extension QuestionForm {
  /// Whether a person could answer it: nothing that is kept can fail to be read again.
  var isBounded: Bool {
    lists.count <= Response.mostParts && lists.allSatisfy { $0.count <= Response.mostParts }
  }
}
