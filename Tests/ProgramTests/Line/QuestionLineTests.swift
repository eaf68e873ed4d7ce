import Support
import Testing

@Suite("A key in a question costs little on a slow line")
struct QuestionLineTests {
  /// A key, and the most bytes that its answer may take.
  private struct Step {
    let key: String
    let budget: Int
  }

  @Test("in every kind of question", arguments: ["xterm-256color", "linux", "vt100"])
  func cost(_ type: String) throws {
    let site = try TestSite(learners: "Awa")
    _ = try EveryKindCourse.write(to: site.data, under: "courses")
    let terminal = try PseudoTerminal(site.karatu(), type: type, speed: .baud9600)
    try terminal.waitFor("Questions")
    func press(_ keys: String...) throws {
      for key in keys {
        try terminal.waitUntilQuiet(for: .aMoment)
        try terminal.send(key)
        try terminal.wait(for: "an answer to “\(key)”") { !$0.isEmpty }
      }
      try terminal.waitUntilQuiet(for: .aMoment)
    }
    func cost(of steps: [Step]) throws {
      for step in steps {
        let count = try terminal.exchange(step.key).count
        #expect(count <= step.budget, "“\(step.key)” on \(type)")
      }
    }
    try press("2", "j", Keystroke.enter, Keystroke.enter)
    // Past the choices, the number and the word.
    try press("f", "f", "\u{6}", "\u{6}")
    try cost(of: [
      Step(key: "2", budget: 50), Step(key: " ", budget: 50), Step(key: "k", budget: 16),
    ])
    try press("f")
    try cost(of: [
      Step(key: "j", budget: 16), Step(key: " ", budget: 100), Step(key: "j", budget: 80),
      Step(key: " ", budget: 100),
    ])
    try press("f")
    try cost(of: [Step(key: "a", budget: 4), Step(key: "b", budget: 4)])
    try terminal.send(Keystroke.interrupt)
    #expect(try terminal.waitForExit() == .code(0))
  }
}
