import CourseFormat
import Learning
import Stage
import Support
import Testing

@testable import Screens

@Suite("Every kind of question, whatever is done to it")
struct AnswerSheetLawTests {
  private func worlds() throws -> [World] {
    let screen = try World.sample()
    var lines = screen
    lines.isLinear = true
    return [screen, lines]
  }

  @Test("an answer that is handed in is well-formed", arguments: SampleQuestions.all)
  func handsInWellFormed(question: Question) throws {
    var chance = Chance(seed: 1)
    for world in try worlds() {
      var handedIn = 0
      for _ in 0..<200 {
        var sheet = question.sheet
        for _ in 0..<30 {
          let outcome = sheet.update(chance.event(), in: world)
          let asking = sheet.asking(in: world)
          #expect(asking.body.indices.contains(asking.focus))
          guard case .answered(let response) = outcome else { continue }
          handedIn += 1
          #expect(question.admits(response), "\(response)")
        }
      }
      #expect(handedIn > 0)
    }
  }

  @Test(
    "any answer can be looked back on, be it of another question", arguments: SampleQuestions.all)
  func showsAnyAnswer(question: Question) throws {
    var chance = Chance(seed: 2)
    for world in try worlds() {
      for _ in 0..<100 {
        let answer = chance.once(in: 9) ? nil : question.answer(chance.response())
        let elements = QuestionPanel.answered(
          question, answer, revealsKey: chance.once(in: 2), isReview: true, in: world)
        #expect(elements.body.indices.contains(elements.focus))
        guard case .text = elements.body[elements.focus] else {
          Issue.record("the focus is not on the verdict")
          continue
        }
      }
    }
  }

  @Test("what is filled in outlives a change of language", arguments: SampleQuestions.all)
  func outlivesLanguages(question: Question) throws {
    var chance = Chance(seed: 3)
    let world = try World.sample()
    for _ in 0..<50 {
      var panel = QuestionPanel(question)
      for _ in 0..<20 { _ = panel.update(chance.event(), in: world) }
      #expect(panel.translated(question) == panel)
      #expect(panel.translated(question).hashValue == panel.hashValue)
    }
  }

  @Test("a question that has become another one is answered anew", arguments: SampleQuestions.all)
  func becomesAnother(question: Question) throws {
    let world = try World.sample()
    for other in SampleQuestions.all where other.id != question.id {
      var panel = QuestionPanel(question).translated(other)
      let fresh = QuestionPanel(other)
      let isSameKind = type(of: panel.sheet) == type(of: question.sheet)
      if !isSameKind { #expect(panel == fresh) }
      for event: Event in [.choose(1), .action(.toggle), .typed("1"), .action(.open)] {
        _ = panel.update(event, in: world)
      }
      #expect(!panel.asking(in: world).body.isEmpty)
    }
  }
}

extension Chance {
  /// Something a learner may do, or something that nobody should have sent.
  mutating func event() -> Event {
    switch number(0...9) {
    case 0, 1: .action(one(of: Action.allCases))
    case 2: .action(.open)
    case 3: .choose(number(-2...12))
    case 4: .choose(number(1...5))
    case 5: .typed(one(of: ["a", "1", " ", "é", "作", "\u{301}", ";"]))
    case 6: .erased
    case 7: .line(one(of: ["a1 b2 c3 d4", "31425", "1 l; 2; 24 hours", "7.5 mL", "Soap", "2"]))
    case 8:
      .line(
        some(0...8) { $0.one(of: ["a", "z", "1", "9", "99999999999999999999", ";", " ", "٣"]) }
          .joined())
    default: .action(one(of: [.up, .down, .toggle, .nextChoice, .previousChoice]))
    }
  }

  /// An answer of any kind, its numbers in range or not.
  mutating func response() -> Response {
    switch number(0...7) {
    case 0: .choices(Set(some(0...3) { $0.number(-1...4) }))
    case 1: .number("7.5 mL")
    case 2: .text("salts")
    case 3: .pairs(some(0...6) { $0.once(in: 3) ? nil : $0.number(-1...6) })
    case 4: .order(some(0...6) { $0.number(-1...6) })
    case 5:
      .gaps(
        some(0...4) { $0.one(of: [.empty, .typed("a day"), .chosen(-1), .chosen(1), .chosen(9)]) })
    case 6: .level(number(-1...6))
    default: .reflection("I would ask.")
    }
  }
}

extension Question {
  /// Whether an answer is one that the question asks for, its numbers in range.
  fileprivate func admits(_ response: Response) -> Bool {
    switch (body, response) {
    case (.choice(let choice), .choices(let chosen)):
      !chosen.isEmpty && chosen.allSatisfy(choice.choices.indices.contains)
    case (.number, .number(let typed)): TypedNumber(typed) != nil
    case (.text, .text(let typed)), (.reflect, .reflection(let typed)):
      typed.contains { !$0.isWhitespace }
    case (.match(let match), .pairs(let pairs)):
      pairs.count == match.rows.count
        && pairs.allSatisfy { $0.map(match.options.indices.contains) ?? false }
    case (.order(let order), .order(let steps)): steps.sorted() == Array(order.steps.indices)
    case (.cloze(let cloze), .gaps(let gaps)):
      gaps.count == cloze.gaps.count && zip(cloze.gaps, gaps).allSatisfy { $0.admits($1) }
    case (.likert(let likert), .level(let level)): (0..<likert.count).contains(level)
    default: false
    }
  }
}

extension ClozeQuestion.Gap {
  fileprivate func admits(_ response: GapResponse) -> Bool {
    switch (self, response) {
    case (.typed, .typed(let typed)): typed.contains { !$0.isWhitespace }
    case (.choice(let options, _), .chosen(let option)): options.indices.contains(option)
    default: false
    }
  }
}
