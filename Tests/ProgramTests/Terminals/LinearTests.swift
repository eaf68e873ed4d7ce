import Support
import Testing
import Wording

@Suite("Where no cursor can be placed, everything is said in lines")
struct LinearTests {
  /// What makes a terminal one that only goes forward.
  struct Cause: CustomTestStringConvertible {
    let testDescription: String
    var type: String? = "xterm-256color"
    var arguments: [String] = []
    var environment: [String: String?] = [:]

    static let all = [
      Cause(testDescription: "TERM=dumb", type: "dumb"),
      Cause(testDescription: "no TERM", type: nil),
      Cause(testDescription: "an unknown TERM", type: "no-such-terminal"),
      Cause(testDescription: "ACCESSIBLE=1", environment: ["ACCESSIBLE": "1"]),
      Cause(testDescription: "--linear", arguments: ["--linear"]),
    ]
  }

  @Test("plain lines and single keys", arguments: Cause.all)
  func linear(_ cause: Cause) throws {
    let site = try TestSite(learners: "Awa")
    var invocation = try site.karatu(environment: cause.environment)
    invocation.arguments = cause.arguments
    let line = try PseudoTerminal(invocation, type: cause.type)
    try line.waitFor("1. Hand hygiene at the health post")
    try line.waitFor("?")
    try line.waitUntilQuiet(for: .aMoment)
    #expect(try !line.settings().waitsForLines)
    try line.send("p")
    try line.waitFor("Progress")
    try line.waitUntilQuiet(for: .aMoment)
    try line.send(Keystroke.endOfInput)
    #expect(try line.waitForExit() == .code(0))
    #expect(!line.transcript.contains(Keystroke.escape))
    #expect(line.transcript.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D })
  }

  @Test(
    "each page is said whole, be it word for word like the one before",
    arguments: [SeatKind.keys, .pipes])
  func repetition(_ kind: SeatKind) throws {
    let site = try TestSite(learners: "Awa")
    try SmallCourse(fault: .none).write(to: site.data, under: "courses")
    let steps = (1...40).map { "Step \($0)\n\nWash your hands.\n\n" }.joined()
    try site.data.write(
      "---\ntitle: Again\n---\n\n" + steps, to: "courses/sound/lessons/strip.en.md")
    let seat = try kind.take(try site.karatu())
    try seat.choose("Strips")
    try seat.choose("Again")
    var said: [String] = []
    for _ in 0..<60 where seat.isAt("Again") {
      said += seat.page.split(separator: "\n").map(String.init)
      try seat.press(" ")
    }
    #expect(said == (1...40).flatMap { ["Step \($0)", "Wash your hands."] })
    try seat.leave()
  }

  @Test("moved on by less than a page, only the new lines are said")
  func halfPages() throws {
    let site = try TestSite(learners: "Awa")
    let seat = try SeatKind.keys.take(try site.karatu())
    try seat.choose("Hand hygiene")
    try seat.choose("What your hands carry")
    let first = seat.page.split(separator: "\n")
    try seat.press("j")
    let line = seat.page.split(separator: "\n")
    #expect((1..<first.count / 2).contains(line.count), "\(seat.page)")
    #expect(!first.contains(where: line.contains), "\(seat.page)")
    try seat.press("k")
    #expect(first.contains(seat.page.split(separator: "\n").first ?? ""))
    try seat.leave()
  }

  @Test("ACCESSIBLE=0 and an empty one change nothing", arguments: ["0", ""])
  func notAccessible(_ value: String) throws {
    let site = try TestSite(learners: "Awa")
    let seat = try ScreenSeat(site.karatu(environment: ["ACCESSIBLE": value]))
    #expect(seat.screen.cursorLine.contains(">"))
    try seat.leave()
  }

  @Test("NO_COLOR sends no colour, and a terminal without it gets some", arguments: [nil, "", "1"])
  func colour(_ noColour: String?) throws {
    let site = try TestSite(learners: "Awa")
    let line = try PseudoTerminal(site.karatu(environment: ["NO_COLOR": noColour]))
    try line.waitFor("Karatu")
    for keys in ["1", "4", "\r", "3", "\r"] {
      try line.send(keys)
      try line.wait(for: "an answer to “\(keys)”") { !$0.isEmpty }
      try line.waitUntilQuiet(for: .aMoment)
    }
    let colours = line.transcript.text.matches(of: /\u{1B}\[(?:[0-9]+;)*[34][0-8](?:;[0-9]+)*m/)
    #expect(colours.isEmpty == (noColour != nil))
    try line.send("Q")
    #expect(try line.waitForExit() == .code(0))
  }
}
