import CourseFormat
import Learning
import Support
import Testing

@Suite("Marking orders")
struct OrderMarkingTests {
  private func question(_ count: Int, _ scoring: OrderQuestion.Scoring) -> Question {
    .sample(
      "q", .order(OrderQuestion(steps: (0..<count).map { [.text("\($0)")] }, scoring: scoring)))
  }

  private func order(_ letters: String) -> [Int] {
    letters.unicodeScalars.map { Int($0.value) - 65 }
  }

  // Source: Moodle's ordering question, "relative all previous and next".
  @Test(
    "an order is worth the part of the pairs that stand the right way round",
    arguments: [
      ("ABCDE", 10_000), ("ABCED", 9000), ("BCDEA", 6000), ("ABDCE", 9000), ("CABDE", 8000),
      ("EDCBA", 0),
    ])
  func pairs(letters: String, score: Int) {
    #expect(question(5, .pairs).mark(.order(order(letters))).score.rawValue == score)
  }

  @Test(
    "or, where the trainer says so, the whole or nothing",
    arguments: [
      ("ABCDE", 10_000), ("ABCED", 0), ("BCDEA", 0), ("ABDCE", 0), ("CABDE", 0), ("EDCBA", 0),
    ])
  func all(letters: String, score: Int) {
    #expect(question(5, .all).mark(.order(order(letters))).score.rawValue == score)
  }

  @Test(
    "what is no order of the steps is worth nothing",
    arguments: [
      [], [0, 1], [0, 1, 2, 3], [0, 1, 1], [0, 2, 3], [-1, 0, 1], [.min, 0, .max], [0, 0, 0],
    ])
  func nonsense(order: [Int]) {
    for scoring in OrderQuestion.Scoring.allCases {
      #expect(question(3, scoring).mark(.order(order)).score == .zero)
      #expect(question(0, scoring).mark(.order(order)).score == .zero)
    }
  }

  @Test(
    "turning an order round turns its mark round, and no order is worth more than the right one")
  func laws() {
    var random = SeededGenerator(seed: 2)
    for count in 2...9 {
      for _ in 0..<50 {
        let order = Array(0..<count).shuffled(using: &random)
        let score = question(count, .pairs).mark(.order(order)).score.rawValue
        let turned = question(count, .pairs).mark(.order(order.reversed())).score.rawValue
        #expect((9999...10_000).contains(score + turned))
        #expect((score == 10_000) == (order == Array(0..<count)))
      }
    }
  }
}
