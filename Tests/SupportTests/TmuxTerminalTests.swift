import Glibc
import Testing

@testable import Support

@Suite("A program on a terminal that interprets")
struct TmuxTerminalTests {
  @Test("the screen has the size asked for, and the cursor its place")
  func screen() throws {
    let terminal = try TmuxTerminal(.shell("stty size; printf '> '; read x"), size: .largePrint)
    let screen = try terminal.waitFor("> ")
    #expect(screen.size == .largePrint)
    #expect(screen.lines == ["12 40", ">"] + Array(repeating: "", count: 10))
    #expect(screen.cursor == Capture.Position(column: 2, row: 1))
    #expect(screen.cursorIsVisible)
  }

  @Test("escape sequences move and emphasise", arguments: ["xterm-256color", "linux", "vt100"])
  func sequences(_ type: String) throws {
    let script = #"""
      tput clear; tput cup 2 4; tput bold; printf %s "$TERM"; tput sgr0
      tput cup 0 0; tput rev; printf 'a b'; tput sgr0; tput cup 3 1; read x
      """#
    let terminal = try TmuxTerminal(.shell(script), type: type)
    try terminal.waitFor(type)
    let screen = try terminal.waitUntilStable()
    #expect(screen.lines[2] == "    " + type)
    #expect(screen.cursor == Capture.Position(column: 1, row: 3))
    #expect(
      screen.emphasis == [
        Capture.Emphasis(row: 0, text: "a b", style: Capture.Style([.reverse])),
        Capture.Emphasis(row: 2, text: type, style: Capture.Style([.bold])),
      ])
  }

  @Test("line drawing reads the same whichever way it was sent")
  func lineDrawing() throws {
    let old = try TmuxTerminal(.shell(#"printf '\033)0\016lqk\017 q'; read x"#), type: "vt100")
    let new = try TmuxTerminal(.shell("printf '┌─┐ q'; read x"))
    #expect(try old.waitFor("┐ q").lines == new.waitFor("┐ q").lines)
  }

  @Test("wide and combining characters take the cells that they take")
  func width() throws {
    let terminal = try TmuxTerminal(.shell("printf '作者 e\u{301}'; read x"))
    let screen = try terminal.waitFor("作者 e\u{301}")
    #expect(screen.cursor.column == 6)
  }

  @Test("the program's environment is the invocation's, the locale C included")
  func environment() throws {
    let invocation = Invocation.shell(
      "locale charmap; pwd; env | grep -c TMUX; read x", environment: ["LC_ALL": "C"],
      folder: "/usr")
    let terminal = try TmuxTerminal(invocation, type: "linux")
    let screen = try terminal.waitUntilStable()
    #expect(screen.lines[..<3] == ["ANSI_X3.4-1968", "/usr", "0"])
  }

  @Test("typed text arrives to the letter")
  func text() throws {
    let terminal = try TmuxTerminal(.shell("stty -echo; echo ready; cat"))
    try terminal.waitFor("ready")
    try terminal.send("it's; $HOME ~ \\n \"é作\" #{x} -l\r")
    #expect(try terminal.waitUntilStable().lines[1] == "it's; $HOME ~ \\n \"é作\" #{x} -l")
    try terminal.press(";", "'", "-", "Enter")
    #expect(try terminal.waitUntilStable().lines[2] == ";'-")
  }

  @Test("named keys send what the program has asked for")
  func keys() throws {
    let script = "stty raw -echo; printf '\\033[?1h\\033='; while :; do head -c 3 | od -An -c; done"
    let terminal = try TmuxTerminal(.shell(script))
    try terminal.waitUntilStable()
    #expect(try terminal.screen(after: "Up").contains(#"033   O   A"#))
    #expect(try terminal.screen(after: "Escape", "Enter", "C-d").contains(#"033  \r 004"#))
  }

  @Test("a key that there is not is refused, not typed")
  func unknownKey() throws {
    let terminal = try TmuxTerminal(.shell("cat"))
    let failure = #expect(throws: TerminalFailure.self) { try terminal.press("Entr") }
    #expect(failure?.description.contains("there is no key “Entr”") == true)
  }

  @Test("a new size reaches the program")
  func resize() throws {
    let terminal = try TmuxTerminal(
      .shell("trap 'stty size' WINCH; echo ready; while :; do sleep 0.01; done"))
    try terminal.waitFor("ready")
    try terminal.resize(to: TerminalSize(columns: 20, rows: 6))
    #expect(try terminal.waitFor("6 20").size == TerminalSize(columns: 20, rows: 6))
  }

  @Test("a screen is still only when the program has read its keys and answered")
  func stillness() throws {
    let script = "stty -echo -icanon; echo ready; sleep 0.4; head -c 1 >/dev/null; echo done; cat"
    let terminal = try TmuxTerminal(.shell(script))
    try terminal.waitFor("ready")
    #expect(try terminal.screen(after: "x").contains("done"))
  }

  @Test("the alternate screen comes and goes")
  func alternateScreen() throws {
    let script = "echo shell; tput smcup; echo program; read x; tput rmcup; read x"
    let terminal = try TmuxTerminal(.shell(script))
    #expect(try !terminal.waitFor("program").contains("shell"))
    #expect(try terminal.screen(after: "Enter").lines[0] == "shell")
  }

  @Test("what does not come fails with the screen")
  func missingText() throws {
    let terminal = try TmuxTerminal(
      .shell("printf 'nothing here'; read x"), size: TerminalSize(columns: 16, rows: 2))
    try terminal.waitFor("here")
    let failure = #expect(throws: TerminalFailure.self) {
      try terminal.waitFor("a lesson", within: .milliseconds(50))
    }
    let description = try #require(failure).description
    #expect(description.contains("“a lesson” did not come in 0.05 seconds"))
    #expect(
      description.hasSuffix(
        """
        16x2, cursor in row 1, column 13
        ----------------
        nothing here
                    ^

        ----------------

        """))
  }

  @Test("what cannot come any more fails at once")
  func endedProgram() throws {
    let terminal = try TmuxTerminal(.shell("exit 3"))
    let failure = #expect(throws: TerminalFailure.self) { try terminal.waitFor("a lesson") }
    #expect(failure?.description.contains("before the program ended") == true)
    #expect(try terminal.waitForExit() == 3)
  }

  @Test("no program and no server outlives the terminal")
  func nothingLeft() throws {
    var sessions: [pid_t] = []
    do {
      let terminal = try TmuxTerminal(.shell("trap '' HUP INT TERM; echo ready; sleep 1000"))
      try terminal.waitFor("ready")
      sessions = [terminal.program, terminal.server]
      #expect(sessions.allSatisfy { !ProcessTable.session($0).isEmpty })
    }
    #expect(sessions.allSatisfy { ProcessTable.session($0).isEmpty })
  }
}
