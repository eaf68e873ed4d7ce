import Support
import Testing
import Typography

@testable import Stage

@Suite("Words that are read from right to left")
struct TypesetterTests {
  private func lines(_ text: DisplayText, width: Int, _ order: LineOrder) -> [String] {
    Typesetter(alphabet: .international, order: order).lines([.plain(text)], width: width)
      .map(\.text)
  }

  @Test("a paragraph stands at the right when its first letter is read from right to left")
  func alignsParagraphs() {
    #expect(lines("אחת שתיים", width: 12, .terminal) == ["   אחת שתיים"])
    #expect(lines("אחת שתיים", width: 6, .terminal) == ["   אחת", " שתיים"])
    #expect(lines("one שתיים", width: 12, .terminal) == ["one שתיים"])
    #expect(lines("one", width: 12, .visual) == ["one"])
  }

  @Test("where the terminal turns no words round, the program does, line by line")
  func ordersLines() {
    #expect(lines("אחת (12)", width: 10, .visual) == ["  (12) תחא"])
    #expect(lines("אחת שתיים", width: 6, .visual) == ["   תחא", " םייתש"])
    #expect(lines("say אחת now", width: 20, .visual) == ["say תחא now"])
  }

  @Test("one line is turned round where it stands, and cut at its end")
  func ordersOneLine() {
    let visual = Typesetter(alphabet: .international, order: .visual)
    #expect(visual.line("אחת").text == "תחא")
    #expect(visual.line("אחת שתיים", upTo: 5).text == "… תחא")
    let terminal = Typesetter(alphabet: .international)
    #expect(terminal.line("אחת שתיים", upTo: 5).text == "אחת …")
  }

  @Test("where only ASCII can be shown, all lines stand at the left")
  func leavesASCII() {
    let typesetter = Typesetter(alphabet: .ascii, order: .visual)
    #expect(typesetter.lines([.plain("אחת")], width: 12).map(\.text) == ["???"])
  }

  @Test("lines that are said one after the other have no space before them")
  func alignsNothingInLinearMode() {
    let layout = Layout(
      size: Size(columns: 40, rows: 20), alphabet: .international, isLinear: true)
    #expect(layout.lines(of: [.plain("אחת")]).map(\.text) == ["אחת"])
  }

  @Test("a screen takes its order from its layout")
  func passesTheOrderOn() {
    let layout = Layout(
      size: Size(columns: 22, rows: 20), alphabet: .international, order: .visual)
    #expect(layout.lines(of: [.plain("אחת")]).map(\.text) == ["                   תחא"])
    let pager = layout.pager(of: Passage([.plain("אחת")]))
    #expect(pager.page(from: .start, height: 3).lines.map { $0.line.text.count } == [22])
  }

  @Test("the next letter of an answer stands before the others")
  func placesTheCursor() {
    let visual = FieldLayout(
      typesetter: Typesetter(alphabet: .international, order: .visual), width: 30)
    let rows = visual.rows(of: Field(label: "Word", text: "אבג"))
    #expect(rows.lines.map(\.text) == ["Word: גבא"])
    #expect(rows.cursor == 5)
    let terminal = FieldLayout(typesetter: Typesetter(alphabet: .international), width: 30)
    #expect(terminal.rows(of: Field(label: "Word", text: "אבג")).cursor == 9)
  }
}
