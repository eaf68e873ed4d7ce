import CourseFormat
import Learning
import Support
import Testing
import Typography
import Wording

@Suite("The plan of an update")
struct UpdatePlanTests {
  private static func edition(
    _ version: CourseVersion, _ items: [OutlineItem], _ questions: [Question] = []
  ) -> CourseEdition {
    var manifest = Manifest.sample([items])
    manifest.version = version
    manifest.completion.pass = items.filter { $0.quizRules != nil }.map(\.id)
    return CourseEdition(manifest, questions: questions)
  }

  private static let rules = QuizRules(pass: 80, attempts: 2)
  private static let first = CourseVersion(1, 0, 0)
  private static let second = CourseVersion(2, 0, 0)

  private static func question(
    _ id: QuestionID, _ choices: String, revision: String = "1"
  ) -> Question {
    var question = Question.sample(
      id,
      .choice(
        ChoiceQuestion(
          choices: choices.split(separator: " ").map { word in
            ChoiceQuestion.Choice(
              label: [.text(DisplayText(word.filter { $0 != "*" }))], isRight: word.hasSuffix("*"))
          })))
    question.revision = Revision(rawValue: revision)
    return question
  }

  private let old = edition(
    first, [.lesson("a"), .lesson("b"), .quiz("quiz", rules)],
    [question("q1", "A B* C"), question("q2", "A B*")])

  /// Somebody who has read everything and failed the quiz by one answer.
  private func failed() -> CourseStanding {
    var standing = CourseStanding.sample(done: ["a", "b"])
    let answers = [(QuestionID("q1"), Set([0])), ("q2", [1])]
    let facts: [Fact] =
      [.quizStarted("course", "quiz", attempt: 1, questions: ["q1", "q2"])]
      + answers.compactMap { id, chosen in
        old.questions[id].map {
          .quizAnswered("course", "quiz", attempt: 1, $0.answer(.choices(chosen)))
        }
      } + [.quizFinished("course", "quiz", attempt: 1, score: Score(1, of: 2), passed: false)]
    for fact in facts { standing.apply(fact, at: 100) }
    return standing
  }

  private func passed() -> CourseStanding {
    var standing = CourseStanding.sample(done: ["a", "b", "quiz"])
    standing["quiz"].bestScore = .full
    standing["quiz"].attemptsFinished = 2
    standing.completion = .init(
      version: Self.first, score: .full, day: CalendarDay(daysSince1970: 20_000))
    return standing
  }

