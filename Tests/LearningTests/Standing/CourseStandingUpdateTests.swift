import CourseFormat
import Learning
import Support
import Testing

@Suite("An update in the fold")
struct CourseStandingUpdateTests {
  private let one = CourseVersion(1, 0, 0)
  private let two = CourseVersion(2, 0, 0)
  private let three = CourseVersion(3, 0, 0)

  @Test("is no activity, and is news until the learner goes on")
  func news() {
    var standing = CourseStanding.sample(done: ["a"], last: "a")
    standing.lastActiveAt = 100
    standing.apply(.courseUpdated("course", CourseUpdate(from: one, to: two)), at: 500)
    standing.apply(.courseUpdated("course", CourseUpdate(from: two, to: three)), at: 600)
    #expect(standing.lastActiveAt == 100 && standing.lastItem == "a")
    #expect(standing.version == three && standing.unseenSince == one)
    standing.apply(.enrolled("course", one), at: 700)
    #expect(standing.unseenSince == one && standing.version == three)
    standing.apply(.timeSpent("course", "a", seconds: 1), at: 700)
    #expect(standing.unseenSince == nil)
  }

  @Test("is news no more once the learner was told, and only of what was told")
  func seen() {
    var standing = CourseStanding.sample(done: ["a"], last: "a")
    standing.apply(.courseUpdated("course", CourseUpdate(from: one, to: two)), at: 500)
    standing.apply(.courseUpdated("course", CourseUpdate(from: two, to: three)), at: 600)
    let before = standing
    standing.apply(.updateSeen("course", two), at: 700)
    #expect(standing == before)
    standing.apply(.updateSeen("course", three), at: 800)
    #expect(standing.unseenSince == nil && standing.lastActiveAt == before.lastActiveAt)
  }

  @Test("that asks for what was asked already does not ask twice")
  func overlapping() {
    var standing = CourseStanding.sample(done: ["a", "b"])
    standing.apply(
      .courseUpdated("course", CourseUpdate(from: one, to: two, redo: ["a": two])), at: 500)
    standing.apply(.lessonCompleted("course", "a", .sample), at: 600)
    // Another site took the same learner further in one step.
    let further = CourseUpdate(from: one, to: three, redo: ["a": two, "b": three], reopens: three)
    standing.apply(.courseUpdated("course", further), at: 700)
    #expect(standing["a"].isDone && !standing["b"].isDone)
    #expect(standing.version == three)
  }

  @Test("keeps the forms that questions had, by their ids of now and the newest last")
  func formerQuestions() {
    let former = { (id: QuestionID, revision: String) in
      FormerQuestion(
        question: id, revision: Revision(rawValue: revision), form: QuestionForm(.number))
    }
    var standing = CourseStanding.sample()
    let first = CourseUpdate(
      from: one, to: two, formerQuestions: [former("q", "1"), former("p", "1")])
    standing.apply(.courseUpdated("course", first), at: 500)
    let second = CourseUpdate(
      from: two, to: three, replaced: ["q": "r"], formerQuestions: [former("r", "2")])
    standing.apply(.courseUpdated("course", second), at: 600)
    #expect(standing.formerQuestions == [former("r", "1"), former("p", "1"), former("r", "2")])
    // Another site knows of another answer.
    let late = CourseUpdate(
      from: two, to: three, redo: ["a": three],
      formerQuestions: [former("s", "2"), former("r", "2")]
    )
    var after = standing
    after.apply(.courseUpdated("course", late), at: 700)
    #expect(after.formerQuestions == [former("s", "2")] + standing.formerQuestions)
    after.formerQuestions = standing.formerQuestions
    #expect(after == standing)
    // The words of the first version came back, and are the newest of those that are gone again.
    let back = CourseUpdate(
      from: three, to: CourseVersion(4, 0, 0), formerQuestions: [former("r", "1")])
    standing.apply(.courseUpdated("course", back), at: 800)
    #expect(standing.formerQuestions == [former("p", "1"), former("r", "2"), former("r", "1")])
  }

