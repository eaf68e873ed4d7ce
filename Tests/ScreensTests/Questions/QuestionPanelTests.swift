import CourseFormat
import Learning
import Stage
import Support
import Testing
import Wording

@testable import Screens

@Suite("What is said of an answer")
struct QuestionPanelTests {
  private func verdict(
    _ question: Question, _ response: Response?, in world: World? = nil
  ) throws -> [String] {
    let world = try world ?? .sample()
    let answer = response.map { question.answer($0) }
    let elements = QuestionPanel.answered(question, answer, revealsKey: true, in: world)
    return elements.body[elements.focus...].compactMap { element in
      if case .text(let phrases) = element { phrases.map(\.text.string).joined() } else { nil }
    }
  }

  @Test("a part that is right is counted")
  func parts() throws {
    #expect(
      try verdict(SampleQuestions.match, .pairs([0, 0, 2, 3])) == ["Partly right: 3 of 4."])
    #expect(
      try verdict(SampleQuestions.cloze, .gaps([.typed("1 l"), .chosen(0), .typed("A DAY")]))
        == ["Partly right: 2 of 3."])
    #expect(try verdict(SampleQuestions.order, .order([1, 0, 2, 3, 4])) == ["Partly right."])
  }

  @Test("a choice that would hurt somebody is named as such")
  func harm() throws {
    #expect(
      try verdict(SampleQuestions.harmful, .choices([1]))
        == ["Not right. This would do harm. The child would dry out."])
    #expect(try verdict(SampleQuestions.harmful, .choices([0])) == ["Right."])
  }

  @Test("a number ten or a thousand times too high says so")
  func slips() throws {
    let french = try World.sample("fr")
    #expect(
      try verdict(SampleQuestions.dose, .number("2250 mg")) == [
        "Not right. Ten times too much: look where the decimal point stands.",
        "The answer is 225 mg.",
      ])
    #expect(
      try verdict(SampleQuestions.dose, .number("225 g"), in: french).first
        == "Ce n'est pas la bonne réponse. Mille fois trop\u{A0}: regardez l'unité.")
    #expect(try verdict(SampleQuestions.dose, .number("100 mg")).first == "Not right.")
    #expect(try verdict(SampleQuestions.dose, .number("0.225 g")) == ["Right."])
  }

  @Test("what is not marked is noted, whatever it says")
  func ungraded() throws {
    #expect(try verdict(SampleQuestions.likert, .level(0)) == ["Noted. Thank you."])
    #expect(try verdict(SampleQuestions.reflect, .reflection("!")) == ["Noted. Thank you."])
  }

  @Test("a question without an answer is not called wrong, and its answer is shown")
  func unanswered() throws {
    #expect(try verdict(SampleCourse.number, nil) == ["Not answered.", "The answer is 3 L."])
    #expect(try verdict(SampleQuestions.likert, nil) == ["Not answered."])
  }

  @Test("where the key is not revealed, nothing of it is shown", arguments: SampleQuestions.all)
  func keepsTheKey(question: Question) throws {
    let world = try World.sample()
    let wrong: Response =
      switch question.body {
      case .choice: .choices([])
      case .match: .pairs([1, 3, 1, 1])
      case .order: .order([4, 3, 2, 1, 0])
      case .cloze: .gaps([.typed("no"), .chosen(0), .typed("no")])
      default: .number("0")
      }
    let answer = question.answer(wrong)
    func text(_ revealsKey: Bool) -> String {
      let elements = QuestionPanel.answered(
        question, answer, revealsKey: revealsKey, isReview: true, in: world)
      let scene = Scene(name: "", title: .empty, body: elements.body)
      return Layout(size: Size(columns: 90, rows: 60), alphabet: .international)
        .frame(of: scene).text.joined(separator: "\n")
    }
    for word in ["right answer", "this is step", "The answer is"] {
      #expect(!text(false).contains(word))
    }
    if question.isGraded { #expect(text(true) != text(false)) }
  }

  @Test("what was typed is shown again in a review, and on a screen")
  func repeatsTyping() throws {
    var lines = try World.sample()
    lines.isLinear = true
    let answer = SampleQuestions.reflect.answer(.reflection("Sit down."))
    func shows(_ isReview: Bool) -> Bool {
      let elements = QuestionPanel.answered(
        SampleQuestions.reflect, answer, revealsKey: true, isReview: isReview, in: lines)
      return elements.body.contains(.prose([.quote([.paragraph([.plain("Sit down.")])])]))
    }
    #expect(shows(true) && !shows(false))
  }
}

@Suite("A quiz of every kind")
struct QuizOfEveryKindTests {
  private let bank = QuestionBank(
    id: "final", language: "en", title: "Final quiz", questions: SampleQuestions.all)
  private let item = OutlineItem(id: "final", kind: .quiz(QuizRules(feedback: .end)))

  @Test("what was filled in is still there when a question is come back to")
  func keepsDrafts() throws {
    let world = try World.sample()
    let attempt = Attempt(number: 1, startedAt: world.now, questions: ["hands", "signs"])
    var quiz = Quiz(bank, attempt, of: item, in: "clean-water")
    for event: Event in [.action(.toggle), .action(.bottom), .action(.toggle)] {
      #expect(quiz.update(event, in: world) == [])
    }
    let before = quiz.scene(in: world)
    #expect(quiz.update(.action(.later), in: world) == [])
    #expect(quiz.scene(in: world) != before)
    quiz = Quiz(bank, insteadOf: quiz)
    #expect(quiz.update(.action(.later), in: world) == [])
    #expect(quiz.scene(in: world) == before)
  }

  @Test("a question can be left for later while letters are text")
  func laterWhileTyping() throws {
    let world = try World.sample()
    let attempt = Attempt(number: 1, startedAt: world.now, questions: ["mother", "signs"])
    var navigator = Navigator(Home())
    navigator.push(Quiz(bank, attempt, of: item, in: "clean-water"))
    _ = navigator.update(.key(.character("f")), in: world)
    let typed = navigator.scene(in: world)
    #expect(typed.aside == "Question 1 of 2")
    #expect(typed.hints.contains { $0.key == "Ctrl-F" })
    _ = navigator.update(.key(.control("f")), in: world)
    #expect(navigator.scene(in: world).aside == "Question 2 of 2")
  }

  @Test("an answer that is not marked is noted in the result")
  func notesInTheResult() throws {
    let world = try World.sample()
    var attempt = Attempt(number: 1, startedAt: 0, questions: ["ready", "mother", "dry"])
    attempt.answers["ready"] = SampleQuestions.likert.answer(.level(1))
    attempt.answers["mother"] = SampleQuestions.reflect.answer(.reflection("?"))
    attempt.answers["dry"] = SampleQuestions.harmful.answer(.choices([0]))
    let scene = QuizOutcome(bank, attempt, of: item, in: "clean-water").scene(in: world)
    let states = scene.body.flatMap { element -> [String] in
      if case .option(let option) = element { option.columns.map(\.text.string) } else { [] }
    }
    #expect(states == ["noted", "noted", "right"])
  }
}
