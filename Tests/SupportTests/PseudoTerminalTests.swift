import Foundation
import Glibc
import Testing

@testable import Support

@Suite("A program on a pseudo-terminal")
struct PseudoTerminalTests {
  @Test("it shows what the program sends, byte for byte")
  func output() throws {
    let terminal = try PseudoTerminal(.shell(#"printf '\033[1mwelcome\033[0m\n'"#))
    #expect(try terminal.waitForExit() == .code(0))
    #expect(terminal.transcript.text == "\u{1B}[1mwelcome\u{1B}[0m\r\n")
    #expect(terminal.transcript.count == 17)
  }

  @Test("the last of much output arrives although the program has ended")
  func longOutput() throws {
    let script = "i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done; printf last"
    let terminal = try PseudoTerminal(.shell(script))
    #expect(try terminal.waitForExit() == .code(0))
    #expect(terminal.transcript.text.hasSuffix("line 19999\r\nlast"))
  }

  @Test("each exchange counts only its own bytes")
  func exchanges() throws {
    let terminal = try PseudoTerminal(.shell("stty -echo; printf '> '; cat"))
    try terminal.waitFor("> ")
    #expect(try terminal.exchange("one\r").text == "one\r\n")
    #expect(try terminal.exchange("three\r").count == 7)
    #expect(terminal.transcript.text == "> one\r\nthree\r\n")
  }

  @Test("quiet comes only when every key is read")
  func quietAfterReading() throws {
    let script = "stty -icanon -echo; printf ready; sleep 0.4; head -c 2; printf ' done'; cat"
    let terminal = try PseudoTerminal(.shell(script))
    try terminal.waitFor("ready")
    try terminal.send("ab")
    #expect(try terminal.waitUntilQuiet().text == "ab done")
  }

  @Test("what does not come fails with what came instead")
  func missingText() throws {
    let terminal = try PseudoTerminal(.shell(#"printf '\033[Hnothing here\n'; read x"#))
    try terminal.waitFor("here")
    let failure = #expect(throws: TerminalFailure.self) {
      try terminal.waitFor("a lesson", within: .milliseconds(50))
    }
    let description = try #require(failure).description
    #expect(description.contains("“a lesson” did not come in 0.05 seconds"))
    #expect(description.contains("PseudoTerminalTests.swift:"))
    #expect(description.contains("The program is running. It sent 17 bytes"))
    #expect(description.contains(#"\e[Hnothing here\r\n"#))
  }

  @Test("what cannot come any more fails at once")
  func endedProgram() throws {
    let terminal = try PseudoTerminal(.shell("exit 3"))
    let failure = #expect(throws: TerminalFailure.self) { try terminal.waitFor("a lesson") }
    let description = try #require(failure).description
    #expect(description.contains("“a lesson” did not come before the program ended"))
    #expect(description.contains("The program ended with code 3."))
  }

  @Test("the program knows its terminal: type, size, speed, and that it owns it")
  func environment() throws {
    let script = "echo $TERM $LC_ALL $GREETING; stty size; stty speed; tty -s </dev/tty && pwd"
    let invocation = Invocation.shell(script, environment: ["GREETING": "sannu"], folder: "/usr")
    let terminal = try PseudoTerminal(
      invocation, type: "vt100", size: .largePrint, speed: .baud9600)
    #expect(try terminal.waitForExit() == .code(0))
    #expect(
      terminal.transcript.text == "vt100 C.UTF-8 sannu\r\n12 40\r\n9600\r\n/usr\r\n")
  }

  @Test("every speed is told as it is", arguments: LineSpeed.allCases)
  func speeds(_ speed: LineSpeed) throws {
    let terminal = try PseudoTerminal(Invocation("stty", ["speed"]), speed: speed)
    try terminal.waitForExit()
    #expect(terminal.transcript.text == "\(speed.rawValue)\r\n")
  }

  @Test("a program may be given no terminal type at all")
  func noType() throws {
    let terminal = try PseudoTerminal(.shell("echo ${TERM-none}; exec env"), type: nil)
    try terminal.waitForExit()
    #expect(terminal.transcript.text.hasPrefix("none\r\n"))
    #expect(!terminal.transcript.contains("HOME="))
  }

  @Test("a new size reaches the program")
  func resize() throws {
    let terminal = try PseudoTerminal(
      .shell("trap 'stty size' WINCH; echo ready; while :; do sleep 0.01; done"))
    try terminal.waitFor("ready")
    try terminal.resize(to: TerminalSize(columns: 20, rows: 6))
    try terminal.waitFor("6 20")
  }

  @Test("Ctrl-C is a signal")
  func interrupt() throws {
    let terminal = try PseudoTerminal(.shell("echo ready; exec cat"))
    try terminal.waitFor("ready")
    try terminal.send(Keystroke.interrupt)
    #expect(try terminal.waitForExit() == .signal(SIGINT))
  }

  @Test("Ctrl-Z gives the shell back, and fg the program")
  func suspend() throws {
    let terminal = try PseudoTerminal(Invocation("/bin/sh", ["-i"], environment: ["PS1": "% "]))
    try terminal.waitFor("% ")
    try terminal.send("cat\r")
    try terminal.waitUntilQuiet()
    try terminal.send(Keystroke.suspend)
    try terminal.waitFor("% ")
    #expect(try terminal.exchange("fg\r").contains("cat"))
    #expect(try terminal.exchange("again\r").text == "again\r\nagain\r\n")
  }

  @Test("a signal reaches the program")
  func signal() throws {
    let terminal = try PseudoTerminal(.shell("trap 'echo tidy; exit 5' TERM; echo ready; read x"))
    try terminal.waitFor("ready")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .code(5))
    #expect(terminal.exchange.contains("tidy"))
  }

  @Test("a broken line hangs up the program")
  func hangUp() throws {
    let folder = try TemporaryFolder()
    let script = "trap 'echo saved > record; exit 7' HUP; echo ready; read x"
    let terminal = try PseudoTerminal(.shell(script, folder: folder.url.path))
    try terminal.waitFor("ready")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .code(7))
    let record = try String(contentsOfFile: folder.path("record"), encoding: .utf8)
    #expect(record == "saved\n")
    #expect(throws: TerminalFailure.self) { try terminal.send("x") }
  }

