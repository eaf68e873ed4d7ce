import CourseFormat
import Learning
import Support
import Testing

@Suite("Drawing a quiz's questions")
struct QuizDrawTests {
  private let bank = QuestionBank.sample(10)
  private var all: [QuestionID] { bank.questions.map(\.id) }

  // MARK: - The whole bank

  @Test("a quiz that asks its whole bank keeps the trainer's order the first time")
  func keepsTheOrder() {
    for draw in [nil, 10, 11, .max] as [Int?] {
      #expect(QuizRules(draw: draw).draw(from: bank, attempt: 1, seed: 99) == all)
    }
  }

  @Test("and is shuffled from the second time on")
  func shufflesLater() {
    for attempt in [2, 3, 10] {
      let drawn = QuizRules().draw(from: bank, attempt: attempt, seed: 99)
      #expect(drawn != all)
      #expect(drawn.sorted() == all.sorted())
    }
  }

  @Test("an empty bank yields no question")
  func drawsNothing() {
    let empty = QuestionBank.sample(0)
    for attempt in [1, 2] {
      #expect(QuizRules(draw: 5).draw(from: empty, attempt: attempt, seed: 1).isEmpty)
      #expect(QuizRules().draw(from: empty, attempt: attempt, seed: 1).isEmpty)
    }
  }

  // MARK: - Laws

  /// A quiz's rules, its bank and a seed, made by chance.
  private struct Sample {
    let rules: QuizRules
    let bank: QuestionBank
    let attempt: Int
    let seed: UInt64
    var drawn: [QuestionID] { rules.draw(from: bank, attempt: attempt, seed: seed) }
    var critical: Set<QuestionID> { Set(rules.critical).intersection(bank.questions.map(\.id)) }
  }

  private func samples(seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(seed: seed)
    return (0..<500).map { _ in
      let count = Int.random(in: 0...20, using: &generator)
      let critical = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        QuestionID(rawValue: "q\(Int.random(in: 1...25, using: &generator))")
      }
      let draw = Bool.random(using: &generator) ? nil : Int.random(in: -1...25, using: &generator)
      return Sample(
        rules: QuizRules(draw: draw, critical: critical), bank: .sample(count),
        attempt: Int.random(in: 1...4, using: &generator), seed: generator.next())
    }
  }

  @Test("as many are drawn as the rules say, as far as the bank has them and no critical one goes")
  func hasItsSize() {
    for sample in samples(seed: 1) {
      let count = sample.bank.questions.count
      let wanted = max(sample.rules.draw ?? count, sample.critical.count, 0)
      #expect(sample.drawn.count == min(count, wanted))
    }
  }

  @Test("no question is asked twice, and each is one of the bank")
  func hasNoRepeats() {
    for sample in samples(seed: 2) {
      #expect(Set(sample.drawn).count == sample.drawn.count)
      #expect(Set(sample.drawn).isSubset(of: sample.bank.questions.map(\.id)))
    }
  }

  @Test("critical questions are always asked")
  func hasCriticals() {
    for sample in samples(seed: 3) {
      #expect(sample.critical.isSubset(of: sample.drawn))
    }
  }

  @Test("the same seed draws the same, whatever was drawn before")
  func followsTheSeed() {
    for sample in samples(seed: 4) {
      #expect(sample.drawn == sample.drawn)
    }
  }

  @Test("every question is drawn at some time, and critical ones stand anywhere")
  func isFair() {
    let rules = QuizRules(draw: 4, critical: ["q1"])
    var drawn: [QuestionID: Int] = [:]
    var places: Set<Int> = []
    for seed in 0..<400 as Range<UInt64> {
      let questions = rules.draw(from: bank, attempt: 1, seed: seed)
      for question in questions { drawn[question, default: 0] += 1 }
      if let place = questions.firstIndex(of: "q1") { places.insert(place) }
    }
    #expect(drawn["q1"] == 400)
    #expect(places == [0, 1, 2, 3])
    // Three of the nine others each time: each is expected 133 times.
    #expect(all.dropFirst().allSatisfy { (90...180).contains(drawn[$0] ?? 0) })
  }
}
