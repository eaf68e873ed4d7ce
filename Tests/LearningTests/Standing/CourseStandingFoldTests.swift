import CourseFormat
import Learning
import Support
import Testing
import Wording

@Suite("What follows from the facts")
struct CourseStandingFoldTests {
  private let version = CourseVersion(1, 2, 0)
  private let day = CalendarDay(daysSince1970: 20_000)

  /// The standing after some facts, the first at 100 and each one second after the one before.
  private func standing(after facts: Fact...) -> CourseStanding {
    var standing = CourseStanding()
    for (index, fact) in facts.enumerated() { standing.apply(fact, at: 100 + index) }
    return standing
  }

  private func started(_ attempt: Int = 1, _ questions: [QuestionID] = ["q1", "q2"]) -> Fact {
    .quizStarted("course", "quiz", attempt: attempt, questions: questions)
  }

  private func answered(
    _ question: QuestionID, _ score: Score = .full, attempt: Int = 1
  ) -> Fact {
    .quizAnswered("course", "quiz", attempt: attempt, .sample(question, score))
  }

  private func finished(_ attempt: Int = 1, _ score: Int = 8000, passed: Bool? = true) -> Fact {
    .quizFinished(
      "course", "quiz", attempt: attempt, score: Score(rawValue: score), passed: passed)
  }

  // MARK: - Each fact

  @Test("a language says nothing about a course")
  func languageChosen() {
    #expect(standing(after: .languageChosen("fr")) == CourseStanding())
  }

  @Test("the first enrolment counts")
  func enrolled() {
    let standing = standing(
      after: .enrolled("course", version), .enrolled("course", CourseVersion(2, 0, 0)))
    #expect(standing.enrolledVersion == version)
    #expect(standing.enrolledAt == 100)
    #expect(standing.lastActiveAt == 101)
    #expect(standing.items.isEmpty)
  }

  @Test("the last place kept counts, also one further back")
  func placeKept() {
    let places = [ReadingPlace(block: 3, offset: 7), ReadingPlace(block: 1)]
    let standing = standing(
      after: .placeKept("course", "a", places[0]), .placeKept("course", "a", places[1]),
      .placeKept("course", "b", places[0]))
    #expect(standing["a"].place == places[1])
    #expect(standing["b"].place == places[0])
    #expect(standing.lastItem == "b")
    #expect(!standing["a"].isDone)
  }

  @Test("a lesson read to its end is done, and its place is kept")
  func lessonCompleted() {
    let place = ReadingPlace(block: 9)
    let standing = standing(
      after: .placeKept("course", "a", place), .lessonCompleted("course", "a", .sample))
    #expect(standing["a"].isDone)
    #expect(standing["a"].place == place)
    #expect(standing.lastItem == "a")
    #expect(standing.lastActiveAt == 101)
  }

  @Test("the last answer to a self-check counts, and makes nothing done")
  func selfCheckAnswered() {
    let standing = standing(
      after: .selfCheckAnswered("course", "a", .sample("q1", .zero)),
      .selfCheckAnswered("course", "a", .sample("q1")),
      .selfCheckAnswered("course", "a", .sample("q2")))
    #expect(standing["a"].selfChecks == ["q1": .sample("q1"), "q2": .sample("q2")])
    #expect(!standing["a"].isDone)
    #expect(standing.lastItem == "a")
  }

