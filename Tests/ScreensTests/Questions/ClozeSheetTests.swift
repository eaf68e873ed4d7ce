import CourseFormat
import Learning
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

@Suite("Gaps being filled")
struct ClozeSheetTests {
  private let screen: World
  private let lines: World
  private let right = Response.gaps([.typed("1 L"), .chosen(1), .typed("a day")])

  init() throws {
    screen = try .sample()
    var lines = screen
    lines.isLinear = true
    self.lines = lines
  }

  private func outcomes(_ events: [Event], in world: World) -> [SheetOutcome] {
    var sheet = SampleQuestions.cloze.sheet
    return events.map { sheet.update($0, in: world) }
  }

  private func typing(_ text: String) -> [Event] { text.map(Event.typed) + [.action(.open)] }

  @Test("Enter goes from gap to gap, and behind the last one answers")
  func goesOn() {
    let events = typing("1 L") + [.choose(2), .action(.open)] + typing("a day")
    let outcomes = outcomes(events, in: screen)
    #expect(outcomes.last == .answered(right))
    #expect(outcomes.dropLast().allSatisfy { $0 == .nothing })
    #expect(SampleQuestions.cloze.mark(right).score == .full)
  }

  @Test("letters are text in a gap that is typed, and commands in one to choose for")
  func typesOrChooses() {
    var sheet = SampleQuestions.cloze.sheet
    #expect(sheet.isTyping)
    _ = sheet.update(.action(.down), in: screen)
    #expect(!sheet.isTyping)
    _ = sheet.update(.typed("x"), in: screen)
    #expect(sheet.update(.action(.open), in: screen) == refusal(of: 2))
  }

  @Test("the gaps can be filled in any order, and mended")
  func anyOrder() {
    let last =
      [.action(.down), .action(.previousChoice), .action(.previousChoice)]
      + [.action(.down)] + typing("a dax")
    let mended: [Event] = [
      .action(.down), .action(.down), .erased, .typed("y"), .action(.up), .action(.up),
    ]
    #expect(outcomes(last + mended + typing("1 L"), in: screen).last == .answered(right))
  }

  @Test("a gap that is empty is not gone on from")
  func refuses() {
    #expect(outcomes([.action(.open)], in: screen) == [refusal(of: 1)])
    #expect(outcomes([.typed(" "), .action(.open)], in: screen).last == refusal(of: 1))
    #expect(
      outcomes(typing("1 L") + [.action(.open)], in: screen).last == refusal(of: 2))
  }

  @Test("line by line each line fills one gap")
  func takesLines() {
    #expect(
      outcomes([.line("1 L"), .choose(2), .line("a day")], in: lines)
        == [.nothing, .nothing, .answered(right)])
  }

  @Test(
    "one line fills all gaps, a choice by its number or by its words",
    arguments: ["1 L; 2; a day", "1 L;clean;a  day", " 1 L ; CLEAN ;a day "])
  func takesOneLine(line: String) {
    #expect(outcomes([.line(line)], in: lines) == [.answered(right)])
  }

  @Test("a line of too few or too many answers fills nothing")
  func refusesCount() {
    for line in ["1 L; 2", "1 L; 2; a day; 4"] {
      #expect(
        outcomes([.line(line), .action(.open)], in: lines)
          == [.refused(Message("question.gaps-line", ["count": 3])), refusal(of: 1)])
    }
  }

  @Test("what is no choice, and what is nothing, is asked for again")
  func refusesParts() {
    let choice = SheetOutcome.refused(Message("question.gap-choice", ["number": 2, "last": 3]))
    for word in ["dirty", "4", "0", "-1", "99999999999999999999", ""] {
      #expect(outcomes([.line("1 L; \(word); a day")], in: lines) == [choice])
    }
    #expect(outcomes([.line("1 L; 2; ")], in: lines) == [refusal(of: 3)])
  }

  @Test("what stands in a gap stands in the text, once the focus is elsewhere")
  func fillsTheText() throws {
    var sheet = SampleQuestions.cloze.sheet
    func text() -> String {
      screen.layout.lines(of: prose(sheet)).map(\.text).joined(separator: " ")
    }
    for event in typing("1 L").dropLast() { _ = sheet.update(event, in: screen) }
    #expect(text().contains("in [1:\u{A0}____] of [2:\u{A0}____]"))
    _ = sheet.update(.action(.open), in: screen)
    _ = sheet.update(.choose(3), in: screen)
    #expect(text().contains("in [1:\u{A0}1 L] of [2:\u{A0}salted] water"))
  }

  private func prose(_ sheet: any AnswerSheet) -> [Prose] {
    guard case .prose(let blocks)? = sheet.asking(in: screen).body.first else { return [] }
    return blocks
  }

  @Test("a single gap takes a line whole, whatever stands in it")
  func singleGap() {
    let gap = ClozeQuestion(text: [.paragraph([.gap(0)])], gaps: [.typed(["a; b"])])
    var sheet = ClozeSheet(gap)
    #expect(sheet.update(.line("a; b"), in: lines) == .answered(.gaps([.typed("a; b")])))
  }

  private func refusal(of gap: Int) -> SheetOutcome {
    .refused(Message("question.gap-first", ["number": .number(gap)]))
  }
}
