import CourseFormat
import Foundation
import Glibc
import Support
import Testing
import Wording

@Suite("Whoever leaves gets the terminal back and loses nothing")
struct LeavingTests {
  let site: TestSite
  let package: CoursePackage

  init() throws {
    site = try TestSite(learners: "Awa")
    package = try TestSite.course("hand-hygiene")
  }

  /// A way to leave, tried where it stands.
  struct Way: CustomTestStringConvertible {
    let testDescription: String
    /// What is typed from home, key by key, before leaving.
    var keys: [String] = []
    /// What is typed to leave; nothing for a signal.
    var last = ""
    var signal: Int32?
    var arguments: [String] = []
    let status: Support.ExitStatus

    static let question = ["1", "4", "\r"]
    static let all = [
      Way(testDescription: "q at home", last: "q", status: .code(0)),
      Way(testDescription: "Q in a lesson", keys: ["1", "1"], last: "Q", status: .code(0)),
      Way(testDescription: "Q in a quiz", keys: question, last: "Q", status: .code(0)),
      Way(testDescription: "Q in the help", keys: ["?"], last: "Q", status: .code(0)),
      Way(testDescription: "Ctrl-C at home", last: Keystroke.interrupt, status: .code(0)),
      Way(
        testDescription: "Ctrl-C in a quiz", keys: question, last: Keystroke.interrupt,
        status: .code(0)),
      Way(testDescription: "SIGTERM", keys: ["1"], signal: SIGTERM, status: .code(1)),
      Way(
        testDescription: "q at home, in lines", last: "q", arguments: ["--linear"],
        status: .code(0)),
      Way(
        testDescription: "Ctrl-C, in lines", last: Keystroke.interrupt, arguments: ["--linear"],
        status: .code(0)),
      Way(
        testDescription: "Ctrl-D, in lines", keys: ["1"], last: Keystroke.endOfInput,
        arguments: ["--linear"], status: .code(0)),
      Way(
        testDescription: "SIGTERM, in lines", signal: SIGTERM, arguments: ["--linear"],
        status: .signal(SIGTERM)),
    ]
  }

  @Test("the terminal's settings are as they were", arguments: Way.all)
  func settings(_ way: Way) throws {
    var program = try site.karatu()
    program.arguments = way.arguments
    let terminal = try PseudoTerminal(.afterEnter(program))
    try terminal.waitFor("ready")
    let before = try terminal.settings()
    try terminal.send("\r")
    try terminal.waitFor("Hand hygiene")
    try terminal.waitUntilQuiet(for: .aMoment)
    #expect(try terminal.settings() != before)
    for keys in way.keys {
      try terminal.send(keys)
      try terminal.wait(for: "an answer to “\(keys)”") { !$0.isEmpty }
      try terminal.waitUntilQuiet(for: .aMoment)
    }
    if let signal = way.signal { terminal.signal(signal) } else { try terminal.send(way.last) }
    #expect(try terminal.waitForExit() == way.status)
    #expect(try terminal.settings() == before)
  }

  /// Ends that no program is asked about.
  enum End: CaseIterable { case interrupt, terminate, hangUp, kill }

  @Test("what was answered is there at the next start", arguments: End.allCases)
  func nothingLost(_ end: End) throws {
    let terminal = try PseudoTerminal(site.karatu())
    try terminal.waitFor("Hand hygiene")
    for keys in ["1", "4", "\r", "3", "\r"] {
      try terminal.waitUntilQuiet(for: .aMoment)
      try terminal.send(keys)
      try terminal.wait(for: "an answer to “\(keys)”") { !$0.isEmpty }
    }
    try terminal.waitFor("Right.")
    switch end {
    case .interrupt: try terminal.send(Keystroke.interrupt)
    case .terminate: terminal.signal(SIGTERM)
    case .hangUp: terminal.hangUp()
    case .kill: terminal.signal(SIGKILL)
    }
    let status = try terminal.waitForExit()
    if end == .hangUp { #expect(status == .code(0)) }
    let seat = try ScreenSeat(site.karatu())
    #expect(seat.screen.cursorLine.contains(package.manifest.title["en"].string))
    try seat.press(Keystroke.enter)
    #expect(seat.isAt("Question 2 of 6"))
    try seat.leave()
  }

  @Test("without an alternate screen nothing of the last page stays", arguments: [SIGTERM, SIGINT])
  func tidy(_ signal: Int32) throws {
    let terminal = try PseudoTerminal(site.karatu(environment: ["TERM": "linux"]))
    try terminal.waitFor("Hand hygiene")
    try terminal.waitUntilQuiet(for: .aMoment)
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .code(1))
    let end = terminal.transcript.text.suffix(80)
    #expect(end.contains("\u{1B}[H\u{1B}[J"), "\(end.debugDescription)")
  }