  @Test("a quiz that is begun is open, without an answer")
  func quizStarted() {
    let standing = standing(after: started())
    #expect(
      standing["quiz"].openAttempt
        == Attempt(number: 1, startedAt: 100, questions: ["q1", "q2"]))
    #expect(standing["quiz"].openAttempt?.firstUnanswered == 0)
    #expect(standing["quiz"].attemptsFinished == 0)
    #expect(standing.lastItem == "quiz")
  }

  @Test("answers belong to the open attempt, and a later one replaces an earlier one")
  func quizAnswered() {
    let standing = standing(after: started(), answered("q1", .zero), answered("q1"))
    #expect(standing["quiz"].openAttempt?.answers == ["q1": .sample("q1")])
    #expect(standing["quiz"].openAttempt?.firstUnanswered == 1)
    let all = self.standing(after: started(), answered("q2"), answered("q1"))
    #expect(all["quiz"].openAttempt?.firstUnanswered == nil)
  }

  @Test("a quiz that is handed in and passed is closed and done")
  func quizFinished() {
    let standing = standing(after: started(), answered("q1"), finished())
    #expect(standing["quiz"].openAttempt == nil)
    #expect(standing["quiz"].lastAttempt?.answers == ["q1": .sample("q1")])
    #expect(standing["quiz"].lastAttempt?.score?.rawValue == 8000)
    #expect(standing["quiz"].lastAttempt?.passed == true)
    #expect(standing["quiz"].attemptsFinished == 1)
    #expect(standing["quiz"].bestScore?.rawValue == 8000)
    #expect(standing["quiz"].isDone)
  }

  @Test("a quiz without a pass mark is done when it is handed in; one not passed is not")
  func quizNotPassed() {
    #expect(standing(after: started(), finished(passed: nil))["quiz"].isDone)
    #expect(!standing(after: started(), finished(passed: false))["quiz"].isDone)
  }

  @Test("the best score stays, and what was passed stays done")
  func quizTakenAgain() {
    let standing = standing(
      after: started(1), finished(1, 9000), started(2), finished(2, 3000, passed: false))
    #expect(standing["quiz"].bestScore?.rawValue == 9000)
    #expect(standing["quiz"].lastAttempt?.number == 2)
    #expect(standing["quiz"].lastAttempt?.score?.rawValue == 3000)
    #expect(standing["quiz"].attemptsFinished == 2)
    #expect(standing["quiz"].isDone)
  }

  @Test("a new attempt leaves behind one that was never handed in")
  func quizBegunAnew() {
    let standing = standing(
      after: started(1), answered("q1"), started(2, ["q2"]), answered("q1", attempt: 1))
    #expect(standing["quiz"].openAttempt?.number == 2)
    #expect(standing["quiz"].openAttempt?.answers == [:])
    #expect(standing["quiz"].attemptsFinished == 0)
  }

  @Test("time spent adds up, by item and in all")
  func timeSpent() {
    let standing = standing(
      after: .timeSpent("course", "a", seconds: 60), .timeSpent("course", "b", seconds: 30),
      .timeSpent("course", "a", seconds: 5))
    #expect(standing["a"].secondsSpent == 65)
    #expect(standing.secondsSpent == 95)
    #expect(standing.lastItem == nil)
    #expect(standing.lastActiveAt == 102)
  }

  @Test("time from a damaged log neither runs backwards nor ends the program")
  func boundsTime() {
    let standing = standing(
      after: .timeSpent("course", "a", seconds: -60), .timeSpent("course", "a", seconds: .min),
      .timeSpent("course", "a", seconds: .max), .timeSpent("course", "a", seconds: .max),
      .timeSpent("course", "b", seconds: .max))
    #expect(standing["a"].secondsSpent == 2 * 86_400)
    #expect(standing.secondsSpent == 3 * 86_400)
  }

  @Test("the first completion of a version counts, and a newer version's after it")
  func courseCompleted() {
    func completed(_ version: CourseVersion, _ score: Int) -> Fact {
      .courseCompleted("course", version, score: Score(rawValue: score), day: day)
    }
    let standing = standing(
      after: completed(version, 8000), completed(version, 9000),
      completed(CourseVersion(1, 0, 0), 9500))
    #expect(
      standing.completion
        == .init(version: version, score: Score(rawValue: 8000), day: day))
    let newer = self.standing(after: completed(version, 8000), completed(CourseVersion(2, 0, 0), 1))
    #expect(newer.completion?.version == CourseVersion(2, 0, 0))
  }

  @Test("the newest certificate counts")
  func certificateIssued() {
    let certificates = ["1", "2"].map {
      IssuedCertificate(
        id: $0, course: "course", version: version, day: day, credential: "LC1:\($0)")
    }
    let standing = standing(
      after: .certificateIssued(certificates[0]), .certificateIssued(certificates[1]))
    #expect(standing.certificate == certificates[1])
    #expect(standing.certificates == certificates.reversed())
  }

  @Test("every certificate stays, the newest version's first, in whatever order they come")
  func certificates() {
    let certificates = [(1, 4), (2, 2), (2, 3)].map { major, day in
      IssuedCertificate(
        id: "\(major).\(day)", course: "course", version: CourseVersion(major, 0, 0),
        day: CalendarDay(daysSince1970: day), credential: "LC1:\(day)")
    }
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2, 1, 1]] {
      var standing = CourseStanding()
      for index in order { standing.apply(.certificateIssued(certificates[index]), at: 1) }
      #expect(standing.certificates == certificates.reversed())
      #expect(standing.certificate == certificates[2])
    }
  }

  @Test("the last activity does not move back with the machine's clock")
  func bearsClocks() {
    var standing = CourseStanding()
    standing.apply(.enrolled("course", version), at: 500)
    standing.apply(.lessonCompleted("course", "a", .sample), at: 200)
    #expect(standing.lastActiveAt == 500)
    #expect(standing["a"].isDone)
    standing.apply(.timeSpent("course", "a", seconds: 1), at: .min)
    #expect(standing.lastActiveAt == 500)
  }

  @Test("a fact says which course it is about")
  func knowsCourse() {
    #expect(Fact.languageChosen("fr").course == nil)
    var chance = FactSource(seed: 1)
    for _ in 0..<200 { #expect(chance.fact().course == "course") }
  }

  // MARK: - Attempts that are closed

  @Test("an attempt that was handed in is not begun, answered or handed in again")
  func keepsClosedAttempts() {
    var standing = standing(after: started(), answered("q1"), finished(1, 5000, passed: false))
    let closed = standing
    for fact in [answered("q2"), finished(1, 10_000), started(1), answered("q1"), finished(1)] {
      standing.apply(fact, at: 900)
      #expect(standing == closed)
    }
  }

  @Test("an attempt that nobody began is neither answered nor handed in")
  func ignoresUnknownAttempts() {
    #expect(standing(after: answered("q1"), finished()) == CourseStanding())
    #expect(
      standing(after: started(2), answered("q1", attempt: 3), finished(1))["quiz"].openAttempt?
        .number == 2)
    #expect(standing(after: started(0), started(-1)) == CourseStanding())
  }

  @Test("an attempt begun twice keeps its answers")
  func keepsAnswers() {
    let standing = standing(after: started(), answered("q1"), started(1, ["q9"]))
    #expect(standing["quiz"].openAttempt?.questions == ["q1", "q2"])
    #expect(standing["quiz"].openAttempt?.answers == ["q1": .sample("q1")])
    #expect(standing["quiz"].openAttempt?.startedAt == 100)
  }

  // MARK: - Laws

  @Test(
    "folding a log piece by piece is folding it whole", arguments: 1...20 as ClosedRange<UInt64>)
  func foldsPieceByPiece(seed: UInt64) {
    var source = FactSource(seed: seed)
    let log = source.log(60)
    let whole = log.reduce(into: CourseStanding()) { $0.apply($1.fact, at: $1.time) }
    var wrong: [Int] = []
    for cut in 0...log.count {
      var standing = CourseStanding()
      for entry in log[..<cut] { standing.apply(entry.fact, at: entry.time) }
      // What a store does between two sessions: nothing but the standing is kept.
      var later = standing
      for entry in log[cut...] { later.apply(entry.fact, at: entry.time) }
      if later != whole { wrong.append(cut) }
    }
    #expect(wrong == [])
  }

  @Test(
    "a fact taken in twice counts once, apart from time spent",
    arguments: 21...40 as ClosedRange<UInt64>)
  func countsOnce(seed: UInt64) {
    var source = FactSource(seed: seed)
    var standing = CourseStanding()
    var wrong: [Fact] = []
    for entry in source.log(100) {
      standing.apply(entry.fact, at: entry.time)
      if case .timeSpent = entry.fact { continue }
      let once = standing
      standing.apply(entry.fact, at: entry.time)
      if standing != once { wrong.append(entry.fact) }
    }
    #expect(wrong.first == nil)
  }

  @Test("a fact of a closed attempt changes nothing", arguments: 41...60 as ClosedRange<UInt64>)
  func closesAttempts(seed: UInt64) {
    var source = FactSource(seed: seed)
    var standing = CourseStanding()
    var closed: [ItemID: Int] = [:]
    var wrong: [Fact] = []
    for entry in source.log(200) {
      let before = standing
      standing.apply(entry.fact, at: entry.time)
      // Under an id that was moved stands another item's attempts.
      if case .courseUpdated = entry.fact {
        closed = standing.items.compactMapValues { $0.lastAttempt?.number }
      }
      guard let (item, number) = entry.fact.attempt else { continue }
      if number <= closed[item] ?? 0, standing != before { wrong.append(entry.fact) }
      if let last = standing[item].lastAttempt { closed[item] = last.number }
    }
    #expect(!closed.isEmpty)
    #expect(wrong.first == nil)
  }

  @Test(
    "done stays done, and nothing that counts goes back", arguments: 61...80 as ClosedRange<UInt64>)
  func onlyGrows(seed: UInt64) {
    var source = FactSource(seed: seed)
    var standing = CourseStanding()
    var wrong: [Fact] = []
    for entry in source.log(150) {
      let before = standing
      standing.apply(entry.fact, at: entry.time)
      let grows = before.items.allSatisfy { id, item in
        (standing[id].isDone || !item.isDone || standing[id].redoFor != nil)
          && standing[id].bestScore ?? .zero >= item.bestScore ?? .zero
          && standing[id].attemptsFinished >= item.attemptsFinished
          && standing[id].secondsSpent >= item.secondsSpent
      }
      let isLater = standing.lastActiveAt ?? .min >= before.lastActiveAt ?? .min
      if !grows || !isLater { wrong.append(entry.fact) }
    }
    #expect(wrong.first == nil)
  }
}

extension Fact {
  /// The quiz and the attempt that a fact is about.
  fileprivate var attempt: (ItemID, Int)? {
    switch self {
    case .quizStarted(_, let item, let number, _), .quizAnswered(_, let item, let number, _),
      .quizFinished(_, let item, let number, _, _):
      (item, number)
    default: nil
    }
  }
}
