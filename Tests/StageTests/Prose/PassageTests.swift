import Support
import Testing
import Typography

@testable import Stage

@Suite("Words marked in a text")
struct PassageTests {
  private let text: [Prose] = [
    .heading(level: 2, [.plain("Water")]),
    .list(
      start: 1,
      entries: [
        [.paragraph([.plain("Boil the "), Phrase("water", .strong), .plain(".")])],
        [.paragraph([.plain("Let it cool down before anybody drinks of the water.")])],
      ]),
    .table(Prose.Table(header: [[.plain("Water")]], rows: [[[.plain("clean")]]])),
    .code(["wget water"]),
  ]

  @Test("the texts of a block are counted as they are read")
  func texts() {
    #expect(text.map { $0.texts.count } == [1, 2, 2, 1])
    #expect(text[1].texts[1].map(\.text.string).joined().hasPrefix("Let it cool"))
  }

  @Test("marking splits phrases at the mark and changes no word")
  func marking() {
    let marked = text[1].marking([(Passage.Spot(block: 1, text: 0, range: 5..<14), .found)])
    #expect(
      marked.texts[0] == [
        .plain("Boil "), Phrase("the ", .found), Phrase("water", .found), .plain("."),
      ])
    #expect(marked.texts[1] == text[1].texts[1])
  }

  @Test("a mark beyond the text's end marks what there is")
  func bounds() {
    let marked = text[0].marking([(Passage.Spot(block: 0, text: 0, range: 3..<99), .found)])
    #expect(marked.texts[0] == [.plain("Wat"), Phrase("er", .found)])
  }

  @Test(
    "the cursor goes to the words in focus, and every line with a mark has a sign in the margin")
  func focus() {
    var passage = Passage(text)
    let found = [
      Passage.Spot(block: 0, text: 0, range: 0..<5), .init(block: 1, text: 1, range: 46..<51),
      .init(block: 3, text: 0, range: 5..<10),
    ]
    passage.found = found
    passage.focus = found[1]
    let layout = Layout(size: Size(columns: 40, rows: 20), alphabet: .international)
    let frame = layout.frame(of: Scene(name: "", title: "Water", body: [.passage(passage)]))
    #expect(
      frame.text.map { $0.trimmingEnd } == [
        " Water", "", ">Water", "", "   1. Boil the water.",
        "   2. Let it cool down before anybody", ">     drinks of the water.", "",
        "   Water", "   -----", "   clean", "", ">  wget water", "", "", "", "", "", "", "",
      ])
    #expect(frame.cursor == .init(row: 6, column: 20))
  }

  @Test("a place is found by the words on its line, at any width")
  func places() {
    let spot = Passage.Spot(block: 1, text: 1, range: 46..<51)
    for columns in [20, 30, 60] {
      let layout = Layout(size: Size(columns: columns, rows: 20), alphabet: .international)
      let pager = layout.pager(of: Passage(text))
      let page = pager.page(from: pager.place(of: spot), height: 1)
      #expect(page.lines[0].line.text.contains("water"), "\(columns)")
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
