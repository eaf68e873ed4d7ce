import Foundation
import Glibc
import Testing

/// A program on a terminal that interprets what it is sent: what a test sees is what a person
/// would.
///
/// The terminal is tmux, whose sequences contain those of `xterm-256color`, `linux` and `vt100`.
/// Each has a server of its own, with a socket in a folder of its own, no configuration and no
/// status line.
public final class TmuxTerminal {
  let client: TmuxClient
  private let folder: TemporaryFolder
  let program: pid_t
  let server: pid_t
  private let device: String

  /// Starts a program.
  ///
  /// - Parameter type: The `TERM` of a program whose environment has none; `nil` for none at all.
  public init(
    _ invocation: Invocation, type: String? = "xterm-256color", size: TerminalSize = .standard
  ) throws {
    folder = try TemporaryFolder()
    try folder.write(Self.configuration, to: "tmux.conf")
    let command = invocation.onTerminal(ofType: type)
    client = try TmuxClient(
      arguments: ["-f", folder.path("tmux.conf"), "-S", folder.path("socket"), "new-session"]
        + ["-x", "\(size.columns)", "-y", "\(size.rows)"]
        + ["-c", command.folder ?? FileManager.default.currentDirectoryPath, "--"]
        + ["env", "-i"] + command.environment.map { "\($0.key)=\($0.value)" }.sorted()
        + [command.program] + command.arguments)
    let figures = try client.perform(
      "display-message -p '#{pid}'", "display-message -p '#{pane_pid}'",
      "display-message -p '#{pane_tty}'"
    ).map { $0.first ?? "" }
    guard let server = pid_t(figures[0]), let program = pid_t(figures[1]) else {
      throw TmuxFailure("tmux gives no figures: \(figures)")
    }
    self.server = server
    self.program = program
    device = figures[2]
  }

  deinit {
    client.end()
    ProcessTable.endSession(program)
    ProcessTable.endSession(server)
  }

  // MARK: - What the test does

  /// Types text as it is: letters, and control characters such as `Keystroke.enter`.
  public func send(_ text: String) throws {
    var rest = text.unicodeScalars[...]
    while let next = rest.first {
      let plain = rest.prefix { !Self.isControl($0) }
      if plain.isEmpty {
        rest.removeFirst()
        _ = try client.perform("send-keys -H \(String(next.value, radix: 16))")
      } else {
        rest = rest.dropFirst(plain.count)
        _ = try client.perform("send-keys -l -- \(TmuxClient.quoted(String(plain)))")
      }
    }
  }

  /// Presses keys by tmux's names for them, one after the other without waiting: `"j"`, `"Down"`,
  /// `"Enter"`, `"Escape"`, `"PPage"`, `"C-c"`.
  ///
  /// The arrows and their like send what the program asked the terminal to send for them.
  public func press(_ keys: String..., at place: SourceLocation = #_sourceLocation) throws {
    for key in keys {
      if key.count == 1 {
        try send(key)
      } else if Self.isNamed(key) {
        _ = try client.perform("send-keys \(TmuxClient.quoted(key))")
      } else {
        throw TerminalFailure("there is no key “\(key)”", at: place, shown: "")
      }
    }
  }

  /// Changes the terminal's size, of which the system tells the program.
  public func resize(to size: TerminalSize) throws {
    _ = try client.perform("resize-window -x \(size.columns) -y \(size.rows)")
  }

  // MARK: - What the test sees

  /// The screen as it stands.
  public func capture() throws -> Capture { try look().capture }

  /// The screen, and whether the program has ended.
  func look() throws -> (capture: Capture, hasEnded: Bool, exitCode: Int32?) {
    // The line closes before the end is noted: only of a program that is gone is the code known.
    // Its number may be another's by then, which leads no session of that name.
    let entry = ProcessTable.entry(program)
    let isGone = entry?.session != program
    // tmux now and then misses that its program has ended, and then waits until it is told again.
    if entry?.session == program, entry?.state == "Z" { kill(server, SIGCHLD) }
    let names = ["pane_width", "pane_height", "cursor_x", "cursor_y", "cursor_flag", "pane_dead"]
    let format = (names + ["pane_dead_status"]).map { "#{\($0)}" }.joined(separator: " ")
    let replies = try client.perform("display-message -p '\(format)'", "capture-pane -p -e")
    let figures = (replies[0].first ?? "").split(separator: " ").map { Int($0) ?? 0 }
    guard figures.count >= names.count - 1 else {
      throw TmuxFailure("tmux gives no figures: \(replies[0])")
    }
    let reader = CaptureReader(replies[1])
    let capture = Capture(
      size: TerminalSize(columns: figures[0], rows: figures[1]), lines: reader.lines,
      cursor: Capture.Position(column: figures[2], row: figures[3]),
      cursorIsVisible: figures[4] == 1, emphasis: reader.emphasis)
    return (
      capture, isGone && figures.dropFirst(5).first == 1,
      figures.dropFirst(6).first.map { Int32($0) }
    )
  }

  /// Whether a key, the program or the terminal itself is still on its way.
  var isBusy: Bool {
    unreadKeys > 0 || ProcessTable.session(program).contains(where: \.isBusy)
      || ProcessTable.entry(server)?.isBusy == true
  }

  /// How many typed bytes the program has not read yet.
  ///
  /// The device is opened for each look: held open, it would hide the program's end from tmux.
  private var unreadKeys: Int {
    let number = open(device, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { return 0 }
    defer { close(number) }
    var count: Int32 = 0
    return ioctl(number, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  private static func isControl(_ character: Unicode.Scalar) -> Bool {
    character.value < 0x20 || character.value == 0x7F
  }

  /// tmux types the letters of a name that it does not know.
  private static func isNamed(_ key: String) -> Bool {
    let parts = key.split(separator: "-", maxSplits: 1)
    if parts.count == 2, ["C", "M", "S"].contains(parts[0]) {
      return parts[1].count == 1 || isNamed(String(parts[1]))
    }
    return names.contains(key)
  }

  private static let names: Set<String> = [
    "Up", "Down", "Left", "Right", "Enter", "Escape", "Space", "Tab", "BTab", "BSpace", "Home",
    "End", "PPage", "NPage", "PageUp", "PageDown", "IC", "DC", "F1", "F2", "F3", "F4", "F5", "F6",
    "F7", "F8", "F9", "F10", "F11", "F12",
  ]

  private static let configuration = """
    set -s escape-time 0
    set -g status off
    set -g destroy-unattached on
    set -g automatic-rename off
    set -g remain-on-exit on
    set -gq remain-on-exit-format ''

    """
}
