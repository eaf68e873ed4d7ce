import CourseFormat

extension CourseStanding {
  /// Takes in one fact about this course; `time` is when it was recorded, in seconds since 1970.
  ///
  /// The only place where facts become progress: the store keeps what this yields, and rebuilding
  /// the store is doing it again from the first fact. Taking in the same fact twice changes
  /// nothing that counts, apart from time spent, which the log's numbering keeps single. A fact of
  /// an attempt that is not open changes nothing at all.
  public mutating func apply(_ fact: Fact, at time: Int) {
    switch fact {
    case .languageChosen, .preferenceChosen: return
    case .enrolled(_, let version):
      guard enrolledVersion == nil else { break }
      enrolledVersion = version
      enrolledAt = time
    case .placeKept(_, let item, let place):
      self[item].place = place
      lastItem = item
    case .lessonCompleted(_, let item, _):
      self[item].isDone = true
      lastItem = item
    case .selfCheckAnswered(_, let item, let answer):
      self[item].selfChecks[answer.question] = answer
      lastItem = item
    case .quizStarted(_, let item, let number, let questions):
      guard self[item].mayBegin(attempt: number) else { return }
      self[item].openAttempt = Attempt(number: number, startedAt: time, questions: questions)
      lastItem = item
    case .quizAnswered(_, let item, let number, let answer):
      guard self[item].openAttempt?.number == number else { return }
      self[item].openAttempt?.answers[answer.question] = answer
      lastItem = item
    case .quizFinished(_, let item, let number, let score, let passed):
      guard self[item].openAttempt?.number == number else { return }
      self[item].finish(score: score, passed: passed)
      lastItem = item
    case .timeSpent(_, let item, let seconds):
      // Nobody is active for longer than a day at a time; a damaged log may say so.
      self[item].secondsSpent += min(max(0, seconds), 86_400)
    case .courseCompleted(_, let version, let score, let day):
      guard completion.map({ version > $0.version }) ?? true else { break }
      completion = Completion(version: version, score: score, day: day)
    case .certificateIssued(let certificate):
      take(certificate)
    case .caseStarted(_, let item, let number):
      guard self[item].mayBegin(play: number) else { return }
      self[item].openCase = CaseAttempt(number: number, startedAt: time)
      lastItem = item
    case .caseChose(_, let item, let number, let step, let choice):
      guard self[item].openCase?.number == number, self[item].openCase?.choices.count == step else {
        return
      }
      self[item].openCase?.choices.append(choice)
      lastItem = item
    case .caseEnded(_, let item, let number, let outcome, let score):
      guard self[item].openCase?.number == number else { return }
      self[item].end(outcome, score: score)
      lastItem = item
    case .exerciseTyped(_, let item, let exercise, let result):
      self[item].take(result, of: exercise)
      lastItem = item
    case .drillCompleted(_, let item, _):
      self[item].isDone = true
      lastItem = item
    case .bookmarkSet, .bookmarkRemoved, .noteWritten, .noteRemoved:
      note(fact)
      // It is nothing that was learnt.
      return
    case .courseUpdated(_, let update):
      take(update)
      // It is nothing that the learner did.
      return
    case .updateSeen(_, let seen):
      if version.map({ seen >= $0 }) ?? false { unseenSince = nil }
      return
    }
    if let item = fact.item { touch(item) }
    lastActiveAt = max(lastActiveAt ?? time, time)
  }

  /// Takes in what the learner marked or wrote down.
  private mutating func note(_ fact: Fact) {
    switch fact {
    case .bookmarkSet(_, let item, let anchor): self[item].bookmarks.insert(anchor)
    case .bookmarkRemoved(_, let item, let anchor): self[item].bookmarks.remove(anchor)
    case .noteWritten(_, let item, let anchor, let note): self[item].notes[anchor] = note
    case .noteRemoved(_, let item, let anchor): self[item].notes[anchor] = nil
    default: break
    }
  }