  @Test("follows an item through several names")
  func renamedTwice() {
    var standing = CourseStanding.sample(done: ["a"], last: "a")
    for (version, old, new) in [(two, "a", "b"), (three, "b", "c")] as [(_, ItemID, ItemID)] {
      standing.apply(
        .courseUpdated("course", CourseUpdate(from: one, to: version, moved: [old: new])), at: 500)
    }
    #expect(standing.movedItems == ["a": "c", "b": "c"])
    #expect(standing["a"].isDone && standing["b"].isDone && standing["c"].isDone)
    #expect(Set(standing.items.keys) == ["c"] && standing.lastItem == "c")
    let back = CourseUpdate(from: three, to: CourseVersion(4, 0, 0), moved: ["c": "a"])
    standing.apply(.courseUpdated("course", back), at: 600)
    #expect(standing.movedItems == ["b": "a", "c": "a"] && standing.items["a"]?.isDone == true)
  }

  @Test("that asks for a drill again has every exercise typed again")
  func drill() {
    var standing = CourseStanding.sample(done: ["keys"])
    standing["keys"].exercises["home-row"] = TypingResult(
      accuracy: .full, speed: 60, isEnough: true)
    let update = CourseUpdate(from: one, to: two, redo: ["keys": two])
    standing.apply(.courseUpdated("course", update), at: 500)
    let kept = TypingResult(accuracy: .full, speed: 60, isEnough: false)
    #expect(standing["keys"].exercises == ["home-row": kept] && !standing["keys"].isDone)
    let slower = TypingResult(accuracy: .full, speed: 30, isEnough: true)
    standing.apply(.exerciseTyped("course", "keys", "home-row", slower), at: 600)
    let best = TypingResult(accuracy: .full, speed: 60, isEnough: true)
    #expect(standing["keys"].exercises["home-row"] == best)
    standing.apply(.drillCompleted("course", "keys", .sample), at: 700)
    let hasty = TypingResult(accuracy: .full, speed: 90, isEnough: false)
    standing.apply(.exerciseTyped("course", "keys", "home-row", hasty), at: 800)
    #expect(standing["keys"].exercises["home-row"] == best)
  }

  @Test("that asks for a quiz again counts no score from before, and keeps it as history")
  func scoreCounted() {
    var standing = CourseStanding.sample()
    func take(_ attempt: Int, _ points: Int) {
      standing.apply(.quizStarted("course", "quiz", attempt: attempt, questions: ["q1"]), at: 50)
      standing.apply(
        .quizFinished(
          "course", "quiz", attempt: attempt, score: Score(points, of: 10), passed: true), at: 50)
    }
    take(1, 10)
    #expect(standing["quiz"].scoreCounted == .full)
    let update = CourseUpdate(from: one, to: two, redo: ["quiz": two])
    standing.apply(.courseUpdated("course", update), at: 100)
    #expect(standing["quiz"].scoreCounted == nil && standing["quiz"].bestScore == .full)
    // A new key for the old attempt does not do the quiz again.
    var raised = CourseUpdate(from: two, to: three)
    raised.results = [RescoredAttempt(item: "quiz", attempt: 1, score: .full, passed: true)]
    standing.apply(.courseUpdated("course", raised), at: 110)
    #expect(standing["quiz"].scoreCounted == nil && !standing["quiz"].isDone)
    take(2, 8)
    take(3, 7)
    #expect(standing["quiz"].scoreCounted == Score(8, of: 10))
    #expect(standing["quiz"].bestScore == .full && standing["quiz"].isDone)
    var manifest = Manifest.sample([[.quiz("quiz")]])
    manifest.completion = CompletionRule(pass: ["quiz"])
    #expect(CourseProgress(manifest, standing).score == Score(8, of: 10))
  }

