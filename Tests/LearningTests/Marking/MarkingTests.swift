import CourseFormat
import Learning
import Support
import Testing

@Suite("Marking answers")
struct MarkingTests {
  private let text = Question.sample("t", .text(TextQuestion(accepted: ["yes"])))
  private let number = Question.sample("n", .number(NumberQuestion(answer: 1, accepted: 1...1)))
  private let choice = Question.sample(
    "c", .choice(ChoiceQuestion(choices: [.init(label: [.text("a")], isRight: true)])))

  @Test("an answer of another kind than the question is wrong")
  func refusesOtherKinds() {
    let responses: [Response] = [.choices([0]), .number("1"), .text("yes")]
    let marks = [choice, number, text].map { question in
      responses.map { question.mark($0).score == .full }
    }
    #expect(marks == [[true, false, false], [false, true, false], [false, false, true]])
  }

  @Test("a verdict is right for the whole, wrong for nothing and partly right between them")
  func hasVerdicts() {
    #expect(Mark(score: .full).verdict == .right)
    #expect(Mark(score: .zero).verdict == .wrong)
    #expect(Mark(score: Score(rawValue: 1)).verdict == .partly)
    #expect(Mark(score: Score(rawValue: 9999)).verdict == .partly)
  }

  @Test("an answer says which text of the question it answers, and what it was worth")
  func makesAnswers() {
    #expect(
      text.answer(.text("yes"), hints: 2)
        == Answer(
          question: "t", revision: .sample, response: .text("yes"), score: .full, hints: 2))
    #expect(number.answer(.number("2")).score == .zero)
    #expect(number.answer(.number("2")).hints == 0)
  }
}
