import Support
import Testing
import Wording

@Suite("The program on every type of terminal, in every locale, at every size")
struct TerminalMatrixTests {
  /// A terminal, and what its environment says of it.
  struct Terminal: CustomTestStringConvertible {
    let type: String
    let locale: String
    let size: TerminalSize

    var testDescription: String { "\(type), \(locale), \(size)" }
    /// Whether its cursor can be placed.
    var isScreen: Bool { !["dumb", "no-such-terminal"].contains(type) }
    /// Whether there is room for a screen; lines are said on any.
    var hasRoom: Bool { !isScreen || size.columns >= 20 }

    static let types = [
      "xterm-256color", "xterm", "linux", "vt100", "vt220", "ansi", "screen", "tmux", "dumb",
      "no-such-terminal",
    ]
    static let locales = ["C.UTF-8", "C"]
    static let sizes = [
      TerminalSize.standard, .largePrint, TerminalSize(columns: 20, rows: 6),
      TerminalSize(columns: 200, rows: 60), TerminalSize(columns: 1, rows: 1),
    ]

    /// Each type at each size, the locales in turn: every two values meet.
    static let all = types.enumerated().flatMap { row, type in
      sizes.enumerated().map { column, size in
        Terminal(type: type, locale: locales[(row + column) % 2], size: size)
      }
    }
  }

  @Test(
    "the first screen stands, a key works, and whoever leaves gets the terminal back",
    arguments: Terminal.all)
  func stands(_ terminal: Terminal) throws {
    let words = try Words.inLanguage("en")
    let site = try TestSite(learners: "Awa")
    let line = try PseudoTerminal(
      .afterEnter(site.karatu(environment: ["LC_ALL": terminal.locale])), type: terminal.type,
      size: terminal.size)
    try line.waitFor("ready")
    let before = try line.settings()
    try line.send("\r")
    try line.waitFor(terminal.hasRoom ? "Karatu" : String(words("screen.too-small").prefix(1)))
    try line.waitUntilQuiet(for: .aMoment)
    #expect(try line.settings() != before)
    try line.send("p")
    if terminal.hasRoom { try line.waitFor(words("progress.title")) }
    try line.waitUntilQuiet(for: .aMoment)
    try line.send("Q")
    #expect(try line.waitForExit() == .code(0))
    #expect(try line.settings() == before)

    let sent = line.transcript
    let opened = sent.text.ranges(of: "\u{1B}[?1049h").count
    #expect(opened == sent.text.ranges(of: "\u{1B}[?1049l").count)
    if !terminal.isScreen { #expect(!sent.contains(Keystroke.escape)) }
    if terminal.locale == "C" { #expect(sent.bytes.allSatisfy { $0 < 0x80 }) }
  }

  @Test("every two of a type, a locale and a size meet at least once")
  func pairs() {
    for type in Terminal.types {
      let met = Terminal.all.filter { $0.type == type }
      #expect(Set(met.map(\.size)) == Set(Terminal.sizes))
      #expect(Set(met.map(\.locale)) == Set(Terminal.locales))
    }
    for size in Terminal.sizes {
      let met = Terminal.all.filter { $0.size == size }
      #expect(Set(met.map(\.locale)) == Set(Terminal.locales))
    }
  }
}
