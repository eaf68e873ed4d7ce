import Support
import Testing
import Typography

@testable import Stage

@Suite("A scene laid out on a terminal")
struct LayoutTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 6),
    Size(columns: 200, rows: 60),
  ]

  private func frame(
    of scene: Scene, _ columns: Int, _ rows: Int, _ alphabet: Alphabet = .international
  ) -> Frame {
    Layout(size: Size(columns: columns, rows: rows), alphabet: alphabet).frame(of: scene)
  }

  private func text(of scene: Scene, _ columns: Int, _ rows: Int) -> [String] {
    frame(of: scene, columns, rows).text
  }

  // MARK: - Laws

  @Test("any scene fits any terminal in any alphabet", arguments: 0..<40)
  func isWellFormed(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let scene = chance.scene()
    for size in LayoutTests.sizes + [chance.size(), chance.size()] {
      for alphabet in [Alphabet.international, .ascii] {
        let frame = Layout(size: size, alphabet: alphabet).frame(of: scene)
        #expect(frame.complaints(in: alphabet) == [], "\(size), \(alphabet), \(scene)")
      }
    }
  }

  @Test("the cursor stands on the marker of the option that has the focus", arguments: 0..<40)
  func marksFocus(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    var scene = chance.scene()
    scene.scroll = 0
    scene.body.insert(.option(chance.option()), at: chance.number(0...scene.body.count))
    scene.focus = scene.body.firstIndex { if case .option = $0 { true } else { false } } ?? 0
    let size = chance.size()
    let frame = Layout(size: size, alphabet: .international).frame(of: scene)
    let row = frame.rows[frame.cursor.row].text
    #expect(
      row.dropFirst(frame.cursor.column).hasPrefix("> ") || row.hasSuffix(">"),
      "\(size) \(frame.cursor) \(frame.text)")
  }

  @Test("the cursor stands behind what was typed", arguments: 0..<40)
  func followsTyping(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let typed = chance.some(0...60) { $0.one(of: ["a", "b", "é", "作"]) }.joined()
    let field = Field(label: chance.text(1...3), text: DisplayText(typed), suffix: "mL")
    let scene = Scene(name: "", title: "Name", body: [.gap, .field(field)], focus: 1)
    let size = chance.size()
    let frame = Layout(size: size, alphabet: .international).frame(of: scene)
    let before = frame.rows[frame.cursor.row].cut(to: frame.cursor.column).text
    if let last = typed.last {
      #expect(before.last == last, "\(size) “\(before)”")
    } else {
      #expect(before.hasSuffix(": ") || before.hasSuffix("> "), "\(size) “\(before)”")
    }
  }

  @Test("nothing but scene, size and alphabet decides a frame", arguments: 0..<20)
  func isPure(seed: Int) {
    var (one, other) = (Chance(seed: UInt64(seed)), Chance(seed: UInt64(seed)))
    #expect(
      frame(of: one.scene(), 80, 24).hashValue == frame(of: other.scene(), 80, 24).hashValue)
  }

  // MARK: - The bones

  private let short = Scene(
    name: "short", context: "Malaria", title: "The strip", aside: "3 of 8",
    body: [.text([.plain("Wait for the line.")])],
    hints: [Hint(key: "q", label: "back"), Hint(key: "?", label: "help")], notice: "Kept.")

  @Test("title and keys stand apart from the body where there are rows enough")
  func roomy() {
    let text = text(of: short, 40, 16)
    #expect(text[0] == " Malaria / The strip             3 of 8")
    #expect(text[1].isEmpty)
    #expect(text[2] == " Wait for the line.")
    #expect(text[13].isEmpty)
    #expect(text[14] == " Kept.")
    #expect(text[15] == " q back   ? help")
  }

  @Test("on few rows nothing stands apart, and a notice takes the place of the keys")
  func tight() {
    let text = text(of: short, 40, 15)
    #expect(text[0] == " Malaria / The strip             3 of 8")
    #expect(text[1] == " Wait for the line.")
    #expect(text[14] == " Kept.")
    var quiet = short
    quiet.notice = nil
    #expect(frame(of: quiet, 40, 15).text[14] == " q back   ? help")
  }

  @Test(
    "what a title belongs to goes first, then what stands at its right",
    arguments: [
      (30, " Malaria / The strip   3 of 8"), (28, "Malaria / The strip   3 of 8"),
      (26, "The strip           3 of 8"), (20, "The strip     3 of 8"),
    ])
  func narrowTitle(columns: Int, title: String) {
    #expect(text(of: short, columns, 6)[0] == title)
  }

  @Test("a title that is too long ends in dots and leaves what stands at its right alone")
  func longTitle() {
    var scene = short
    scene.title = "What to do when the control line does not appear"
    #expect(text(of: scene, 40, 6)[0] == " What to do when the control l…  3 of 8")
    #expect(frame(of: scene, 40, 6, .ascii).text[0].hasSuffix("...  3 of 8"))
  }

  @Test("a wide terminal keeps what is beyond a hundred columns empty")
  func wide() {
    let text = text(of: short, 200, 24)
    #expect(text[0].count == 99)
    #expect(text[0].hasSuffix("3 of 8"))
  }

  @Test("running text is no wider than 66 columns, however wide the terminal is")
  func measure() {
    var scene = short
    scene.body = [.text([.plain(DisplayText(String(repeating: "word ", count: 60)))])]
    #expect(text(of: scene, 200, 24).dropFirst(2).prefix(5).allSatisfy { $0.count <= 67 })
  }

  // MARK: - Terminals that are too small

  @Test(
    "a terminal on which no screen fits says so, and is still alive",
    arguments: [(19, 6), (20, 5), (1, 1), (0, 0), (0, 24), (80, 0)])
  func tooSmall(columns: Int, rows: Int) {
    let frame = frame(of: short, columns, rows)
    #expect(frame.complaints(in: .international) == [])
    #expect(
      (frame.text.first ?? "Window too small")
        == "Window too small".prefix(rows == 0 ? 80 : columns))
    #expect(frame.cursor == Frame.Position(row: 0, column: 0))
  }

  @Test("a size is never negative")
  func negativeSize() {
    #expect(Size(columns: -3, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test("a notice of several lines is shown whole and does not cover the focus")
  func longNotice() {
    var scene = list(30, focus: 9)
    scene.notice = "Read the lesson first: it opens what comes after it, and takes six minutes."
    let frame = frame(of: scene, 40, 12)
    #expect(
      frame.text.suffix(3) == [
        " > line 10", " Read the lesson first: it opens what",
        " comes after it, and takes six minutes.",
      ])
    #expect(frame.cursor == Frame.Position(row: 9, column: 1))
  }

  // MARK: - Bodies longer than the window

  private func list(_ count: Int, focus: Int) -> Scene {
    Scene(
      name: "list", title: "List",
      body: (1...count).map { .option(Option(label: [.plain("line \($0)")])) }, focus: focus)
  }

  @Test("the window shows the beginning as long as the focus is in it")
  func beginning() {
    let text = text(of: list(30, focus: 3), 40, 12)
    #expect(text[1] == "   line 1")
    #expect(text[4] == " > line 4")
    #expect(text[10] == "   line 10")
  }

  @Test("the window moves on so far that the focus is in it")
  func movesOn() {
    let frame = frame(of: list(30, focus: 20), 40, 12)
    #expect(frame.text[frame.cursor.row] == " > line 21")
    #expect(frame.complaints(in: .international) == [])
  }

  @Test("every row of a long body can be scrolled to, and no further", arguments: LayoutTests.sizes)
  func scrolls(size: Size) {
    let layout = Layout(size: size, alphabet: .international)
    var scene = list(90, focus: 0)
    var seen: [String] = []
    var steps = 0
    while true {
      let frame = layout.frame(of: scene)
      for row in frame.text where row.contains("line") {
        let line = row.replacing(">", with: " ").filter { $0 != " " }
        if !seen.contains(line) { seen.append(line) }
      }
      let hidden = layout.hiddenRows(of: scene)
      #expect(hidden.above + hidden.below + layout.bodyRows == max(90, layout.bodyRows))
      if hidden.below == 0 { break }
      scene.scroll += min(layout.scrollStep, hidden.below)
      steps += 1
      guard steps < 100 else { break }
    }
    #expect(seen == (1...90).map { "line\($0)" })
    scene.scroll = .max / 2
    #expect(layout.hiddenRows(of: scene).below == 0)
    scene.scroll = .min / 2
    #expect(layout.hiddenRows(of: scene).above == 0)
  }
}
