import CourseFormat
import Foundation
import Learning
import Support
import Testing
import Typography

@Suite("Marking anything")
struct AnyMarkingTests {
  @Test("any answer to any question comes to a mark")
  func neverTraps() {
    var chance = SomeQuestions(seed: 7)
    for _ in 0..<20_000 {
      let question = Question.sample("q", chance.body())
      let mark = question.mark(chance.response())
      #expect((0...10_000).contains(mark.score.rawValue))
      if mark.slip != nil { #expect(mark.score == .zero) }
      if !mark.parts.isEmpty {
        #expect(mark.score == Score(mark.parts.count { $0 }, of: mark.parts.count))
      }
    }
  }

  @Test("an answer of another kind than the question is wrong, whatever it says")
  func refusesOtherKinds() {
    var chance = SomeQuestions(seed: 8)
    let responses: [Response] = [
      .choices([0]), .number("1"), .text("1"), .pairs([0, 1]), .order([0, 1]),
      .gaps([.typed("1")]), .level(0), .reflection("1"),
    ]
    for _ in 0..<2000 {
      let (kind, body) = chance.kindAndBody()
      for (index, response) in responses.enumerated() where index != kind {
        #expect(Question.sample("q", body).mark(response).score == .zero)
      }
    }
  }

  @Test("an answer that is kept is no longer than can be kept")
  func keepsBounded() {
    let long = Response.reflection(String(repeating: "a", count: Response.longestText + 1))
    let answer = Question.sample("q", .reflect).answer(long)
    #expect(answer.response == long.bounded)
    #expect(answer.score == .full)
  }
}

/// Questions and answers by chance, what only an attacker writes included.
private struct SomeQuestions {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func body() -> Question.Body { kindAndBody().1 }

  mutating func kindAndBody() -> (Int, Question.Body) {
    let kind = Int.random(in: 0...7, using: &random)
    return (kind, body(of: kind))
  }

  private mutating func body(of kind: Int) -> Question.Body {
    switch kind {
    case 0:
      let choices = list { chance in
        ChoiceQuestion.Choice(
          label: chance.words(), isRight: chance.coin(),
          partMark: chance.coin() ? nil : chance.place(), isHarmful: chance.coin(in: 6))
      }
      return .choice(ChoiceQuestion(choices: choices))
    case 1:
      let (left, right) = (decimal(), decimal())
      let forms = list { NumberQuestion.Form(answer: $0.decimal(), unit: $0.unit()) }
      return .number(
        NumberQuestion(
          answer: coin() ? left : decimal(), accepted: min(left, right)...max(left, right),
          unit: coin() ? nil : unit(), others: forms))
    case 2: return .text(TextQuestion(accepted: list { $0.text() }, keepsCase: coin()))
    case 3:
      let rows = list { MatchQuestion.Row(left: $0.words(), right: $0.words()) }
      return .match(MatchQuestion(rows: rows, distractors: list { $0.words() }))
    case 4:
      return .order(OrderQuestion(steps: list { $0.words() }, scoring: coin() ? .pairs : .all))
    case 5:
      let gaps = list { chance -> ClozeQuestion.Gap in
        let texts = chance.list { $0.text() }
        return chance.coin()
          ? .typed(texts) : .choice(texts, right: Set(chance.list { $0.place() }))
      }
      return .cloze(ClozeQuestion(text: [], gaps: gaps, keepsCase: coin()))
    case 6: return .likert(LikertQuestion(levels: list { $0.words() }))
    default: return .reflect
    }
  }

  mutating func response() -> Response {
    switch Int.random(in: 0...7, using: &random) {
    case 0: .choices(Set(list { $0.place() }))
    case 1: .number(typed())
    case 2: .text(typed())
    case 3: .pairs(list { $0.coin(in: 4) ? nil : $0.place() })
    case 4: .order(coin() ? list { $0.place() } : [0, 1, 2].shuffled(using: &random))
    case 5:
      .gaps(
        list { chance in
          chance.coin(in: 4)
            ? .empty : chance.coin() ? .typed(chance.typed()) : .chosen(chance.place())
        })
    case 6: .level(place())
    default: .reflection(typed())
    }
  }

  private mutating func coin(in sides: Int = 2) -> Bool {
    Int.random(in: 0..<sides, using: &random) == 0
  }

  private mutating func list<Element>(_ make: (inout Self) -> Element) -> [Element] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in make(&self) }
  }

  private mutating func place() -> Int {
    coin(in: 6)
      ? [.min, .max, -1, 10_000][Int.random(in: 0...3, using: &random)]
      : Int.random(in: 0...5, using: &random)
  }

  private mutating func decimal() -> Decimal {
    let largest = Decimal.greatestFiniteMagnitude
    return coin(in: 4)
      ? [0, largest, -largest, Decimal.leastNonzeroMagnitude][Int.random(in: 0...3, using: &random)]
      : Decimal(Int.random(in: -2000...2000, using: &random)) / 10
  }

  private mutating func unit() -> String {
    ["mg", "g", "mL/h", "/", "", "pinch", "mg/kg/d"][Int.random(in: 0...6, using: &random)]
  }

  private mutating func text() -> DisplayText { DisplayText(typed()) }

  private mutating func words() -> [Inline] { [.text(text())] }

  private mutating func typed() -> String {
    let pieces = [
      "", "1", "7,5", ".", "mg", " g", "/", "-", "é", "e\u{301}", "ສ", "1 000", "\u{0}",
    ]
    return list { pieces[Int.random(in: 0..<pieces.count, using: &$0.random)] }.joined()
  }
}