  /// Notes that the learner was in an item, and has seen what an update said.
  private mutating func touch(_ item: ItemID) {
    let item = current(item)
    items[item]?.isNew = false
    if items[item]?.isDone == true { items[item]?.redoFor = nil }
    lastItem = lastItem.map(current)
    unseenSince = nil
  }
}

extension ItemStanding {
  /// Whether an attempt comes after those that were begun.
  fileprivate func mayBegin(attempt number: Int) -> Bool {
    number > max(openAttempt?.number ?? 0, lastAttempt?.number ?? 0)
  }

  /// Closes the open attempt.
  fileprivate mutating func finish(score: Score, passed: Bool?) {
    guard var attempt = openAttempt else { return }
    attempt.score = score
    attempt.passed = passed
    openAttempt = nil
    lastAttempt = attempt
    attemptsFinished += 1
    bestScore = max(bestScore ?? .zero, score)
    scoreCounted = max(scoreCounted ?? .zero, score)
    if passed ?? true { isDone = true }
  }

  /// Keeps the best result of an exercise.
  fileprivate mutating func take(_ result: TypingResult, of exercise: ExerciseID) {
    guard let best = exercises[exercise] else {
      exercises[exercise] = result
      return
    }
    if redoFor != nil {
      exercises[exercise] = best.joined(with: result)
    } else if result.isBetter(than: best) {
      exercises[exercise] = result
    }
  }

  /// Whether a play comes after those that were begun.
  fileprivate func mayBegin(play number: Int) -> Bool {
    number > max(openCase?.number ?? 0, lastCase?.number ?? 0)
  }

  /// Closes the open play.
  fileprivate mutating func end(_ outcome: Outcome, score: Score) {
    guard var attempt = openCase else { return }
    attempt.outcome = outcome
    attempt.score = score
    openCase = nil
    lastCase = attempt
    attemptsFinished += 1
    bestScore = max(bestScore ?? .zero, score)
    scoreCounted = max(scoreCounted ?? .zero, score)
    if outcome.isSuccess { isDone = true }
  }
}

extension Fact {
  /// The course a fact is about; nil for a fact about the learner alone.
  public var course: CourseID? {
    switch self {
    case .languageChosen, .preferenceChosen: nil
    case .enrolled(let course, _), .placeKept(let course, _, _), .lessonCompleted(let course, _, _),
      .selfCheckAnswered(let course, _, _), .quizStarted(let course, _, _, _),
      .quizAnswered(let course, _, _, _), .quizFinished(let course, _, _, _, _),
      .timeSpent(let course, _, _), .courseCompleted(let course, _, _, _),
      .caseStarted(let course, _, _), .caseChose(let course, _, _, _, _),
      .caseEnded(let course, _, _, _, _), .exerciseTyped(let course, _, _, _),
      .drillCompleted(let course, _, _),
      .bookmarkSet(let course, _, _), .bookmarkRemoved(let course, _, _),
      .noteWritten(let course, _, _, _), .noteRemoved(let course, _, _),
      .courseUpdated(let course, _), .updateSeen(let course, _):
      course
    case .certificateIssued(let certificate): certificate.course
    }
  }

  /// The item in which the learner was active; nil for a fact about a course as a whole.
  public var item: ItemID? {
    switch self {
    case .languageChosen, .preferenceChosen, .enrolled, .courseCompleted, .certificateIssued,
      .courseUpdated, .updateSeen:
      nil
    case .placeKept(_, let item, _), .lessonCompleted(_, let item, _),
      .selfCheckAnswered(_, let item, _), .quizStarted(_, let item, _, _),
      .quizAnswered(_, let item, _, _), .quizFinished(_, let item, _, _, _),
      .timeSpent(_, let item, _), .caseStarted(_, let item, _),
      .caseChose(_, let item, _, _, _), .caseEnded(_, let item, _, _, _),
      .exerciseTyped(_, let item, _, _), .drillCompleted(_, let item, _),
      .bookmarkSet(_, let item, _), .bookmarkRemoved(_, let item, _),
      .noteWritten(_, let item, _, _), .noteRemoved(_, let item, _):
      item
    }
  }
}
