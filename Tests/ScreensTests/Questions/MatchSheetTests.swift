import CourseFormat
import Learning
import Stage
import Support
import Testing
import Wording

@testable import Screens

@Suite("Rows being joined to what belongs to them")
struct MatchSheetTests {
  private let screen: World
  private let lines: World

  init() throws {
    screen = try .sample()
    var lines = screen
    lines.isLinear = true
    self.lines = lines
  }

  private func sheet(_ events: Event..., in world: World) -> (MatchSheet?, [SheetOutcome]) {
    guard var sheet = SampleQuestions.match.sheet as? MatchSheet else { return (nil, []) }
    let outcomes = events.map { sheet.update($0, in: world) }
    return (sheet, outcomes)
  }

  // The list is: rehydration (1), nothing (4), a count (2), a test (0).

  @Test("a number joins the row in the focus, and the focus goes on to the next free row")
  func joins() {
    let (_, outcomes) = sheet(
      .choose(4), .choose(1), .choose(3), .choose(4), .action(.open), in: screen)
    #expect(outcomes.last == .answered(.pairs([0, 1, 2, 0])))
    #expect(SampleQuestions.match.mark(.pairs([0, 1, 2, 0])).score == .full)
  }

  @Test("Space and the arrows go through the list in the row itself")
  func turns() {
    let (_, outcomes) = sheet(
      .action(.nextChoice), .action(.nextChoice), .action(.down), .action(.previousChoice),
      .action(.down), .action(.previousChoice), .action(.nextChoice), .action(.down),
      .choose(3), .action(.open), in: screen)
    #expect(outcomes.last == .answered(.pairs([4, 0, 1, 2])))
  }

  @Test("a row that is free is named, and gets the focus")
  func refuses() throws {
    var (sheet, outcomes) = sheet(
      .choose(4), .action(.down), .choose(1), .action(.top), .action(.open), in: screen)
    #expect(
      outcomes.last == .refused(Message("question.match-first", ["row": "b", "last": 4])))
    _ = sheet?.update(.choose(1), in: screen)
    let outcome = sheet?.update(.action(.open), in: screen)
    #expect(outcome == .refused(Message("question.match-first", ["row": "d", "last": 4])))
  }

  @Test(
    "a line joins all rows and hands the answer in",
    arguments: ["a4 b1 c3 d4", "4a 1b 3c 4d", "D4, C3, B1, A4.", "a4b1c3d4"])
  func takesLine(line: String) {
    let (_, outcomes) = sheet(.line(line), in: lines)
    #expect(outcomes == [.answered(.pairs([0, 1, 2, 0]))])
  }

  @Test("a line of some rows joins these and asks for the others")
  func takesPartOfALine() {
    let (_, outcomes) = sheet(.line("a4 c3"), .line("b1 d4"), in: lines)
    #expect(
      outcomes == [
        .refused(Message("question.match-first", ["row": "b", "last": 4])),
        .answered(.pairs([0, 1, 2, 0])),
      ])
  }

  @Test(
    "a line that names no row or no number changes nothing, and the sentence shows how to",
    arguments: ["a", "a1 b", "a5 b1 c1 d1", "e1", "a0", "ab cd", "1 2", "a99999999999999999999"])
  func refusesLine(line: String) {
    let (after, outcomes) = sheet(.line(line), in: lines)
    #expect(
      outcomes == [.refused(Message("question.match-line", ["example": "a1 b2 c3"]))])
    #expect(after == sheet(in: lines).0)
  }

  @Test("texts that two rows share are listed once")
  func listsOnce() throws {
    let asking = SampleQuestions.match.sheet.asking(in: lines)
    guard case .prose(let blocks)? = asking.body.last, case .list(_, let entries)? = blocks.first
    else {
      Issue.record("no list")
      return
    }
    #expect(entries.count == 4)
  }

  @Test("another question of the same texts is listed in another order, the same each time")
  func shuffles() {
    guard case .match(let match) = SampleQuestions.match.body else { return }
    func list(_ number: Int) -> Element? {
      MatchSheet(match, of: QuestionID(rawValue: "q\(number)")).asking(in: lines).body.last
    }
    let orders = (1...20).map(list)
    #expect(orders == (1...20).map(list))
    #expect(Set(orders.map(\.hashValue)).count > 5)
  }

  @Test("where rows and list do not fit, the row in the focus stands alone above the list")
  func tight() {
    var small = screen
    small.size = Size(columns: 40, rows: 12)
    let options = SampleQuestions.match.sheet.asking(in: small).body.count {
      if case .option = $0 { true } else { false }
    }
    #expect(options == 1)
  }

  @Test("in a language where two texts are one, what was joined stays joined")
  func translates() throws {
    guard case .match(var match) = SampleQuestions.match.body else { return }
    match.rows[2].right = match.rows[0].right
    let (sheet, _) = sheet(.choose(3), in: screen)
    var translated = try #require(sheet?.translated(to: .match(match)))
    for event: Event in [.choose(1), .choose(1), .choose(1)] {
      _ = translated.update(event, in: screen)
    }
    #expect(translated.update(.action(.open), in: screen) == .answered(.pairs([0, 1, 1, 1])))
    match.rows.removeLast()
    #expect(sheet?.translated(to: .match(match)) == nil)
  }
}

@Suite("The letters of rows")
struct RowLetterTests {
  @Test(
    "go from a to z, then aa",
    arguments: [(0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (701, "zz")])
  func names(row: Int, name: String) {
    #expect(RowLetter.name(of: row) == name)
    #expect(RowLetter.row(named: name) == row)
  }

  @Test("what is no letter names no row", arguments: ["", "1", "é", "a1", "abc", "A"])
  func namesNothing(name: String) {
    #expect(RowLetter.row(named: name) == nil)
  }
}
