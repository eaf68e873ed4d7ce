import CPseudoTerminal
import Glibc
import Testing

/// A program on a terminal of its own, with the test at the keyboard and at the far end of the
/// line.
///
/// The terminal is the program's controlling terminal: Ctrl-C, Ctrl-Z, a change of size and a
/// hang-up reach it as on a real one. What is measured here is bytes; what they look like, a
/// `TmuxTerminal` knows.
///
/// A conversation is a row of *exchanges*: what the test does (`send`, `resize`, …) begins one,
/// and the waiting functions look only at what has come since. The start of the program begins
/// the first.
///
/// A program that is started directly cannot be stopped by Ctrl-Z, as there is no shell to wake
/// it again. Start `sh -i` and type the program's name.
public final class PseudoTerminal {
  /// Everything that the program has sent so far.
  public var transcript: TerminalOutput { TerminalOutput(received) }

  /// The number of the program's process.
  public var program: pid_t { child.id }

  let child: ChildProcess
  private let farEnd: Descriptor
  /// The program's end, held open so that settings and unread keys can be looked at.
  private let nearEnd: Descriptor
  private var settingsAtEnd: TerminalSettings?
  private var received: [UInt8] = []
  private var exchangeStart = 0

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - type: The `TERM` of a program whose environment has none; `nil` for none at all.
  ///   - speed: What a program is told when it asks how fast the line is.
  public init(
    _ invocation: Invocation, type: String? = "xterm-256color", size: TerminalSize = .standard,
    speed: LineSpeed = .baud38400
  ) throws {
    farEnd = Descriptor(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    var path = [CChar](repeating: 0, count: 128)
    guard grantpt(farEnd.number) == 0, unlockpt(farEnd.number) == 0,
      ptsname_r(farEnd.number, &path, path.count) == 0
    else { throw SystemFailure("a pseudo-terminal cannot be made") }
    nearEnd = Descriptor(open(path, O_RDWR | O_NOCTTY | O_CLOEXEC))
    try Self.set(speed, of: nearEnd)
    try Self.set(size, of: farEnd)
    let name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    child = try ChildProcess(invocation.onTerminal(ofType: type), streams: .terminal(name))
  }

  // MARK: - What the test does

  /// Types text: every byte of it waits for the program at once.
  public func send(
    _ text: String, within limit: Duration = .patience, at place: SourceLocation = #_sourceLocation
  ) throws {
    beginExchange()
    var rest = Array(text.utf8)[...]
    let deadline = ContinuousClock.now + limit
    while !rest.isEmpty {
      guard let count = farEnd.writeAvailable(rest) else {
        throw failure("the line is closed: “\(text)” cannot be typed", at: place)
      }
      rest = rest.dropFirst(count)
      guard ContinuousClock.now < deadline else {
        throw failure("the program took only a part of “\(text)”", at: place)
      }
      if count == 0 { farEnd.wait(atMost: .milliseconds(20), writing: true) }
      readAvailable()
    }
  }

  /// Changes the terminal's size, of which the system tells the program.
  public func resize(to size: TerminalSize) throws {
    beginExchange()
    try Self.set(size, of: farEnd)
  }

  /// Sends the program itself a signal, such as `SIGTERM`.
  public func signal(_ number: Int32) {
    beginExchange()
    child.send(signal: number)
  }

  /// Breaks the line, as a modem or a closed window does; the program gets `SIGHUP`.
  public func hangUp() {
    beginExchange()
    nearEnd.close()
    farEnd.close()
  }

  // MARK: - What the test sees

  /// What has come since the test last did something.
  public var exchange: TerminalOutput { TerminalOutput(received[exchangeStart...]) }

  /// The terminal's settings now, or as the program left them if it has ended.
  public func settings() throws -> TerminalSettings {
    if let settingsAtEnd { return settingsAtEnd }
    var raw = termios()
    guard tcgetattr(nearEnd.number, &raw) == 0 else {
      throw SystemFailure("the terminal's settings cannot be read")
    }
    return TerminalSettings(raw)
  }

  /// How many typed bytes the program has not read yet.
  public var unreadKeys: Int {
    var count: Int32 = 0
    return ioctl(nearEnd.number, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  /// How the program ended, or nothing while it lives.
  ///
  /// By then everything that it sent stands in `transcript`.
  public var status: ExitStatus? {
    guard let status = child.look() else { return nil }
    readToTheEnd()
    return status
  }

  // MARK: - Reading

  /// Takes what has come, and says whether there was any.
  @discardableResult
  func readAvailable() -> Bool {
    guard case .bytes(let bytes) = farEnd.readAvailable() else { return false }
    received += bytes
    return true
  }

  /// Waits a moment for output.
  func pause() { farEnd.wait(atMost: .milliseconds(20)) }

  func failure(_ what: String, at place: SourceLocation) -> TerminalFailure {
    let state = child.look().map { "The program \($0)." } ?? "The program is running."
    return TerminalFailure(
      what, at: place,
      shown: """
        \(state) It sent \(exchange.count) bytes since the test last did something:
        \(exchange)
        """)
  }

  private func beginExchange() {
    readAvailable()
    exchangeStart = received.count
  }

  /// Reads what an ended program left on the line.
  ///
  /// The system hands bytes over with a delay, and says that there are no more only when the last
  /// holder of the program's end has closed it: us, or a program left in the background.
  private func readToTheEnd() {
    guard settingsAtEnd == nil, let settings = try? settings() else { return }
    settingsAtEnd = settings
    nearEnd.close()
    let deadline = ContinuousClock.now + .seconds(2)
    while ContinuousClock.now < deadline {
      switch farEnd.readAvailable() {
      case .bytes(let bytes): received += bytes
      case .nothingYet: farEnd.wait(atMost: .milliseconds(20))
      case .ended: return
      }
    }
  }

  private static func set(_ size: TerminalSize, of end: Descriptor) throws {
    var raw = winsize(
      ws_row: UInt16(clamping: size.rows), ws_col: UInt16(clamping: size.columns), ws_xpixel: 0,
      ws_ypixel: 0)
    guard ioctl(end.number, UInt(TIOCSWINSZ), &raw) == 0 else {
      throw SystemFailure("the terminal's size cannot be set")
    }
  }

  private static func set(_ speed: LineSpeed, of end: Descriptor) throws {
    var raw = termios()
    guard tcgetattr(end.number, &raw) == 0, cfsetispeed(&raw, speed.code) == 0,
      cfsetospeed(&raw, speed.code) == 0, tcsetattr(end.number, TCSANOW, &raw) == 0
    else { throw SystemFailure("the terminal's speed cannot be set") }
  }
}
