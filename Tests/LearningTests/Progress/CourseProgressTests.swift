import CourseFormat
import Learning
import Support
import Testing
import Wording

@Suite("Progress in a course")
struct CourseProgressTests {
  /// Two modules: lessons a and b, then lesson c and a quiz with two attempts.
  private func course(_ order: Order = .free) -> Manifest {
    .sample(
      [
        [.lesson("a"), .lesson("b")], [.lesson("c"), .quiz("q", QuizRules(pass: 80, attempts: 2))],
      ],
      order: order)
  }

  private func progress(
    _ manifest: Manifest, done: [ItemID] = [], last: ItemID? = nil
  ) -> CourseProgress {
    CourseProgress(manifest, .sample(done: done, last: last))
  }

  // MARK: - How much is done

  @Test("the part done is counted in items")
  func counts() {
    let progress = progress(course(), done: ["a", "c", "elsewhere"])
    #expect(progress.itemsDone == 2)
    #expect(progress.itemCount == 4)
    #expect(progress.fraction.rawValue == 5000)
    #expect(CourseProgress(.sample([]), .sample()).fraction == .zero)
    #expect(CourseProgress(.sample([[.lesson("a")]]), .sample(done: ["a"])).fraction == .full)
  }

  @Test("a course is begun when it was enrolled in, and complete when that was recorded")
  func begins() {
    var standing = CourseStanding()
    #expect(!CourseProgress(course(), standing).hasBegun)
    standing.enrolledVersion = CourseVersion(1, 0, 0)
    #expect(CourseProgress(course(), standing).hasBegun)
    #expect(!CourseProgress(course(), standing).isComplete)
    standing.completion = .init(
      version: CourseVersion(1, 0, 0), score: nil, day: CalendarDay(daysSince1970: 0))
    #expect(CourseProgress(course(), standing).isComplete)
  }

  // MARK: - What comes next

  @Test(
    "the item left unfinished comes next, else the one after it, else the first that is not done",
    arguments: [
      ([], nil, "a"), ([], "c", "c"), (["a"], "a", "b"), (["a", "c"], "c", "q"),
      (["b", "c"], "c", "q"),
      (["c", "q"], "q", "a"), (["a", "q"], "q", "b"), (["a", "b", "c", "q"], "q", nil),
      ([], "gone", "a"), (["a"], nil, "b"),
    ] as [([ItemID], ItemID?, ItemID?)])
  func hasNext(done: [ItemID], last: ItemID?, next: ItemID?) {
    #expect(progress(course(), done: done, last: last).next?.id == next)
  }

  @Test("nothing comes next in a course without items")
  func hasNoNext() {
    #expect(progress(.sample([])).next == nil)
  }

  @Test("an item that is locked does not come next")
  func skipsLocked() {
    #expect(progress(course(.strict), last: "c").next?.id == "a")
    #expect(progress(course(.module), done: ["b"], last: "c").next?.id == "a")
  }

  @Test("a quiz that cannot be taken any more does not come next, unless it is being taken")
  func skipsUsedUpQuizzes() {
    var standing = CourseStanding.sample(done: ["a", "b"], last: "q")
    standing["q"].attemptsFinished = 2
    #expect(CourseProgress(course(), standing).next?.id == "c")
    standing["c"].isDone = true
    #expect(CourseProgress(course(), standing).next == nil)
    standing["q"].openAttempt = Attempt(number: 2, startedAt: 0, questions: [])
    #expect(CourseProgress(course(), standing).next?.id == "q")
  }

  @Test("a case and a drill come next and lock what comes after them, as everything else does")
  func takesInCasesAndDrills() {
    let items: [OutlineItem] = [
      .init(id: "case", kind: .caseStudy), .init(id: "drill", kind: .drill), .lesson("a"),
    ]
    let manifest = Manifest.sample([Array(items.prefix(2)), [items[2]]], order: .strict)
    #expect(progress(manifest).next?.id == "case")
    #expect(progress(manifest).lock(on: "drill")?.id == "case")
    #expect(progress(manifest, done: ["case"]).next?.id == "drill")
    #expect(progress(manifest, done: ["case"]).lock(on: "a")?.id == "drill")
    #expect(progress(manifest, done: ["case", "drill"]).lock(on: "a") == nil)
  }

  // MARK: - Locks

  @Test("a free course locks nothing", arguments: ["a", "b", "c", "q"] as [ItemID])
  func isFree(item: ItemID) {
    #expect(progress(course()).lock(on: item) == nil)
  }

  @Test(
    "in a strict course an item opens when those before it are done",
    arguments: [
      ("a", [], nil), ("b", [], "a"), ("c", [], "a"), ("b", ["a"], nil), ("c", ["a"], "b"),
      ("q", ["a", "b", "c"], nil), ("q", ["b", "c"], "a"),
    ] as [(ItemID, [ItemID], ItemID?)])
  func isStrict(item: ItemID, done: [ItemID], lock: ItemID?) {
    #expect(progress(course(.strict), done: done).lock(on: item)?.id == lock)
  }

