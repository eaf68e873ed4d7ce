import Support
import Testing

@Suite("A slow line carries no more than it must")
struct LineTests {
  @Test("left alone, the program sends nothing", arguments: ["home", "lesson", "question"])
  func silence(_ place: String) throws {
    let site = try TestSite(learners: "Awa")
    let terminal = try PseudoTerminal(site.karatu())
    try terminal.waitFor("Hand hygiene")
    let keys = ["home": [], "lesson": ["1", "1"], "question": ["1", "4", "\r"]][place] ?? []
    for key in keys {
      try terminal.waitUntilQuiet(for: .aMoment)
      try terminal.send(key)
      try terminal.wait(for: "an answer to “\(key)”") { !$0.isEmpty }
    }
    try terminal.waitUntilQuiet(for: .aMoment)
    let count = terminal.transcript.count
    // Longer than any clock ticks that people look at.
    try terminal.waitUntilQuiet(for: .milliseconds(1200))
    #expect(terminal.transcript.count == count)
    try terminal.send("Q")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test("a line of 9600 baud is sent words without attributes, a faster one attributes too")
  func thrift() throws {
    let site = try TestSite(learners: "Awa")
    for (speed, hasAttributes) in [(LineSpeed.baud9600, false), (.baud38400, true)] {
      let terminal = try PseudoTerminal(site.karatu(), type: "xterm", speed: speed)
      try terminal.waitFor("Hand hygiene")
      try terminal.waitUntilQuiet(for: .aMoment)
      #expect(terminal.transcript.text.contains(/\u{1B}\[(0;)?1(;[0-9;]*)?m/) == hasAttributes)
      try terminal.send("Q")
      #expect(try terminal.waitForExit() == .code(0))
    }
  }

  @Test("five pages typed ahead cost one", arguments: ["xterm-256color", "linux", "vt100"])
  func typedAhead(_ type: String) throws {
    let site = try TestSite(learners: "Awa")
    let terminal = try PseudoTerminal(site.karatu(), type: type, speed: .baud9600)
    try terminal.waitFor("Hand hygiene")
    for key in ["1", "1"] {
      try terminal.waitUntilQuiet(for: .aMoment)
      try terminal.send(key)
      try terminal.wait(for: "an answer to “\(key)”") { !$0.isEmpty }
    }
    try terminal.waitUntilQuiet(for: .aMoment)
    let pages = try (0..<5).map { _ in try terminal.exchange(" ").count }
    try terminal.exchange("g")
    let burst = try terminal.exchange("     ").count
    let (total, largest) = (pages.reduce(0, +), pages.max() ?? 0)
    // A slow line is sent half pages: five of them share nothing with the page before.
    #expect(burst > 100 && burst <= largest * 3, "\(burst) bytes, page by page \(pages)")
    #expect(burst < total / 2)
    try terminal.send("Q")
    #expect(try terminal.waitForExit() == .code(0))
  }
}
