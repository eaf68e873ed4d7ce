import CourseFormat

/// What an update of a course means for one learner.
///
/// It says what the update asks, not how it was worked out: whoever reads it needs neither package.
public struct CourseUpdate: Hashable, Sendable {
  /// The version the learner was at.
  public var from: CourseVersion
  /// The version the learner is at from now on.
  public var to: CourseVersion
  /// The items to be done again, and the version that asks for each.
  public var redo: [ItemID: CourseVersion]
  /// The newest version that asks for something again that completing the course needs.
  public var reopens: CourseVersion?
  /// The items that stand under another id now, old: new.
  public var moved: [ItemID: ItemID]
  /// The questions that another one stands in for now, old: new.
  public var replaced: [QuestionID: QuestionID]
  /// The items that were not there before.
  public var added: [ItemID]
  /// The answers that are worth more by the new key.
  public var rescored: [RescoredAnswer]
  /// The quizzes handed in that come to more by it.
  public var results: [RescoredAttempt]
  /// The forms, changed by the update, of questions that the learner has answered or was asked.
  public var formerQuestions: [FormerQuestion]

  /// An update; without more words than its versions it asks nothing.
  public init(
    from: CourseVersion, to: CourseVersion, redo: [ItemID: CourseVersion] = [:],
    reopens: CourseVersion? = nil, moved: [ItemID: ItemID] = [:],
    replaced: [QuestionID: QuestionID] = [:], added: [ItemID] = [],
    rescored: [RescoredAnswer] = [], results: [RescoredAttempt] = [],
    formerQuestions: [FormerQuestion] = []
  ) {
    self.from = from
    self.to = to
    self.redo = redo
    self.reopens = reopens
    self.moved = moved
    self.replaced = replaced
    self.added = added
    self.rescored = rescored
    self.results = results
    self.formerQuestions = formerQuestions
  }
}

/// An answer that is worth more by a new key.
public struct RescoredAnswer: Hashable, Sendable {
  /// The item it was given in, by its new id.
  public var item: ItemID
  /// The number of the quiz's attempt; nil for a self-check.
  public var attempt: Int?
  /// The question, by its new id.
  public var question: QuestionID
  /// The form of the question that was answered; an answer to another form is left as it is.
  public var revision: Revision
  /// What the answer was worth.
  public var old: Score
  /// What it is worth.
  public var new: Score

  /// An answer with what it was worth and what it is.
  public init(
    item: ItemID, attempt: Int?, question: QuestionID, revision: Revision, old: Score, new: Score
  ) {
    self.item = item
    self.attempt = attempt
    self.question = question
    self.revision = revision
    self.old = old
    self.new = new
  }
}

/// A quiz handed in that comes to more by a new key.
public struct RescoredAttempt: Hashable, Sendable {
  /// The quiz, by its new id.
  public var item: ItemID
  /// The attempt's number.
  public var attempt: Int
  /// What it comes to.
  public var score: Score
  /// Whether it is passed; nil for a quiz without a pass mark.
  public var passed: Bool?

  /// An attempt with its new result.
  public init(item: ItemID, attempt: Int, score: Score, passed: Bool?) {
    self.item = item
    self.attempt = attempt
    self.score = score
    self.passed = passed
  }
}
