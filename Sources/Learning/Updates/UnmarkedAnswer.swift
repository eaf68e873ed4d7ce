import CourseFormat

/// An answer that was to be marked again and could not be, for nobody knows what it says now.
public struct UnmarkedAnswer: Hashable, Sendable {
  /// The question, by its new id.
  public var question: QuestionID
  /// The item it was given in, by its new id.
  public var item: ItemID
  /// The number of the quiz's attempt; nil for a self-check.
  public var attempt: Int?
  /// Why it could not be marked.
  public var reason: Reason

  /// Why an answer cannot be marked again.
  public enum Reason: String, Sendable, CaseIterable {
    /// The form of the question that was answered is not known.
    case formUnknown = "form-unknown"
    /// The question is of another kind now.
    case kindChanged = "kind-changed"
    /// Something that the answer names is gone, or has other words.
    case partGone = "part-gone"
  }

  /// An answer with the reason why it was not marked.
  public init(question: QuestionID, item: ItemID, attempt: Int?, reason: Reason) {
    self.question = question
    self.item = item
    self.attempt = attempt
    self.reason = reason
  }
}
