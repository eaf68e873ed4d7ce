import Typography

/// A part of a course: some items under a title.
public struct Module: Hashable, Sendable {
  /// The module's id.
  public var id: Identifier<Module>
  /// The module's name.
  public var title: Localized<DisplayText>
  /// What it consists of, in order.
  public var items: [OutlineItem]

  /// A module of some items.
  public init(id: Identifier<Module>, title: Localized<DisplayText>, items: [OutlineItem]) {
    self.id = id
    self.title = title
    self.items = items
  }
}

/// One step of a course: a lesson, a quiz, a case or a drill.
public struct OutlineItem: Hashable, Sendable {
  /// The item's id, which is also its file's name.
  public var id: ItemID
  /// What it is.
  public var kind: Kind

  /// What an item is.
  public enum Kind: Hashable, Sendable {
    /// Something to read.
    case lesson
    /// Questions from a bank, under rules.
    case quiz(QuizRules)
    /// A branching clinical case.
    case caseStudy
    /// A typing drill.
    case drill
  }

  /// An item of a kind.
  public init(id: ItemID, kind: Kind) {
    self.id = id
    self.kind = kind
  }

  /// The rules, if the item is a quiz.
  public var quizRules: QuizRules? {
    if case .quiz(let rules) = kind { rules } else { nil }
  }
}

/// How a quiz is taken.
public struct QuizRules: Hashable, Sendable {
  /// When a learner is told which answers were right.
  public enum Feedback: String, Sendable, CaseIterable {
    /// After each answer.
    case each
    /// When the quiz is finished.
    case end
    /// Not at all.
    case never
  }

  /// The score that passes, in per cent; nil means that the quiz cannot be failed.
  public var pass: Int?
  /// How many questions are drawn from the bank; nil means all of them.
  public var draw: Int?
  /// How often it may be taken; nil means without limit.
  public var attempts: Int?
  /// The time allowed, in minutes; nil means without limit.
  public var minutes: Int?
  /// When a learner is told which answers were right.
  public var feedback: Feedback
  /// Questions that must be right whatever the total; they are always drawn.
  public var critical: [QuestionID]

  /// Rules; what is left out has the format's default.
  public init(
    pass: Int? = nil, draw: Int? = nil, attempts: Int? = nil, minutes: Int? = nil,
    feedback: Feedback = .each, critical: [QuestionID] = []
  ) {
    self.pass = pass
    self.draw = draw
    self.attempts = attempts
    self.minutes = minutes
    self.feedback = feedback
    self.critical = critical
  }
}
