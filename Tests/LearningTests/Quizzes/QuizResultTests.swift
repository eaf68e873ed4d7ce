import CourseFormat
import Learning
import Support
import Testing

@Suite("What a quiz comes to")
struct QuizResultTests {
  /// An attempt at so many questions, the first ones answered with these scores.
  private func attempt(_ scores: [Score], of count: Int) -> Attempt {
    let questions = (1...max(1, count)).prefix(count).map { QuestionID(rawValue: "q\($0)") }
    var attempt = Attempt(number: 1, startedAt: 0, questions: Array(questions))
    for (question, score) in zip(questions, scores) {
      attempt.answers[question] = .sample(question, score)
    }
    return attempt
  }

  private func result(of attempt: Attempt, rules: QuizRules) -> QuizResult {
    QuizResult(of: attempt, rules: rules, ungraded: [])
  }

  private func right(_ right: Int, of count: Int) -> Attempt {
    attempt(
      Array(repeating: .full, count: right) + Array(repeating: .zero, count: count - right),
      of: count)
  }

  @Test("the pass mark itself passes, and a point less does not")
  func passesAtTheMark() {
    let rules = QuizRules(pass: 80)
    #expect(result(of: right(12, of: 15), rules: rules).passed == true)
    #expect(result(of: right(12, of: 15), rules: rules).score.percent == 80)
    #expect(result(of: right(11, of: 15), rules: rules).passed == false)
    #expect(result(of: right(4, of: 5), rules: rules).passed == true)
    let almost = attempt([.full, .full, .full, Score(rawValue: 9999), .zero], of: 5)
    #expect(result(of: almost, rules: rules).passed == false)
  }

  @Test("rounding never passes anybody")
  func neverPassesByRounding() {
    #expect(result(of: right(2, of: 3), rules: QuizRules(pass: 67)).passed == false)
    #expect(result(of: right(2, of: 3), rules: QuizRules(pass: 66)).passed == true)
    #expect(result(of: right(2, of: 3), rules: QuizRules()).score.rawValue == 6666)
    for count in 1...60 {
      for points in 0...count {
        for pass in [1, 33, 34, 66, 67, 80, 99, 100] {
          let passed = result(of: right(points, of: count), rules: QuizRules(pass: pass)).passed
          #expect(passed == (points * 100 >= pass * count), "\(points) of \(count), \(pass) %")
        }
      }
    }
  }

  @Test("parts of the mark count")
  func countsParts() {
    let outcome = result(
      of: attempt([.full, Score(rawValue: 5000), .zero], of: 3), rules: QuizRules(pass: 50))
    #expect(outcome.score.rawValue == 5000)
    #expect(outcome.passed == true)
  }

  @Test("a question without an answer counts as wrong")
  func countsMissingAnswers() {
    let outcome = result(of: attempt([.full, .full, .full], of: 4), rules: QuizRules(pass: 80))
    #expect(outcome.score.rawValue == 7500)
    #expect(outcome.passed == false)
    #expect(result(of: attempt([], of: 4), rules: QuizRules(pass: 80)).score == .zero)
  }

  @Test("an answer to a question that was not asked counts nothing")
  func ignoresOtherAnswers() {
    var attempt = right(1, of: 2)
    attempt.answers["other"] = .sample("other")
    #expect(result(of: attempt, rules: QuizRules()).score.rawValue == 5000)
  }

  @Test("a critical question that is not wholly right fails the quiz, whatever the score")
  func failsAtCriticals() {
    let rules = QuizRules(pass: 50, critical: ["q2", "q3", "q9"])
    let partly = attempt([.full, Score(rawValue: 9999), .full, .full], of: 4)
    #expect(result(of: partly, rules: rules).passed == false)
    #expect(result(of: partly, rules: rules).criticalMissed == ["q2"])
    let missing = attempt([.full], of: 4)
    #expect(result(of: missing, rules: rules).criticalMissed == ["q2", "q3"])
    // q9 was not asked.
    #expect(result(of: right(4, of: 4), rules: rules).criticalMissed == [])
    #expect(result(of: right(4, of: 4), rules: rules).passed == true)
  }

  @Test("a quiz without a pass mark is neither passed nor failed")
  func hasNoPassMark() {
    let outcome = result(of: right(0, of: 3), rules: QuizRules(critical: ["q1"]))
    #expect(outcome.passed == nil)
    #expect(outcome.criticalMissed == ["q1"])
  }

  @Test("an attempt without questions comes to nothing")
  func isEmpty() {
    let outcome = result(of: attempt([], of: 0), rules: QuizRules(pass: 80))
    #expect(outcome.score == .zero)
    #expect(outcome.passed == false)
  }

  @Test(
    "a pass mark from elsewhere does not end the program", arguments: [Int.max, 101, 0, -1, .min])
  func bearsAnyPassMark(pass: Int) {
    let outcome = result(of: right(3, of: 3), rules: QuizRules(pass: pass))
    #expect(outcome.passed == (pass <= 100))
  }

  @Test("questions that are not marked count neither way")
  func leavesOutUngraded() {
    let asked = attempt([.full, .zero, .full, .zero], of: 5)
    let rules = QuizRules(pass: 60, critical: ["q4"])
    let outcome = QuizResult(of: asked, rules: rules, ungraded: ["q2", "q4", "q9"])
    #expect(outcome.score.rawValue == 6666)
    #expect(outcome.marked == 3)
    #expect(outcome.passed == true)
    #expect(outcome.criticalMissed == [])
    let nothing = QuizResult(
      of: asked, rules: QuizRules(), ungraded: ["q1", "q2", "q3", "q4", "q5"])
    #expect(nothing.marked == 0)
    #expect(nothing.score == .zero)
    #expect(nothing.passed == nil)
  }

  @Test("a bank knows which of its questions are not marked")
  func knowsUngraded() {
    var bank = QuestionBank.sample(3)
    #expect(bank.ungraded == [])
    bank.questions[1].body = .reflect
    bank.questions[2].body = .likert(LikertQuestion())
    #expect(bank.ungraded == ["q2", "q3"])
  }
}
