import CourseFormat

/// Marks answers again by the new keys of their questions; only what is worth more counts.
struct Rescoring {
  /// The answers that nobody can mark by a new key.
  private(set) var unmarked: [UnmarkedAnswer] = []
  private var answers: [RescoredAnswer] = []
  private var results: [RescoredAttempt] = []
  private let questions: [QuestionID]
  private let old: CourseEdition
  private let new: CourseEdition
  private let formerItems: [ItemID: ItemID]
  private let formerQuestions: [QuestionID: [FormerQuestion]]

  /// Marks the answers of a standing in which everything has moved already; nil without the rules
  /// of the quizzes that were taken.
  init?(
    _ standing: CourseStanding, _ regrade: [QuestionID: Regrade], _ update: CourseUpdate,
    from old: CourseEdition?, to new: CourseEdition
  ) {
    guard let old else { return nil }
    (self.old, self.new) = (old, new)
    questions = regrade.filter { $0.value == .rescore }.keys.sorted()
    formerItems = Dictionary(update.moved.map { ($1, $0) }) { min($0, $1) }
    formerQuestions = Dictionary(grouping: standing.formerQuestions, by: \.question)
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
      guard let answer = given[id], answer.score < .full, let question = new.questions[id]
      else { continue }
      switch reading(of: answer, to: question) {
      case .says(let response):
        let score = new.score(of: response, to: question)
        guard score > answer.score else { continue }
        answers.append(
          RescoredAnswer(
            item: item, attempt: attempt, question: id, revision: answer.revision,
            old: answer.score, new: score))
      case .isWrong: continue
      case .unknown(let reason):
        unmarked.append(
          UnmarkedAnswer(question: id, item: item, attempt: attempt, reason: reason))
      }
    }
  }

  /// What an answer is to a question as it is now.
  private enum Reading {
    case says(Response)
    case isWrong
    case unknown(UnmarkedAnswer.Reason)
  }

  private func reading(of answer: Answer, to question: Question) -> Reading {
    if answer.revision == question.revision { return .says(answer.response) }
    let forms = formerQuestions[question.id] ?? []
    guard let index = forms.lastIndex(where: { $0.revision == answer.revision }) else {
      return .unknown(.formUnknown)
    }
    let (form, now) = (forms[index].form, new.forms[question.id] ?? QuestionForm(question))
    let mapping = QuestionMapping(
      from: form, by: forms[(index + 1)...].map(\.form), to: now)
    if let response = mapping(answer.response) { return .says(response) }
    guard form.kind == now.kind else { return .unknown(.kindChanged) }
    if case .choice(let choice) = question.body, case .choices(let chosen) = answer.response,
      chosen.count == 1,
      choice.choices.enumerated().allSatisfy({ index, choice in
        !mapping.unclaimed.contains(index) || !choice.isWorthSomething
      })
    {
      // All that counts now was there before and is not what was chosen.
      return .isWrong
    }
    return .unknown(.partGone)
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

extension ChoiceQuestion.Choice {
  /// Whether choosing it alone brings anything.
  fileprivate var isWorthSomething: Bool { isRight || partMark ?? 0 > 0 }
}
