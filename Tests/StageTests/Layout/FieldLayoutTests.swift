import Support
import Testing
import Typography

@testable import Stage

@Suite("Something to type")
struct FieldLayoutTests {
  private func layout(
    _ typed: DisplayText, label: DisplayText = "Your answer", suffix: DisplayText = .empty,
    width: Int
  ) -> (rows: [String], cursor: Int) {
    let layout = FieldLayout(
      typesetter: Typesetter(alphabet: .international), width: width)
    let (lines, cursor) = layout.rows(of: Field(label: label, text: typed, suffix: suffix))
    return (lines.map(\.text), cursor)
  }

  @Test("what is typed stands behind the name, the cursor behind both")
  func oneRow() {
    #expect(layout("", width: 40) == (["Your answer: "], 13))
    #expect(layout("7.5", width: 40) == (["Your answer: 7.5"], 16))
  }

  @Test("a unit stands behind the cursor, a space apart")
  func suffix() {
    #expect(layout("7.5", suffix: "mL", width: 40) == (["Your answer: 7.5 mL"], 16))
    #expect(layout("", suffix: "mL", width: 40) == (["Your answer:  mL"], 13))
  }

  @Test("where there is no room behind the name, typing has a row of its own")
  func twoRows() {
    #expect(layout("seven", width: 20) == (["Your answer", "> seven"], 7))
  }

  @Test("a field without a name has a row of its own, however little was typed")
  func nameless() {
    #expect(layout("", label: .empty, width: 40) == (["> "], 2))
    #expect(layout("asdf", label: .empty, width: 40) == (["> asdf"], 6))
  }

  @Test("a long text goes on on the next row, the cursor behind its end")
  func longText() {
    let long = layout("take a new strip and repeat the test", width: 20)
    #expect(
      long == (["Your answer", "> take a new strip", "  and repeat the", "  test"], 6))
  }

  @Test("a space at the end moves the cursor on, though a row does not show it")
  func trailingSpaces() {
    #expect(layout("take a new ", width: 20) == (["Your answer", "> take a new"], 13))
    #expect(layout("take a new strip ", width: 20) == (["Your answer", "> take a new strip"], 19))
    let many = layout("take a new strip        ", width: 20)
    #expect(many == (["Your answer", "> take a new strip"], 19))
  }

  @Test("a unit stands behind the last row of a long text")
  func longTextWithUnit() {
    #expect(
      layout("one thousand and two", suffix: "mL", width: 20)
        == (["Your answer", "> one thousand", "  and two mL"], 9))
  }

  @Test("wide characters break where they must, none is cut")
  func wideCharacters() {
    let (rows, cursor) = layout("一二三四五六七八九十", width: 20)
    #expect(rows == ["Your answer", "> 一二三四五六七八", "  九十"])
    #expect(cursor == 6)
  }

  @Test("the cursor stands as many cells on as the terminal draws, in every script")
  func cursorInCells() {
    for (typed, cells) in [("作者", 4), ("e\u{301}", 1), ("ລາວ", 3), ("ກໍ", 1), ("क्षि", 3)] {
      #expect(layout(DisplayText(typed), width: 40).cursor == 13 + cells, "\(typed)")
      let long = layout(DisplayText(typed), label: "Your whole answer", width: 20)
      #expect(long.cursor == 2 + cells, "\(typed)")
    }
  }

  @Test("a long name goes on on the next row")
  func longName() {
    #expect(
      layout("Awa", label: "Your name as it should be printed", width: 20).rows
        == ["Your name as it", "should be printed", "> Awa"])
  }

  @Test("the cursor is never outside, whatever is typed", arguments: 0..<40)
  func cursorInside(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let width = chance.number(18...98)
    let (rows, cursor) = layout(
      chance.text(0...40), label: chance.text(0...4), suffix: chance.text(0...1), width: width)
    #expect(cursor < width)
    #expect(rows.allSatisfy { $0.cells(in: .international) <= width }, "\(rows) at \(width)")
  }
}
