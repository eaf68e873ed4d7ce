import CourseFormat
import Learning
import Support
import Testing

@Suite("Marking choices")
struct ChoiceMarkingTests {
  /// A question with so many choices, some of them right; each has feedback of its own.
  private func question(_ right: Set<Int>, of count: Int = 4) -> Question {
    let choices = (0..<count).map { index in
      ChoiceQuestion.Choice(
        label: [.text("\(index)")], isRight: right.contains(index), feedback: feedback(index))
    }
    return .sample("q", .choice(ChoiceQuestion(choices: choices)))
  }

  private func feedback(_ index: Int) -> [Block] { [.paragraph([.text("feedback \(index)")])] }

  @Test("exactly the right choices are worth the whole, and anything else nothing")
  func isAllOrNothing() {
    for right in [[2], [0, 3], [0, 1, 2, 3]] as [Set<Int>] {
      for bits in 0..<16 {
        let chosen = Set((0..<4).filter { bits & 1 << $0 != 0 })
        let mark = question(right).mark(.choices(chosen))
        #expect(mark.score == (chosen == right ? .full : .zero))
        #expect(mark.verdict == (chosen == right ? .right : .wrong))
      }
    }
  }

  @Test("a question without a right choice cannot be answered rightly, not even with nothing")
  func hasNoRightChoice() {
    #expect(question([]).mark(.choices([])).score == .zero)
    #expect(question([]).mark(.choices([1])).score == .zero)
    #expect(question([], of: 0).mark(.choices([])).score == .zero)
  }

  @Test("choices that are not there are wrong")
  func bearsUnknownChoices() {
    #expect(question([1]).mark(.choices([1, 9])).score == .zero)
    #expect(question([1]).mark(.choices([-1, .max, .min])).score == .zero)
    #expect(question([1]).mark(.choices([9])).feedback == [])
  }

  @Test("the feedback is that of the chosen choices, in the trainer's order")
  func givesFeedback() {
    #expect(question([1]).mark(.choices([1])).feedback == feedback(1))
    #expect(question([1]).mark(.choices([3, 0])).feedback == feedback(0) + feedback(3))
    #expect(question([1]).mark(.choices([])).feedback == [])
  }
}