  @Test("a program that leaves the terminal otherwise than it was is found out")
  func untidySettings() throws {
    let terminal = try PseudoTerminal(.shell("read x; stty raw -echo; echo raw; read y"))
    let before = try terminal.settings()
    #expect(before.echoes && before.waitsForLines && before.keysAreSignals)
    try terminal.send(Keystroke.enter)
    try terminal.waitFor("raw")
    let during = try terminal.settings()
    #expect(!during.echoes && !during.waitsForLines && !during.keysAreSignals)
    try terminal.send("\n")
    try terminal.waitForExit()
    #expect(try terminal.settings() == during)
    #expect(during != before)
  }

  @Test("a program that leaves the terminal as it was is believed")
  func tidySettings() throws {
    let terminal = try PseudoTerminal(
      .shell("read x; kept=$(stty -g); stty raw -echo; stty $kept"))
    let before = try terminal.settings()
    try terminal.send(Keystroke.enter)
    try terminal.waitForExit()
    #expect(try terminal.settings() == before)
  }

  @Test("more than the terminal holds can be typed to a program that reads")
  func longInput() throws {
    let terminal = try PseudoTerminal(.shell("stty raw -echo; echo ready; head -c 100000 | wc -c"))
    try terminal.waitFor("ready")
    try terminal.send(String(repeating: "x", count: 100_000))
    try terminal.waitFor("100000")
  }

  @Test("a program that is not there is named")
  func missingProgram() throws {
    let failure = #expect(throws: SystemFailure.self) {
      try PseudoTerminal(Invocation("/nowhere/karatu"))
    }
    #expect(
      failure?.description == "/nowhere/karatu cannot be started: No such file or directory")
  }

  @Test("no program outlives the terminal, stubborn ones and their helpers included")
  func noLeftPrograms() throws {
    var session: pid_t = 0
    do {
      let stubborn = "trap '' HUP INT TERM; (trap '' HUP; sleep 1000) & echo ready; sleep 1000"
      let terminal = try PseudoTerminal(.shell(stubborn))
      try terminal.waitFor("ready")
      session = terminal.child.id
      #expect(ProcessTable.session(session).count >= 2)
    }
    #expect(ProcessTable.session(session).isEmpty)
    #expect(ProcessTable.entry(session) == nil)
  }

  @Test("no file stays open when a terminal is let go")
  func noLeftFiles() throws {
    func openFiles() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
    let before = try openFiles()
    // Other tests open and close files meanwhile, but not this many.
    for _ in 0..<100 { _ = try PseudoTerminal(Invocation("true")) }
    #expect(try openFiles() < before + 100)
  }

  @Test("a program inherits its terminal and no other open file")
  func noInheritance() throws {
    let terminal = try PseudoTerminal(.shell("ls /proc/self/fd | wc -w"))
    try terminal.waitForExit()
    // The fourth is the listing's own.
    #expect(terminal.transcript.text == "4\r\n")
  }
}
