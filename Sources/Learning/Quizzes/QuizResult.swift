import CourseFormat

/// What a quiz came to.
public struct QuizResult: Hashable, Sendable {
  /// The mean over all questions asked that are marked; one without an answer counts as wrong.
  public let score: Score
  /// How many questions the mean is over; of none, the score says nothing.
  public let marked: Int
  /// Whether it was passed; nil if the quiz has no pass mark.
  public let passed: Bool?
  /// Critical questions that were not right, which fail the quiz whatever the score.
  public let criticalMissed: [QuestionID]

  /// What an attempt comes to under the rules; `ungraded` questions are left out.
  public init(of attempt: Attempt, rules: QuizRules, ungraded: Set<QuestionID>) {
    let questions = attempt.questions.filter { !ungraded.contains($0) }
    let total = questions.reduce(0) { $0 + (attempt.answers[$1]?.score.rawValue ?? 0) }
    let score = Score(total, of: max(1, questions.count) * Score.full.rawValue)
    let missed = rules.critical.filter {
      questions.contains($0) && attempt.answers[$0]?.score != .full
    }
    self.score = score
    marked = questions.count
    criticalMissed = missed
    passed = rules.pass.map { score.percent >= $0 && missed.isEmpty }
  }
}

extension QuestionBank {
  /// The questions to which no answer is right or wrong.
  public var ungraded: Set<QuestionID> {
    Set(questions.filter { !$0.isGraded }.map(\.id))
  }
}
