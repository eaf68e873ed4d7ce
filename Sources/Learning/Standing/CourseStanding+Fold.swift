import CourseFormat

extension CourseStanding {
  /// Takes in one fact about this course; `time` is when it was recorded, in seconds since 1970.
  ///
  /// The only place where facts become progress: the store keeps what this yields, and rebuilding
  /// the store is doing it again from the first fact. Taking in the same fact twice changes
  /// nothing that counts, apart from time spent, which the log's numbering keeps single.
  public mutating func apply(_ fact: Fact, at time: Int) {
    switch fact {
    case .languageChosen: return
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
      self[item].openAttempt = Attempt(number: number, startedAt: time, questions: questions)
      lastItem = item
    case .quizAnswered(_, let item, let number, let answer):
      guard self[item].openAttempt?.number == number else { break }
      self[item].openAttempt?.answers[answer.question] = answer
      lastItem = item
    case .quizFinished(_, let item, let number, let score, let passed):
      self[item].finish(attempt: number, score: score, passed: passed)
      lastItem = item
    case .timeSpent(_, let item, let seconds):
      self[item].secondsSpent += max(0, seconds)
    case .courseCompleted(_, let version, let score, let day):
      guard completion.map({ version > $0.version }) ?? true else { break }
      completion = Completion(version: version, score: score, day: day)
    case .certificateIssued(let certificate):
      self.certificate = certificate
    }
    lastActiveAt = max(lastActiveAt ?? time, time)
  }
}

extension ItemStanding {
  mutating func finish(attempt number: Int, score: Score, passed: Bool?) {
    guard var attempt = openAttempt, attempt.number == number else { return }
    attempt.score = score
    attempt.passed = passed
    openAttempt = nil
    lastAttempt = attempt
    attemptsFinished += 1
    bestScore = max(bestScore ?? .zero, score)
    if passed ?? true { isDone = true }
  }
}

extension Fact {
  /// The course a fact is about; nil for a fact about the learner alone.
  public var course: CourseID? {
    switch self {
    case .languageChosen: nil
    case .enrolled(let course, _), .placeKept(let course, _, _), .lessonCompleted(let course, _, _),
      .selfCheckAnswered(let course, _, _), .quizStarted(let course, _, _, _),
      .quizAnswered(let course, _, _, _), .quizFinished(let course, _, _, _, _),
      .timeSpent(let course, _, _), .courseCompleted(let course, _, _, _):
      course
    case .certificateIssued(let certificate): certificate.course
    }
  }
}