  @Test("Ctrl-Z gives the shell back, fg the screen as it was")
  func suspend() throws {
    let shell = try TmuxTerminal(
      Invocation("/bin/sh", ["-i"], environment: site.karatu().environment.asGiven("% ")))
    try shell.waitFor("% ")
    try shell.send(try site.karatu().program + "\r")
    try shell.waitFor("? help")
    for (key, what) in [("1", "Why and when"), ("1", "What your hands carry"), (" ", "succeed")] {
      try shell.send(key)
      try shell.waitFor(what)
    }
    let page = try shell.waitUntilStable(for: .aMoment)
    try shell.send(Keystroke.suspend)
    try shell.wait(for: "the shell") { $0.cursorLine.hasPrefix("%") }
    try shell.send("echo $((6 * 7))\r")
    try shell.waitFor("42")
    try shell.send("fg\r")
    try shell.wait(for: "the page") { $0 == page }
    try shell.send("q")
    try shell.waitFor("Why and when")
    try shell.send("Q")
    try shell.wait(for: "the shell") { $0.cursorLine.hasPrefix("%") }
    try shell.send("exit 7\r")
    #expect(try shell.waitForExit() == 7)
  }

  @Test("Ctrl-Z in lines gives the shell back, fg the question")
  func suspendLines() throws {
    let shell = try PseudoTerminal(
      Invocation("/bin/sh", ["-i"], environment: site.karatu().environment.asGiven("% ")))
    try shell.waitFor("% ")
    try shell.waitUntilQuiet(for: .aMoment)
    let before = try shell.settings()
    try shell.send(try site.karatu().program + " --linear\r")
    try shell.waitFor("(one key): ")
    try shell.waitUntilQuiet(for: .aMoment)
    try shell.send(Keystroke.suspend)
    try shell.waitFor("% ")
    try shell.waitUntilQuiet(for: .aMoment)
    #expect(try shell.settings() == before)
    try shell.send("fg\r")
    try shell.waitUntilQuiet(for: .aMoment)
    try shell.send("p")
    try shell.waitFor("Progress")
    try shell.waitUntilQuiet(for: .aMoment)
    try shell.send("Q")
    try shell.waitFor("% ")
    try shell.waitUntilQuiet(for: .aMoment)
    #expect(try shell.settings() == before)
  }

  @Test("Ctrl-\\ does nothing", arguments: [[], ["--linear"]])
  func quit(_ arguments: [String]) throws {
    var program = try site.karatu()
    program.arguments = arguments
    let terminal = try PseudoTerminal(program)
    try terminal.waitFor("Hand hygiene")
    try terminal.waitUntilQuiet(for: .aMoment)
    try terminal.exchange(Keystroke.quit)
    try terminal.send("p")
    try terminal.waitFor("Progress")
    try terminal.send("Q")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test("Escape never leaves", arguments: [[], ["--linear"]])
  func escape(_ arguments: [String]) throws {
    var program = try site.karatu()
    program.arguments = arguments
    let terminal = try PseudoTerminal(program)
    try terminal.waitFor("Hand hygiene")
    for keys in ["\u{1B}", "\u{1B}", "p", "\u{1B}", "\u{1B}", "\u{1B}\u{1B}"] {
      try terminal.waitUntilQuiet(for: .aMoment)
      try terminal.send(keys)
      // The program waits a moment for what may follow an Escape.
      try terminal.waitUntilQuiet(for: .milliseconds(60))
    }
    #expect(terminal.status == nil)
    try terminal.send("p")
    try terminal.waitFor("Progress")
    try terminal.send("Q")
    #expect(try terminal.waitForExit() == .code(0))
  }

  /// Where a text is pasted: on a screen, where a key is awaited, where a line is.
  static let pastes = [("", []), (" --linear", []), (" --linear", ["1"])]

  @Test("the rest of a pasted text goes to nobody", arguments: pastes)
  func paste(_ arguments: String, _ keys: [String]) throws {
    let shell = try PseudoTerminal(
      Invocation(
        "/bin/sh", ["-i"], environment: site.karatu().environment.asGiven("% "),
        folder: site.data.url.path))
    try shell.waitFor("% ")
    try shell.send(try site.karatu().program + arguments + "\r")
    try shell.waitFor("Hand hygiene")
    for key in keys {
      try shell.waitUntilQuiet(for: .aMoment)
      try shell.send(key)
    }
    try shell.waitUntilQuiet(for: .aMoment)
    try shell.send("\u{1B}[200~\rquite\rQ\rtouch pasted\rrm -rf *\r\u{1B}[201~\rQ\rtouch pasted\r")
    try shell.waitFor("% ")
    try shell.waitUntilQuiet(for: .aMoment)
    try shell.send("echo $((6 * 7))\r")
    try shell.waitFor("\n42\r")
    #expect(!FileManager.default.fileExists(atPath: site.data.path("pasted")))
    #expect(try site.karatu("learner", "list").run().output.contains("Awa"))
  }
}

extension [String: String] {
  /// The environment as an invocation takes it, for a shell with this prompt.
  fileprivate func asGiven(_ prompt: String) -> [String: String?] {
    merging(["PS1": prompt]) { $1 }.mapValues(Optional.some)
  }
}

extension Invocation {
  /// The program behind a script that says “ready” and waits for Enter.
  static func afterEnter(_ inner: Invocation) -> Invocation {
    var outer = inner
    outer.program = "/bin/sh"
    outer.arguments =
      ["-c", #"printf ready; read x; exec "$@""#, "sh", inner.program] + inner.arguments
    return outer
  }
}
