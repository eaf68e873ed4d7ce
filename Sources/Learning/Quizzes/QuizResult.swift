import CourseFormat

/// What a quiz came to.
public struct QuizResult: Hashable, Sendable {
  /// The mean over all questions asked; one without an answer counts as wrong.
  public let score: Score
  /// Whether it was passed; nil if the quiz has no pass mark.
  public let passed: Bool?
  /// Critical questions that were not right, which fail the quiz whatever the score.
  public let criticalMissed: [QuestionID]

  /// What an attempt comes to under the rules.
  public init(of attempt: Attempt, rules: QuizRules) {
    let total = attempt.questions.reduce(0) { $0 + (attempt.answers[$1]?.score.rawValue ?? 0) }
    let score = Score(total, of: max(1, attempt.questions.count) * Score.full.rawValue)
    let missed = rules.critical.filter {
      attempt.questions.contains($0) && attempt.answers[$0]?.score != .full
    }
    self.score = score
    criticalMissed = missed
    passed = rules.pass.map { score.percent >= $0 && missed.isEmpty }
  }
}