  private func plan(
    _ standing: CourseStanding, to items: [OutlineItem]? = nil,
    with questions: [Question]? = nil, asking change: VersionChange = VersionChange(),
    knowsOld: Bool = true
  ) throws -> (UpdatePlan, CourseStanding) {
    let new = Self.edition(
      Self.second, items ?? old.manifest.items,
      questions ?? old.questions.values.sorted { $0.id < $1.id })
    let plan = try #require(
      UpdatePlan(
        standing, from: knowsOld ? old : nil, to: new, changes: Changes([Self.second: change])))
    var after = standing
    after.apply(.courseUpdated("course", plan.update), at: 500)
    #expect(after.version == Self.second)
    return (plan, after)
  }

  @Test("is not made for whoever has not begun, or is there already")
  func nobody() {
    let new = Self.edition(Self.second, old.manifest.items)
    #expect(UpdatePlan(CourseStanding(), from: old, to: new, changes: Changes()) == nil)
    for version in [Self.second, CourseVersion(2, 0, 1)] {
      var standing = CourseStanding.sample()
      standing.updatedVersion = version
      #expect(UpdatePlan(standing, from: old, to: new, changes: Changes()) == nil)
    }
  }

  @Test("asks nothing where nothing is asked")
  func nothing() throws {
    let (plan, after) = try plan(passed())
    #expect(plan.isSilent)
    #expect(plan.done == ["a", "b", "quiz"] && plan.redo == [])
    #expect(plan.update == CourseUpdate(from: Self.first, to: Self.second))
    var expected = passed()
    expected.updatedVersion = Self.second
    expected.unseenSince = Self.first
    #expect(after == expected)
  }

  @Test("has done again what is named, and keeps the history")
  func redo() throws {
    let (plan, after) = try plan(passed(), asking: VersionChange(redo: ["quiz", "b"]))
    #expect(plan.done == ["a"] && plan.redo == ["b", "quiz"])
    #expect(plan.isReopened && !plan.isSilent)
    #expect(!after["quiz"].isDone && after["quiz"].redoFor == Self.second)
    #expect(after["quiz"].bestScore == .full && after["quiz"].attemptsFinished == 2)
    #expect(after["quiz"].attemptsCounted == 0)
    #expect(after.completion == passed().completion && !after.isComplete)
    var again = after
    again.apply(.lessonCompleted("course", "b", .sample), at: 600)
    again.apply(.quizStarted("course", "quiz", attempt: 3, questions: ["q1"]), at: 600)
    again.apply(.quizFinished("course", "quiz", attempt: 3, score: .full, passed: true), at: 600)
    #expect(CourseProgress(old.manifest, again).meetsCompletionRule)
    #expect(again["b"].redoFor == nil && again["quiz"].redoFor == nil)
    #expect(again.unseenSince == nil)
    let day = CalendarDay(daysSince1970: 20_100)
    again.apply(.courseCompleted("course", Self.second, score: .full, day: day), at: 600)
    #expect(again.isComplete && again.completion?.day == day)
  }

  @Test("does not ask again for what completing does not need")
  func redoBeside() throws {
    let items = old.manifest.items + [.quiz("practice")]
    var standing = passed()
    standing["practice"].isDone = true
    var new = Self.edition(Self.second, items)
    var manifest = new.manifest
    manifest.completion.pass = ["quiz"]
    new = CourseEdition(manifest)
    let plan = try #require(
      UpdatePlan(
        standing, from: old, to: new,
        changes: Changes([Self.second: VersionChange(redo: ["practice"])])))
    #expect(plan.redo == ["practice"] && !plan.isReopened)
  }

  @Test("gives whoever has failed for the last time new attempts")
  func attempts() throws {
    var standing = failed()
    standing["quiz"].attemptsFinished = 2
    let quiz = try #require(old.manifest.items.last)
    #expect(CourseProgress(old.manifest, standing).attemptsLeft(of: quiz) == 0)
    let (plan, after) = try plan(standing, asking: VersionChange(redo: ["quiz"]))
    #expect(plan.redo == [] && !plan.isReopened)
    #expect(CourseProgress(old.manifest, after).attemptsLeft(of: quiz) == 2)
    #expect(after["quiz"].redoFor == nil)
  }

  @Test("carries everything to the new id, of which old facts tell, too")
  func moved() throws {
    var standing = failed()
    standing["a"].place = ReadingPlace(block: 3)
    standing["a"].selfChecks["s"] = .sample("s")
    standing["a"].secondsSpent = 60
    standing.lastItem = "a"
    let (plan, after) = try plan(
      standing, to: [.lesson("aa"), .lesson("b"), .quiz("final", Self.rules)],
      asking: VersionChange(retired: [
        Retirement("a", replacement: "aa"), Retirement("quiz", replacement: "final"),
      ]))
    #expect(plan.done == ["aa", "b"] && plan.redo == [] && plan.update.added == [])
    #expect(after["aa"] == standing["a"] && after["final"] == standing["quiz"])
    #expect(after.lastItem == "aa")
    #expect(Set(after.items.keys) == ["aa", "b", "final"])
    #expect(after.secondsSpent == standing.secondsSpent)
    var later = after
    later.apply(.placeKept("course", "a", ReadingPlace(block: 9)), at: 900)
    #expect(later["aa"].place?.block == 9 && later.lastItem == "aa")
    #expect(Set(later.items.keys) == ["aa", "b", "final"])
  }

  @Test("makes two items one that is done when either was")
  func joined() throws {
    var standing = CourseStanding.sample(done: ["b"])
    standing["a"].secondsSpent = 10
    standing["b"].secondsSpent = 20
    let (plan, after) = try plan(
      standing, to: [.lesson("both"), .quiz("quiz", Self.rules)],
      asking: VersionChange(retired: [
        Retirement("a", replacement: "both"), Retirement("b", replacement: "both"),
      ]))
    #expect(plan.done == ["both"] && after["both"].secondsSpent == 30)
  }

  @Test("passes no quiz by a lesson that was read", arguments: [true, false])
  func otherKind(knowsOld: Bool) throws {
    let (plan, after) = try plan(
      passed(), to: [.lesson("b"), .quiz("quiz", Self.rules), .quiz("more")],
      asking: VersionChange(retired: [Retirement("a", replacement: "more")]), knowsOld: knowsOld)
    #expect(plan.update.moved == [:] && !plan.done.contains("more"))
    #expect(after.items["a"]?.isDone == true)
    #expect(after.isComplete)
  }

  @Test("shows what is new until it is touched")
  func added() throws {
    let (plan, after) = try plan(
      passed(), to: old.manifest.items + [.lesson("c")], asking: VersionChange())
    #expect(plan.update.added == ["c"] && !plan.isSilent && !plan.isReopened)
    #expect(after["c"].isNew && !after["c"].isDone && after.isComplete)
    var later = after
    later.apply(.placeKept("course", "c", .start), at: 900)
    #expect(!later["c"].isNew)
    #expect(try self.plan(passed(), knowsOld: false).0.update.added == [])
  }

  @Test("keeps what was done in an item that is gone")
  func removed() throws {
    let (plan, after) = try plan(
      passed(), to: [.lesson("b"), .quiz("quiz", Self.rules)],
      asking: VersionChange(retired: [Retirement("a")]))
    #expect(plan.done == ["b", "quiz"] && plan.redo == [])
    #expect(after.items["a"]?.isDone == true && after.isComplete)
  }

  @Test("marks an answer again by the new key, in its new place, and passes who passes by it")
  func rescored() throws {
    let questions = [
      Self.question("q1", "C B A*", revision: "2"), Self.question("q2", "A B*"),
    ]
    let change = VersionChange(regrade: ["q1": .rescore])
    let (plan, after) = try plan(failed(), with: questions, asking: change)
    #expect(
      plan.update.rescored == [
        RescoredAnswer(
          item: "quiz", attempt: 1, question: "q1", revision: Revision(rawValue: "1"), old: .zero,
          new: .full)
      ])
    #expect(
      plan.update.results == [
        RescoredAttempt(item: "quiz", attempt: 1, score: .full, passed: true)
      ])
    #expect(plan.passed == ["quiz"] && plan.done == ["a", "b", "quiz"])
    #expect(after["quiz"].bestScore == .full && after["quiz"].lastAttempt?.passed == true)
    #expect(after["quiz"].lastAttempt?.answers["q1"]?.response == .choices([0]))
    for (change, knowsOld) in [
      (VersionChange(regrade: ["q1": .keep]), true), (VersionChange(), true), (change, false),
    ] {
      let (plan, after) = try self.plan(
        failed(), with: questions, asking: change, knowsOld: knowsOld)
      #expect(plan.update.rescored == [] && plan.update.results == [])
      #expect(after["quiz"] == failed()["quiz"])
    }
  }

  @Test(
    "marks a typed word by the keys of all languages, for which one it was typed in is not kept")
  func typedInTranslation() throws {
    func asking(_ accepted: DisplayText...) -> Question {
      Question.sample("drink", .text(TextQuestion(accepted: accepted)))
    }
    func edition(_ version: CourseVersion, _ english: Question, _ french: Question) -> CourseEdition
    {
      CourseEdition(
        Self.edition(version, [.quiz("quiz", Self.rules)]).manifest, questions: [english],
        translations: [french])
    }
    let old = edition(Self.first, asking("water"), asking("eau"))
    let new = edition(Self.second, asking("water"), asking("eau", "eau bouillie"))
    var standing = CourseStanding.sample(done: [])
    let answer = try #require(old.questions["drink"]).answer(.text("eau bouillie"))
    #expect(answer.score == .zero)
    for fact: Fact in [
      .quizStarted("course", "quiz", attempt: 1, questions: ["drink"]),
      .quizAnswered("course", "quiz", attempt: 1, answer),
      .quizFinished("course", "quiz", attempt: 1, score: .zero, passed: false),
    ] {
      standing.apply(fact, at: 100)
    }
    let changes = Changes([Self.second: VersionChange(regrade: ["drink": .rescore])])
    let plan = try #require(UpdatePlan(standing, from: old, to: new, changes: changes))
    #expect(plan.update.rescored.map(\.new) == [.full])
    #expect(plan.update.results.map(\.passed) == [true])
  }

  @Test("takes nothing from whoever was right by the old key")
  func neverLowers() throws {
    var standing = CourseStanding.sample(done: ["quiz"])
    var attempt = Attempt(number: 1, startedAt: 0, questions: ["q1", "q2"])
    attempt.answers = ["q1": try #require(old.questions["q1"]).answer(.choices([1]))]
    attempt.answers["q2"] = try #require(old.questions["q2"]).answer(.choices([1]))
    attempt.score = .full
    attempt.passed = true
    standing["quiz"].lastAttempt = attempt
    standing["quiz"].bestScore = .full
    let (plan, after) = try plan(
      standing, with: [Self.question("q1", "A* B C", revision: "2"), Self.question("q2", "A* B")],
      asking: VersionChange(regrade: ["q1": .rescore, "q2": .rescore]))
    #expect(plan.update.rescored == [] && plan.passed == [])
    #expect(after["quiz"] == standing["quiz"])
  }

  @Test("leaves an answer that was given to a form that nobody knows, and says so")
  func otherForm() throws {
    var standing = failed()
    standing["quiz"].lastAttempt?.answers["q1"]?.revision = Revision(rawValue: "0")
    let (plan, _) = try plan(
      standing, with: [Self.question("q1", "A* B C", revision: "2")],
      asking: VersionChange(regrade: ["q1": .rescore]))
    #expect(plan.update.rescored == [])
    #expect(
      plan.unmarked == [
        UnmarkedAnswer(question: "q1", item: "quiz", attempt: 1, reason: .formUnknown)
      ])
  }

  @Test(
    "says of an answer that cannot be marked again why",
    arguments: [
      ("Z* B C", .partGone), ("B C Z*", .partGone), ("A* B C", nil), ("C A* B", nil),
      // Whatever was chosen, it is not what is right now.
      ("B C*", nil), ("Z B C*", nil),
    ] as [(String, UnmarkedAnswer.Reason?)])
  func unmarked(choices: String, reason: UnmarkedAnswer.Reason?) throws {
    let (plan, _) = try plan(
      failed(), with: [Self.question("q1", choices, revision: "2")],
      asking: VersionChange(regrade: ["q1": .rescore]))
    #expect(plan.unmarked.map(\.reason) == (reason.map { [$0] } ?? []))
    #expect(plan.update.rescored.isEmpty != (choices.contains("A*")))
  }

  @Test("says of an answer to a question that is of another kind that it is")
  func otherKind() throws {
    var question = Self.question("q1", "A B", revision: "2")
    question.body = .text(TextQuestion(accepted: ["A"]))
    let (plan, _) = try plan(
      failed(), with: [question], asking: VersionChange(regrade: ["q1": .rescore]))
    #expect(plan.unmarked.map(\.reason) == [.kindChanged])
    // Whoever had all of it has nothing to gain, and nothing is said of it.
    let (kept, _) = try self.plan(
      failed(), with: [Self.question("q1", "A* B"), Self.question("q2", "X Y*", revision: "2")],
      asking: VersionChange(regrade: ["q2": .rescore]))
    #expect(kept.unmarked == [])
  }

  @Test("keeps the forms of what was answered or is being asked, and of nothing else")
  func formerQuestions() throws {
    var standing = failed()
    standing["quiz"].openAttempt = Attempt(number: 2, startedAt: 0, questions: ["q2"])
    standing["quiz"].lastAttempt?.answers["q2"] = nil
    standing["quiz"].lastAttempt?.questions = ["q1"]
    let questions = [
      Self.question("q1", "A B* C"), Self.question("q9", "B* A", revision: "2"),
      Self.question("q3", "A B*"),
    ]
    let (plan, after) = try plan(
      standing, with: questions,
      asking: VersionChange(retired: [Retirement("q2", replacement: "q9")]))
    let former = try #require(old.questions["q2"])
    #expect(
      plan.update.formerQuestions == [
        FormerQuestion(question: "q9", revision: former.revision, form: QuestionForm(former))
      ])
    #expect(after.formerQuestions == plan.update.formerQuestions)
    #expect(try self.plan(standing, with: questions, knowsOld: false).1.formerQuestions == [])
  }

  @Test("judges by the pass mark under which the quiz was taken")
  func passMark() throws {
    let questions = [Self.question("q1", "A* B C", revision: "2"), Self.question("q2", "A B*")]
    var harder = Self.rules
    harder.pass = 100
    harder.critical = ["q9"]
    let (plan, _) = try plan(
      failed(), to: [.lesson("a"), .lesson("b"), .quiz("quiz", harder)], with: questions,
      asking: VersionChange(regrade: ["q1": .rescore]))
    #expect(plan.passed == ["quiz"])
    let (unchanged, after) = try self.plan(
      passed(), to: [.lesson("a"), .lesson("b"), .quiz("quiz", harder)])
    #expect(unchanged.done == ["a", "b", "quiz"] && after.isComplete)
  }

  @Test("keeps an attempt that is open, under the ids that its questions have now")
  func openAttempt() throws {
    var standing = CourseStanding.sample()
    standing["quiz"].openAttempt = Attempt(number: 1, startedAt: 0, questions: ["q1", "q2"])
    standing["quiz"].openAttempt?.answers["q1"] = try #require(old.questions["q1"])
      .answer(.choices([0]))
    let (plan, after) = try plan(
      standing, with: [Self.question("q9", "A* B C", revision: "2"), Self.question("q2", "A B*")],
      asking: VersionChange(
        retired: [Retirement("q1", replacement: "q9")], regrade: ["q9": .rescore]))
    #expect(plan.update.replaced == ["q1": "q9"])
    #expect(after["quiz"].openAttempt?.questions == ["q9", "q2"])
    #expect(after["quiz"].openAttempt?.answers["q9"]?.score == .full)
    #expect(after["quiz"].openAttempt?.answers["q9"]?.question == "q9")
    #expect(after["quiz"].openAttempt?.firstUnanswered == 1)
  }

  @Test("carries the answers of a learner older than the version that is replaced")
  func olderLearner() throws {
    var standing = CourseStanding.sample()
    standing["quiz"].openAttempt = Attempt(number: 1, startedAt: 0, questions: ["q1", "q3"])
    standing["quiz"].openAttempt?.answers["q1"] = try #require(old.questions["q1"])
      .answer(.choices([0]))
    let items = old.manifest.items
    let installed = Self.edition(Self.second, items, [Self.question("q2", "A B*")])
    let new = Self.edition(CourseVersion(3, 0, 0), items, [Self.question("q2", "A B*")])
    let changes = Changes([
      Self.second: VersionChange(retired: [Retirement("q1", replacement: "q2")])
    ])
    let plan = try #require(UpdatePlan(standing, from: installed, to: new, changes: changes))
    #expect(plan.update.replaced == ["q1": "q2"])
    standing.apply(.courseUpdated("course", plan.update), at: 500)
    #expect(standing["quiz"].openAttempt?.questions == ["q2", "q3"])
    #expect(standing["quiz"].openAttempt?.answers["q2"]?.response == .choices([0]))
  }

  @Test("marks an answer again by the one of several former questions that it was given to")
  func severalFormer() throws {
    let former = [
      Self.question("q1", "A B*", revision: "1"), Self.question("q2", "B A*", revision: "2"),
    ]
    var standing = CourseStanding.sample()
    standing["quiz"].openAttempt = Attempt(number: 1, startedAt: 0, questions: ["q2"])
    standing["quiz"].openAttempt?.answers["q2"] = former[1].answer(.choices([0]))
    let items = old.manifest.items
    let plan = try #require(
      UpdatePlan(
        standing, from: Self.edition(Self.first, items, former),
        to: Self.edition(Self.second, items, [Self.question("q9", "A B*", revision: "9")]),
        changes: Changes([
          Self.second: VersionChange(
            retired: [Retirement("q1", replacement: "q9"), Retirement("q2", replacement: "q9")],
            regrade: ["q9": .rescore])
        ])))
    #expect(plan.update.rescored.map(\.question) == ["q9"])
    #expect(plan.update.rescored.map(\.new) == [.full])
  }
}
