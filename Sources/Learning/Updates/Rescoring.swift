import CourseFormat

/// Marks answers again by the new keys of their questions; only what is worth more counts.
struct Rescoring {
  private var answers: [RescoredAnswer] = []
  private var results: [RescoredAttempt] = []
  private let questions: [QuestionID]
  private let old: CourseEdition
  private let new: CourseEdition
  private let formerItems: [ItemID: ItemID]
  private let formerQuestions: [QuestionID: [QuestionID]]

  /// Marks the answers of a standing in which everything has moved already; nil without the
  /// questions that were answered.
  init?(
    _ standing: CourseStanding, _ regrade: [QuestionID: Regrade], _ update: CourseUpdate,
    from old: CourseEdition?, to new: CourseEdition
  ) {
    guard let old else { return nil }
    (self.old, self.new) = (old, new)
    questions = regrade.filter { $0.value == .rescore }.keys.sorted()
    formerItems = Dictionary(update.moved.map { ($1, $0) }) { min($0, $1) }
    formerQuestions = Dictionary(grouping: update.replaced.keys.sorted()) {
      update.replaced[$0] ?? $0
    }
    for (item, standing) in standing.items.sorted(by: { $0.key < $1.key }) {
      mark(standing.selfChecks, of: item, attempt: nil)
      for attempt in [standing.openAttempt, standing.lastAttempt].compactMap({ $0 }) {
        mark(attempt.answers, of: item, attempt: attempt.number)
      }
      if let attempt = standing.lastAttempt { judge(attempt, of: item) }
    }
  }

  /// Puts what has changed into an update.
  func write(to update: inout CourseUpdate) {
    update.rescored = answers
    update.results = results
  }

  private mutating func mark(_ given: [QuestionID: Answer], of item: ItemID, attempt: Int?) {
    for id in questions {
      guard let answer = given[id], let question = new.questions[id],
        let former = ([id] + (formerQuestions[id] ?? [])).compactMap({ old.questions[$0] })
          .first(where: { $0.revision == answer.revision }),
        let response = QuestionMapping(from: former, to: question)(answer.response)
      else { continue }
      let score = question.mark(response).score
      guard score > answer.score else { continue }
      answers.append(
        RescoredAnswer(
          item: item, attempt: attempt, question: id, revision: answer.revision, old: answer.score,
          new: score))
    }
  }

  /// Judges an attempt again by the rules under which it was made.
  private mutating func judge(_ attempt: Attempt, of item: ItemID) {
    let raised = answers.filter { $0.item == item && $0.attempt == attempt.number }
    guard !raised.isEmpty else { return }
    var attempt = attempt
    for answer in raised { attempt.answers[answer.question]?.score = answer.new }
    // A question that was gone before the quiz was handed in did not count then either.
    attempt.questions = attempt.questions.filter { id in
      attempt.answers[id] != nil || new.questions[id] != nil || old.questions[id] != nil
    }
    let former = formerItems[item] ?? item
    let rules = old.manifest.items.first { $0.id == former }?.quizRules ?? QuizRules()
    let ungraded = attempt.questions.filter { id in
      (old.questions[id] ?? new.questions[id])?.isGraded == false
    }
    let result = QuizResult(of: attempt, rules: rules, ungraded: Set(ungraded))
    let hasChanged = result.score > attempt.score ?? .zero
    guard hasChanged || result.passed == true && attempt.passed != true else { return }
    results.append(
      RescoredAttempt(
        item: item, attempt: attempt.number, score: max(result.score, attempt.score ?? .zero),
        passed: result.passed))
  }
}
