import Support
import Testing

@Suite("How words are told apart from each other")
struct EmphasisTests {
  /// What each sequence for emphasis in the output says, such as `1` or `38;5;30`.
  private func emphasis(in output: TerminalOutput) -> Set<String> {
    let sequences = output.text.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.1) }
    return Set(sequences.flatMap(parts))
  }

  /// The parts of one sequence, a colour out of 256 as one of them.
  private func parts(of sequence: String) -> [String] {
    var parts: [String] = []
    var rest = sequence.split(separator: ";")[...]
    while let first = rest.popFirst() {
      let isColour = ["38", "48"].contains(first) && rest.count > 1
      parts.append(([first] + (isColour ? rest.prefix(2) : [])).joined(separator: ";"))
      if isColour { rest = rest.dropFirst(2) }
    }
    return parts
  }

  @Test(
    "nothing is dim, blinks, is blue or has a background of its own",
    arguments: ["xterm-256color", "linux", "vt100"])
  func readable(type: String) throws {
    let site = try TestSite(learners: "Awa")
    let terminal = try PseudoTerminal(site.karatu(), type: type)
    try terminal.waitFor("Hand hygiene")
    for key in ["1", "1", " ", " ", "t", "q", "?", "q", "q", "q", "p", "q", "S", "q"] {
      try terminal.exchange(key)
    }
    try terminal.send("Q")
    #expect(try terminal.waitForExit() == .code(0))
    let sent = emphasis(in: terminal.transcript)
    #expect(!sent.isEmpty)
    let backgrounds = (40...47).map(String.init) + (100...107).map(String.init)
    let unwanted = ["2", "5", "34", "94", "38;5;4", "38;5;12"] + backgrounds
    #expect(sent.intersection(unwanted).isEmpty)
    #expect(!sent.contains { $0.hasPrefix("48;") })
  }
}