  @Test(
    "by modules, a module's items open when those of the modules before it are done",
    arguments: [
      ("a", [], nil), ("b", [], nil), ("c", [], "a"), ("q", ["a"], "b"), ("q", ["b"], "a"),
      ("c", ["a", "b"], nil), ("q", ["a", "b"], nil),
    ] as [(ItemID, [ItemID], ItemID?)])
  func goesByModules(item: ItemID, done: [ItemID], lock: ItemID?) {
    #expect(progress(course(.module), done: done).lock(on: item)?.id == lock)
  }

  @Test("an item that is done stays open when a new version puts another before it")
  func staysOpen() {
    for order in Order.allCases {
      #expect(progress(course(order), done: ["a", "c"]).lock(on: "c") == nil)
    }
  }

  @Test("an unlocked item is left until all are done, whatever the order")
  func neverDeadEnds() {
    for order in Order.allCases {
      var done: [ItemID] = []
      var progress = progress(course(order))
      while let next = progress.next, done.count < 10 {
        done.append(next.id)
        progress = self.progress(course(order), done: done, last: next.id)
      }
      #expect(done == ["a", "b", "c", "q"])
    }
  }

  // MARK: - Attempts

  @Test("attempts are left until the limit, and never fewer than none")
  func countsAttempts() {
    var standing = CourseStanding.sample()
    let left = [0, 1, 2, 3].map { finished in
      standing["q"].attemptsFinished = finished
      return CourseProgress(course(), standing).attemptsLeft(of: course().items[3])
    }
    #expect(left == [2, 1, 0, 0])
  }

  @Test("a quiz without a limit and a lesson have no number of attempts left")
  func hasNoLimit() {
    #expect(progress(course()).attemptsLeft(of: .quiz("q")) == nil)
    #expect(progress(course()).attemptsLeft(of: .lesson("a")) == nil)
  }

  // MARK: - Completion

  @Test("a course without words asks for every lesson and no quiz")
  func asksForLessons() {
    #expect(!progress(course(), done: ["a", "b", "q"]).meetsCompletionRule)
    #expect(progress(course(), done: ["a", "b", "c"]).meetsCompletionRule)
  }

  @Test("the rule may ask for some lessons and for quizzes")
  func asksForQuizzes() {
    var manifest = course()
    manifest.completion = CompletionRule(lessons: .some(["b"]), pass: ["q"])
    #expect(!progress(manifest, done: ["a", "b", "c"]).meetsCompletionRule)
    #expect(!progress(manifest, done: ["a", "q"]).meetsCompletionRule)
    #expect(progress(manifest, done: ["b", "q"]).meetsCompletionRule)
    manifest.completion = CompletionRule(lessons: .some([]), pass: ["q"])
    #expect(progress(manifest, done: ["q"]).meetsCompletionRule)
  }

  @Test("nobody completes a course that was not begun")
  func asksForABeginning() {
    var standing = CourseStanding.sample(done: ["a", "b", "c"])
    standing.enrolledVersion = nil
    #expect(!CourseProgress(course(), standing).meetsCompletionRule)
  }

  @Test("a rule that asks for nothing asks for everything: a beginning is no completion")
  func neverAsksForNothing() {
    let quizzes = Manifest.sample([[.quiz("p"), .quiz("q")]])
    #expect(!progress(quizzes).meetsCompletionRule)
    #expect(!progress(quizzes, done: ["p"]).meetsCompletionRule)
    #expect(progress(quizzes, done: ["p", "q"]).meetsCompletionRule)
    var manifest = course()
    manifest.completion = CompletionRule(lessons: .some([]))
    #expect(!progress(manifest).meetsCompletionRule)
    #expect(progress(manifest, done: ["a", "b", "c", "q"]).meetsCompletionRule)
    #expect(!progress(.sample([])).meetsCompletionRule)
  }

  // MARK: - Score

  @Test("the score is the mean of the best scores of the quizzes that must be passed, rounded down")
  func hasScore() {
    var manifest = Manifest.sample([[.quiz("p"), .quiz("q"), .quiz("r")]])
    manifest.completion = CompletionRule(pass: ["p", "q"])
    var standing = CourseStanding.sample()
    #expect(CourseProgress(manifest, standing).score == nil)
    standing["r"].scoreCounted = .full
    #expect(CourseProgress(manifest, standing).score == nil)
    standing["p"].scoreCounted = Score(rawValue: 8000)
    #expect(CourseProgress(manifest, standing).score?.rawValue == 8000)
    standing["q"].scoreCounted = Score(rawValue: 9001)
    #expect(CourseProgress(manifest, standing).score?.rawValue == 8500)
  }

  @Test("a course whose rule asks for no quiz has no score")
  func hasNoScore() {
    var standing = CourseStanding.sample()
    standing["q"].scoreCounted = .full
    #expect(CourseProgress(course(), standing).score == nil)
  }
}
