import Glibc
import Support
import Testing

/// A learner's session with the program on a terminal, key by key.
final class LearnerSession {
  /// The terminal that the program believes in.
  struct Line {
    var type: String
    var speed = LineSpeed.baud38400

    static let vt100 = Line(type: "vt100")
    static let slowVT100 = Line(type: "vt100", speed: .baud9600)
    static let xterm = Line(type: "xterm-256color")
  }

  private let terminal: PseudoTerminal
  /// Held so that the site outlives the session.
  private let site: TrialSite

  /// What the program sent until its first frame stood.
  let firstFrame: TerminalOutput

  /// Starts the program and waits for its first frame, which must hold `words`.
  init(
    _ arguments: String..., at site: TrialSite, on line: Line,
    until words: String = TrialSite.learner
  ) throws {
    self.site = site
    terminal = try PseudoTerminal(
      site.karatu(arguments), type: line.type, speed: line.speed)
    try terminal.waitFor(words)
    firstFrame = try terminal.waitUntilQuiet()
  }

  /// Presses a key, or several one after the other.
  ///
  /// - Returns: How many bytes the program sent for each of them.
  @discardableResult
  func press(_ keys: String..., times: Int = 1) throws -> [Int] {
    var counts: [Int] = []
    for _ in 0..<times {
      for key in keys { counts.append(try terminal.exchange(key).count) }
    }
    return counts
  }

  /// Presses a key.
  ///
  /// - Returns: What the program sent for it.
  func exchange(_ key: String) throws -> TerminalOutput { try terminal.exchange(key) }

  /// Types ahead and waits only until the program has sent some words.
  func type(_ text: String, until words: String) throws {
    try terminal.send(text)
    try terminal.waitFor(words)
  }

  /// What the program has taken of the machine so far.
  func footprint() throws -> Footprint {
    guard let footprint = terminal.footprint else {
      throw Trouble("The program has left before its time:\n\(terminal.exchange)")
    }
    return footprint
  }

  /// How many bytes come while nobody does anything for a time.
  func listen(for time: Duration) throws -> Int {
    let before = terminal.transcript.count
    usleep(useconds_t(time / .microseconds(1)))
    try terminal.waitUntilQuiet()
    return terminal.transcript.count - before
  }

  /// Kills the program as the kernel would, without a word to it.
  ///
  /// - Returns: All that it had sent by then.
  func kill(after time: Duration) throws -> TerminalOutput {
    usleep(useconds_t(time / .microseconds(1)))
    terminal.signal(SIGKILL)
    try terminal.waitForExit()
    return terminal.transcript
  }

  /// Leaves from whatever screen.
  ///
  /// - Returns: The processor time of the whole session.
  @discardableResult
  func leave() throws -> Duration {
    try terminal.send("Q")
    guard try terminal.waitForExit() == .code(0), let time = terminal.processorTime else {
      throw Trouble("The program did not leave in order:\n\(terminal.exchange)")
    }
    return time
  }
}
