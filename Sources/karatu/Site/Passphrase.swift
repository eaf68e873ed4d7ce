import Glibc

/// A passphrase, from a terminal that does not show it or from a pipe.
enum Passphrase {
  /// No passphrase is longer, in bytes.
  private static let limit = 1024

  /// Whether somebody types it at a terminal.
  static var isTyped: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks for a passphrase; what comes through a pipe is its first line.
  ///
  /// - Parameter question: What is said before, on standard error; nothing of it through pipes.
  static func ask(_ question: String) -> [UInt8] {
    guard isTyped else { return line(of: StandardInput.bytes(atMost: limit)) }
    while true {
      if let line = hidden(question) { return line }
    }
  }

  /// A line that is typed without being shown; nil where a signal came before its end.
  ///
  /// Signals wait until the terminal shows again what is typed: a program that they end, or put to
  /// sleep, must not leave it blind.
  private static func hidden(_ question: String) -> [UInt8]? {
    var (held, before, waiting) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&held)
    let signals = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP]
    for signal in signals { sigaddset(&held, signal) }
    sigprocmask(SIG_BLOCK, &held, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    var shown = termios()
    guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return [] }
    var blind = shown
    blind.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &blind)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      // The end of the line was not shown either.
      Output.write("\n", to: STDERR_FILENO)
    }
    Output.write(question + " ", to: STDERR_FILENO)
    while true {
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = poll(&input, 1, 200)
      sigpending(&waiting)
      if signals.contains(where: { sigismember(&waiting, $0) == 1 }) { return nil }
      if ready > 0 { break }
    }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = read(STDIN_FILENO, &bytes, limit)
    return line(of: Array(bytes.prefix(max(0, count))))
  }

  private static func line(of bytes: [UInt8]) -> [UInt8] {
    let line = bytes.prefix { $0 != 0x0A }
    return Array(line.last == 0x0D ? line.dropLast() : line)
  }
}