  @Test("that takes out every question of an open attempt lets the next one begin")
  func emptied() throws {
    var standing = CourseStanding.sample()
    standing.apply(.quizStarted("course", "quiz", attempt: 1, questions: ["q1", "q2"]), at: 50)
    let attempt = try #require(standing["quiz"].openAttempt)
    func bank(_ ids: QuestionID...) -> QuestionBank {
      QuestionBank(
        id: "quiz", language: "en", title: "Quiz",
        questions: ids.map { .sample($0, .reflect) })
    }
    #expect(attempt.canGoOn(with: bank("q2", "q3")) && !attempt.canGoOn(with: bank("q3")))
    #expect(!attempt.canGoOn(with: bank()))
    let next = standing["quiz"].nextAttempt
    standing.apply(.quizStarted("course", "quiz", attempt: next, questions: ["q3"]), at: 60)
    #expect(next == 2 && standing["quiz"].openAttempt?.questions == ["q3"])
    #expect(ItemStanding().nextAttempt == 1 && standing["quiz"].nextAttempt == 3)
  }

  @Test("joins two quizzes without mixing up their attempts")
  func joinedQuizzes() {
    var standing = CourseStanding.sample()
    for (quiz, count) in [("a", 2), ("b", 1)] as [(ItemID, Int)] {
      for attempt in 1...count {
        standing.apply(
          .quizStarted("course", quiz, attempt: attempt, questions: ["q1"]), at: attempt)
        standing.apply(
          .quizFinished(
            "course", quiz, attempt: attempt, score: Score(attempt, of: 4), passed: false), at: 50)
      }
    }
    standing.apply(.quizStarted("course", "b", attempt: 2, questions: ["q1", "q2"]), at: 90)
    standing.apply(.quizAnswered("course", "b", attempt: 2, .sample("q1")), at: 91)
    let update = CourseUpdate(from: one, to: two, moved: ["a": "c", "b": "c"])
    standing.apply(.courseUpdated("course", update), at: 100)
    let quiz = standing["c"]
    #expect(quiz.attemptsFinished == 3 && quiz.attemptsCounted == 1)
    #expect(quiz.bestScore == Score(2, of: 4) && quiz.lastAttempt?.number == 2)
    #expect(quiz.openAttempt?.number == 3 && quiz.openAttempt?.answers.count == 1)
    standing.apply(.quizAnswered("course", "a", attempt: 2, .sample("q2")), at: 200)
    #expect(standing["c"] == quiz)
  }

  @Test(
    "takes nothing that it does not name", arguments: 1...300 as ClosedRange<UInt64>)
  func takesNothing(seed: UInt64) {
    var source = FactSource(seed: seed)
    var standing = source.log(60).reduce(into: CourseStanding()) { $0.apply($1.fact, at: $1.time) }
    var update = source.update()
    update.to = CourseVersion(20, 0, 0)
    let before = standing
    standing.apply(.courseUpdated("course", update), at: 9000)
    var wrong: [ItemID] = []
    let asked = Set(update.redo.keys.map { standing.movedItems[$0] ?? $0 })
    for (id, item) in before.items {
      let now = standing[id]
      let isNamed = asked.contains(standing.movedItems[id] ?? id)
      let keeps =
        (now.isDone || !item.isDone || isNamed) && now.bestScore ?? .zero >= item.bestScore ?? .zero
        && now.scoreCounted ?? .zero <= now.bestScore ?? .zero
        && (now.scoreCounted ?? .zero >= item.scoreCounted ?? .zero || isNamed)
        && now.attemptsFinished >= item.attemptsFinished
        && now.attemptsCounted <= item.attemptsCounted && now.secondsSpent >= item.secondsSpent
        && Set(now.selfChecks.keys).count >= Set(item.selfChecks.keys).count
        && (now.lastAttempt != nil || item.lastAttempt == nil)
        && (now.openAttempt != nil || item.openAttempt == nil)
      if !keeps { wrong.append(id) }
    }
    #expect(wrong == [])
    #expect(standing.secondsSpent == before.secondsSpent)
    #expect(standing.completion == before.completion)
    #expect(standing.certificate == before.certificate)
    #expect(standing.isComplete == before.isComplete || update.reopens != nil)
    let once = standing
    standing.apply(.courseUpdated("course", update), at: 9999)
    #expect(standing == once)
  }
}
