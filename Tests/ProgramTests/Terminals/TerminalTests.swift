import Support
import Testing
import Wording

@Suite("Every terminal can be learnt on")
struct TerminalTests {
  /// A terminal, and what its environment says of it.
  struct Terminal: CustomTestStringConvertible {
    let type: String
    let locale: String
    let size: TerminalSize

    var testDescription: String { "\(type), \(locale), \(size)" }

    static let all = ["xterm-256color", "linux", "vt100"].flatMap { type in
      ["C.UTF-8", "C"].flatMap { locale in
        [TerminalSize.standard, .largePrint, TerminalSize(columns: 20, rows: 6)].map {
          Terminal(type: type, locale: locale, size: $0)
        }
      }
    }
    static let ascii = all.filter { $0.locale == "C" }
  }

  @Test(
    "home, reader and questions can be walked, the cursor on the focus", arguments: Terminal.all)
  func walk(_ terminal: Terminal) throws {
    let site = try TestSite(learners: "Aïssata", speaking: "fr")
    let seat = try ScreenSeat(
      site.karatu(environment: ["LC_ALL": terminal.locale]), type: terminal.type,
      size: terminal.size)
    try expectCursorOnMarker(seat)
    try seat.press("j")
    try expectCursorOnMarker(seat)
    try seat.press("1")
    try expectCursorOnMarker(seat)
    try seat.press("1")
    for _ in 0..<3 {
      let top = terminal.size.rows < 16 ? 1 : 2
      #expect(seat.screen.cursor.row == top && !seat.screen.cursorLine.isEmpty)
      try seat.press(" ")
    }
    try seat.press("q")
    try seat.press("4")
    try seat.press(Keystroke.enter)
    try expectCursorOnMarker(seat)
    try seat.press("j")
    try expectCursorOnMarker(seat)
    try seat.press("1")
    try expectCursorOnMarker(seat)
    try seat.press(Keystroke.enter)
    let verdict = try Words.inLanguage("fr")("verdict.wrong").prefix(10)
    #expect(seat.screen.cursorLine.contains(verdict))
    try seat.leave()
  }

  @Test("where a name is typed, the cursor stands behind it", arguments: [24, 12, 6])
  func field(_ rows: Int) throws {
    let size = TerminalSize(columns: rows == 6 ? 20 : rows == 12 ? 40 : 80, rows: rows)
    let seat = try ScreenSeat(try TestSite().karatu(), size: size)
    try seat.press("1")
    for name in ["A", "Aï", "Aïs", "Aïsh"] {
      try seat.press(String(name.suffix(1)))
      let before = seat.screen.cursorLine.prefix(seat.screen.cursor.column)
      #expect(before.hasSuffix(name), "\(seat.screen.golden())")
    }
    try seat.press(Keystroke.backspace)
    #expect(seat.screen.cursorLine.prefix(seat.screen.cursor.column).hasSuffix("Aïs"))
    try seat.leave()
  }

  private func expectCursorOnMarker(_ seat: ScreenSeat) throws {
    let column = seat.screen.cursor.column
    let row = Array(seat.screen.cursorLine)
    #expect(row.indices.contains(column) && row[column] == ">", "\(seat.screen.golden())")
  }

  @Test("where only ASCII can be shown, no other byte is sent", arguments: Terminal.ascii)
  func ascii(_ terminal: Terminal) throws {
    let site = try TestSite(learners: "Aïssata", speaking: "fr")
    let line = try PseudoTerminal(
      site.karatu(environment: ["LC_ALL": "C"]), type: terminal.type, size: terminal.size)
    try line.waitFor("Karatu")
    for keys in ["1", "1", " ", " ", "q", "4", "\r", "j", "\r", "?"] {
      try line.send(keys)
      try line.wait(for: "an answer to “\(keys)”") { !$0.isEmpty }
      try line.waitUntilQuiet(for: .aMoment)
    }
    try line.send("Q")
    #expect(try line.waitForExit() == .code(0))
    #expect(line.transcript.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test("a window without room says so and lives on", arguments: ["xterm-256color", "vt100"])
  func tooSmall(_ type: String) throws {
    let site = try TestSite(learners: "Awa")
    let seat = try ScreenSeat(
      site.karatu(), type: type, size: TerminalSize(columns: 10, rows: 3))
    #expect(seat.screen.lines == ["Window too", "", ""])
    try seat.terminal.send("jk\u{1B}[B")
    try seat.terminal.resize(to: .standard)
    try seat.terminal.waitFor("Karatu")
    try seat.lookAgain()
    try expectCursorOnMarker(seat)
    try seat.leave()
  }

  @Test("a line that does not know its size has that of its terminal's type")
  func noSize() throws {
    let site = try TestSite(learners: "Awa")
    let line = try PseudoTerminal(
      site.karatu(), type: "vt100", size: TerminalSize(columns: 0, rows: 0))
    try line.waitFor("Karatu")
    try line.waitUntilQuiet(for: .aMoment)
    // The learner's name ends in the 79th column.
    #expect(line.transcript.contains("Awa"))
    #expect(line.transcript.contains(try Words.inLanguage("en")("action.help")))
    try line.send("q")
    #expect(try line.waitForExit() == .code(0))
  }

  @Test("a window made small and large again shows the same page")
  func resize() throws {
    let site = try TestSite(learners: "Awa")
    let seat = try ScreenSeat(site.karatu())
    for key in ["1", "1", " ", " "] { try seat.press(key) }
    let page = seat.screen
    let sizes = [
      TerminalSize.largePrint, TerminalSize(columns: 20, rows: 6),
      TerminalSize(columns: 10, rows: 3), TerminalSize(columns: 1, rows: 1),
      TerminalSize(columns: 132, rows: 50), .standard,
    ]
    for size in sizes {
      try seat.terminal.resize(to: size)
      // tmux hands sizes on with a delay: only what the program draws tells that it knows.
      let title = size.columns < 20 ? "W" : "What your hands"
      try seat.terminal.wait(for: "the size \(size)") {
        $0.size == size && $0.lines.first?.contains(title) == true
      }
      try seat.lookAgain()
      if size.columns >= 20 { #expect(!seat.body.isEmpty, "\(seat.screen.golden())") }
    }
    try seat.terminal.wait(for: "the page") { $0 == page }
    try seat.leave()
  }
}
