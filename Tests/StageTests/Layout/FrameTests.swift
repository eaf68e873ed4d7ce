import Support
import Testing
import Typography

@testable import Stage

@Suite("A screen as cells")
struct FrameTests {
  private func line(_ text: String, _ role: Role = .plain) -> Line<Role> {
    Line(runs: [Run(text: text, style: role, cells: text.cells(in: .international))])
  }

  @Test("rows that are missing are empty, those below the edge are cut off")
  func rowCount() {
    let size = Size(columns: 9, rows: 2)
    let short = Frame(size: size, rows: [line("one")], cursor: .init(row: 0, column: 0))
    #expect(short.text == ["one", ""])
    let long = Frame(
      size: size, rows: ["one", "two", "three"].map { line($0) },
      cursor: .init(row: 0, column: 0))
    #expect(long.text == ["one", "two"])
  }

  @Test("a row that is too wide is cut off, and no character is halved")
  func width() {
    let rows = [
      line("strip test"), line("作者作者"), line("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}"),
    ]
    let frame = Frame(
      size: Size(columns: 5, rows: 3), rows: rows, cursor: .init(row: 0, column: 0))
    #expect(frame.text == ["strip", "作者", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}"])
    #expect(frame.complaints(in: .international) == [])
  }

  @Test("what is cut keeps its roles and its place in the text")
  func roles() {
    var long = line("Warning", .warning)
    long.runs += line(" a strip").runs
    long.offset = 7
    let cut = long.cut(to: 9)
    #expect(cut.runs.map(\.style) == [.warning, .plain])
    #expect(cut.text == "Warning a")
    #expect(cut.offset == 7)
    #expect(long.cut(to: 3).runs.map(\.text) == ["War"])
    #expect(long.cut(to: 0).text.isEmpty)
  }

  @Test(
    "a cursor outside is brought inside",
    arguments: [(-1, -1, 0, 0), (9, 99, 1, 8), (1, 8, 1, 8), (2, 9, 1, 8)])
  func cursor(row: Int, column: Int, insideRow: Int, insideColumn: Int) {
    let frame = Frame(
      size: Size(columns: 9, rows: 2), rows: [], cursor: .init(row: row, column: column))
    #expect(frame.cursor == .init(row: insideRow, column: insideColumn))
  }

  @Test("a terminal without cells has a frame without rows")
  func nothing() {
    let frame = Frame(
      size: Size(columns: 0, rows: 0), rows: [line("one")], cursor: .init(row: 3, column: 3))
    #expect(frame.rows.isEmpty)
    #expect(frame.cursor == .init(row: 0, column: 0))
  }
}
