import CourseFormat
import Learning
import Support
import Testing

@Suite("What follows from playing cases and typing")
struct CaseFoldTests {
  private func standing(after facts: Fact...) -> ItemStanding {
    var standing = CourseStanding()
    for (index, fact) in facts.enumerated() { standing.apply(fact, at: 100 + index) }
    return standing["i"]
  }

  private func started(_ attempt: Int = 1) -> Fact { .caseStarted("c", "i", attempt: attempt) }

  private func chose(_ step: Int, _ link: Int = 0, attempt: Int = 1) -> Fact {
    .caseChose(
      "c", "i", attempt: attempt, step: step, CaseChoice(node: "n", link: link, to: "m"))
  }

  private func ended(_ outcome: Outcome, _ score: Int, attempt: Int = 1) -> Fact {
    .caseEnded("c", "i", attempt: attempt, outcome: outcome, score: Score(rawValue: score))
  }

  private func typed(_ exercise: ExerciseID, _ accuracy: Int, enough: Bool) -> Fact {
    .exerciseTyped(
      "c", "i", exercise,
      TypingResult(accuracy: Score(rawValue: accuracy), speed: 50, isEnough: enough))
  }

  @Test("a play that was begun goes on with the choice after the last")
  func open() {
    let standing = standing(after: started(), chose(0, 2), chose(1, 1))
    #expect(standing.openCase?.choices.map(\.link) == [2, 1])
    #expect(standing.openCase?.startedAt == 100 && standing.openCase?.outcome == nil)
    #expect(!standing.isDone && standing.attemptsFinished == 0)
  }

  @Test("a choice counts once and in its turn")
  func turns() {
    let standing = standing(
      after: started(), chose(0, 2), chose(0, 2), chose(0, 3), chose(2, 4), chose(1, 1),
      chose(2, attempt: 2))
    #expect(standing.openCase?.choices.map(\.link) == [2, 1])
  }

  @Test(
    "a good or an adequate end makes the case done, another does not",
    arguments: [(Outcome.good, true), (.adequate, true), (.harm, false), (.death, false)])
  func ends(outcome: Outcome, isDone: Bool) {
    let standing = standing(after: started(), chose(0), ended(outcome, 6500))
    #expect(standing.isDone == isDone)
    #expect(standing.openCase == nil && standing.attemptsFinished == 1)
    #expect(standing.bestScore?.rawValue == 6500)
    #expect(standing.lastCase?.outcome == outcome && standing.lastCase?.choices.count == 1)
    #expect(standing.lastCase?.score?.rawValue == 6500)
  }

  @Test("a case can be played again; what was done stays done and the best score is kept")
  func again() {
    let standing = standing(
      after: started(), ended(.good, 9000), started(2), ended(.death, 2000, attempt: 2), started(3))
    #expect(standing.isDone && standing.bestScore?.rawValue == 9000)
    #expect(standing.attemptsFinished == 2)
    #expect(standing.lastCase?.number == 2 && standing.openCase?.number == 3)
  }

  @Test("a play that begins anew takes the place of one that was left, with no choice yet")
  func anew() {
    let standing = standing(after: started(), chose(0), started(2))
    #expect(standing.openCase == CaseAttempt(number: 2, startedAt: 102))
  }

  @Test("a fact of a play that is not open changes nothing")
  func closed() {
    var standing = CourseStanding()
    for fact in [chose(0), ended(.good, 10_000), started(0)] {
      standing.apply(fact, at: 1)
      #expect(standing == CourseStanding())
    }
    for fact in [started(), ended(.harm, 1000)] { standing.apply(fact, at: 1) }
    let before = standing
    for fact in [chose(0), ended(.good, 10_000), started(1)] {
      standing.apply(fact, at: 1)
      #expect(standing == before)
    }
  }

  @Test("of each exercise the best result counts")
  func exercises() {
    let standing = standing(
      after: typed("a", 9000, enough: true), typed("a", 9900, enough: false),
      typed("b", 5000, enough: false), typed("b", 6000, enough: false))
    #expect(standing.exercises["a"]?.accuracy.rawValue == 9000)
    #expect(standing.exercises["b"]?.accuracy.rawValue == 6000)
    #expect(!standing.isDone)
  }

  @Test("a drill is done when that was said of it")
  func drill() {
    #expect(standing(after: .drillCompleted("c", "i", .sample)).isDone)
  }
}
