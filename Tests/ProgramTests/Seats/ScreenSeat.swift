import Glibc
import Testing

@testable import Support

/// A seat at a terminal that places its cursor.
final class ScreenSeat: Seat {
  let terminal: TmuxTerminal
  private(set) var screen: Capture

  init(
    _ invocation: Invocation, type: String = "xterm-256color", size: TerminalSize = .standard
  ) throws {
    terminal = try TmuxTerminal(invocation, type: type, size: size)
    try terminal.wait(for: "the first screen") { !$0.text.unbroken.isEmpty }
    screen = try terminal.waitUntilStable(for: .aMoment)
  }

  var place: String { screen.lines.first ?? "" }
  var text: String { screen.text }
  var page: String { screen.lines.dropFirst().dropLast(2).joined(separator: "\n") }

  func press(_ key: String) throws { try type(key) }

  func choose(_ label: String) throws {
    // These keys move also where letters are text; no list of these tests is as long as that.
    for _ in 0..<200 where !screen.cursorLine.contains(label) {
      let isAbove = screen.row(of: label).map { $0 < screen.cursor.row } ?? false
      try type(isAbove ? Keystroke.up : Keystroke.down)
    }
    try #require(screen.cursorLine.contains(label))
    try type(Keystroke.enter)
  }

  func answer(_ numbers: [Int], isMultiple: Bool) throws {
    try type(numbers.map(String.init).joined() + Keystroke.enter)
  }

  /// Goes to each line in turn and carries it to its place.
  func arrange(_ numbers: [Int]) throws {
    var shown = Array(1...numbers.count)
    var keys = ""
    for (place, number) in numbers.enumerated() {
      guard let from = shown.firstIndex(of: number) else { continue }
      keys += "\(from + 1) \(place + 1)"
      shown.insert(shown.remove(at: from), at: place)
    }
    try type(keys + Keystroke.enter)
  }

  func enter(_ text: String) throws { try type(text + Keystroke.enter) }

  func leave() throws {
    try terminal.send(Keystroke.interrupt)
    #expect(try terminal.waitForExit() == 0)
  }

  func cutPower() throws {
    kill(terminal.program, SIGKILL)
    try terminal.waitForExit()
  }

  /// The rows between the title and the keys.
  var body: [String] { screen.lines.dropFirst().dropLast().filter { !$0.isEmpty } }

  /// Waits for the screen that comes of something else than a key.
  func lookAgain() throws { screen = try terminal.waitUntilStable(for: .aMoment) }

  /// Types, and waits for the screen that comes of it.
  private func type(_ keys: String) throws {
    let before = screen
    try terminal.send(keys)
    try terminal.wait(for: "an answer to “\(keys)”") { $0 != before }
    screen = try terminal.waitUntilStable(for: .aMoment)
  }
}

extension Duration {
  /// How long a screen that has begun to change must be still to be looked at: a frame comes in
  /// one piece, and the wait lasts while anything of the program's runs.
  static let aMoment: Duration = .milliseconds(15)
}
