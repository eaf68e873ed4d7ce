import Support
import Testing

@Suite("The terminal is told, never asked")
struct UnaskedTerminalTests {
  /// What terminals answer: their name, their state, where the cursor is, their colours, a mode.
  static let queries = [
    "\u{1B}[c", "\u{1B}[0c", "\u{1B}[>c", "\u{1B}[>0c", "\u{1B}[=c", "\u{1B}Z", "\u{1B}[5n",
    "\u{1B}[6n", "\u{1B}[?6n", "\u{1B}]10;?", "\u{1B}]11;?", "\u{1B}]4;", "\u{1B}P+q",
    "\u{1B}P$q", "$p", "\u{1B}[14t", "\u{1B}[16t", "\u{1B}[18t", "\u{1B}[21t", "\u{05}",
  ]

  @Test("nothing that asks for an answer is ever sent", arguments: ["xterm-256color", "vt100"])
  func asksNothing(type: String) throws {
    let site = try TestSite(learners: "Awa")
    let terminal = try PseudoTerminal(site.karatu(), type: type)
    try terminal.waitFor("Hand hygiene")
    for key in ["1", "1", " ", "?", "q", "q", "q", "S", "q"] { try terminal.exchange(key) }
    try terminal.send("Q")
    #expect(try terminal.waitForExit() == .code(0))
    let asked = Self.queries.filter { terminal.transcript.text.contains($0) }
    #expect(asked.isEmpty)
  }

  @Test(
    "help and version are plain words, whatever the terminal is",
    arguments: ["--help", "--version"])
  func plainWords(option: String) throws {
    let site = try TestSite()
    let terminal = try PseudoTerminal(site.karatu(option), type: "nobody-knows-it")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(!terminal.transcript.isEmpty)
    #expect(!terminal.transcript.contains("\u{1B}"))
  }
}
