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

  // MARK: - Part marks

  /// Choices by whether they are right, their part mark and whether they are harmful.
  private func weighted(_ choices: [(isRight: Bool, part: Int?, isHarmful: Bool)]) -> Question {
    .sample(
      "q",
      .choice(
        ChoiceQuestion(
          choices: choices.enumerated().map { index, choice in
            ChoiceQuestion.Choice(
              label: [.text("\(index)")], isRight: choice.isRight, partMark: choice.part,
              isHarmful: choice.isHarmful)
          })))
  }

  @Test("part marks add up, and never to less than nothing or more than the whole")
  func addsUp() {
    let question = weighted([
      (true, 7500, false), (true, nil, false), (false, -5000, false), (false, nil, false),
    ])
    let marks: [(Set<Int>, Int)] = [
      ([], 0), ([0], 7500), ([1], 2500), ([0, 1], 10_000), ([0, 2], 2500), ([1, 2], 0),
      ([0, 1, 2], 5000), ([0, 3], 7500), ([0, 1, 2, 3], 5000), ([3], 0), ([0, 9], 0), ([0, -1], 0),
    ]
    for (chosen, score) in marks {
      #expect(question.mark(.choices(chosen)).score.rawValue == score, "\(chosen)")
    }
  }

  @Test("a single question may be worth a part, but not for two choices")
  func marksNearMisses() {
    let question = weighted([(true, nil, false), (false, 5000, false), (false, nil, false)])
    #expect(question.mark(.choices([0])).score == .full)
    #expect(question.mark(.choices([1])).score.rawValue == 5000)
    #expect(question.mark(.choices([2])).score == .zero)
    #expect(question.mark(.choices([0, 1])).score == .zero)
  }

  @Test("a harmful choice makes the question worth nothing, whatever else is chosen")
  func refusesHarm() {
    for part in [nil, 5000] {
      let question = weighted([(true, part, false), (true, part, false), (false, nil, true)])
      #expect(question.mark(.choices([0, 1])).score == .full)
      #expect(question.mark(.choices([0, 1, 2])).score == .zero)
      #expect(question.mark(.choices([2])).score == .zero)
    }
  }

  @Test("any marks keep the laws: no harm rewarded, exactly right is the whole")
  func keepsTheLaws() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let choices = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (
          isRight: Bool.random(using: &random),
          part: [nil, nil, 0, 3333, 5000, -2500, 10_000, .max, .min].randomElement(using: &random)
            ?? nil,
          isHarmful: Int.random(in: 0...5, using: &random) == 0
        )
      }
      let question = weighted(choices)
      let chosen = Set(choices.indices.filter { _ in Bool.random(using: &random) })
      let right = Set(choices.indices.filter { choices[$0].isRight })
      let mark = question.mark(.choices(chosen))
      #expect((0...10_000).contains(mark.score.rawValue))
      let isHarmed = chosen.contains { choices[$0].isHarmful }
      if isHarmed { #expect(mark.score == .zero) }
      if chosen == right, !right.isEmpty, !isHarmed { #expect(mark.score == .full) }
      // The order in which the choices stand is nothing.
      let turned = weighted(choices.reversed())
      let turnedMark = turned.mark(.choices(Set(chosen.map { choices.count - 1 - $0 })))
      #expect(abs(turnedMark.score.rawValue - mark.score.rawValue) <= right.count)
    }
  }
}
