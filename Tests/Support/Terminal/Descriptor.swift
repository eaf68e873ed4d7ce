import CPseudoTerminal
import Glibc

/// An open file of the test's own, closed when the test lets go of it.
final class Descriptor {
  /// What a look at the file brought.
  enum Reading: Equatable {
    case bytes([UInt8])
    case nothingYet
    case ended
  }

  let number: Int32
  private var isOpen = true

  /// Takes over an open file.
  ///
  /// - Parameter returnsAtOnce: Whether reading and writing never wait, which a program would not
  ///   expect of its streams.
  init(_ number: Int32, returnsAtOnce: Bool = true) {
    self.number = number
    guard returnsAtOnce else { return }
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }

  deinit { close() }

  func close() {
    guard isOpen else { return }
    isOpen = false
    _ = Glibc.close(number)
  }

  /// A pipe out of which the test reads what a program is to write into the other end.
  static func pipeFromProgram() throws -> (ours: Descriptor, theirs: Descriptor) {
    let (reading, writing) = try pipe()
    return (Descriptor(reading), Descriptor(writing, returnsAtOnce: false))
  }

  /// A pipe into which the test writes what a program is to read.
  static func pipeToProgram() throws -> (ours: Descriptor, theirs: Descriptor) {
    let (reading, writing) = try pipe()
    return (Descriptor(writing), Descriptor(reading, returnsAtOnce: false))
  }

  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw SystemFailure("a pipe cannot be made") }
    return (ends[0], ends[1])
  }

  /// What can be read at once, at most 64 KiB.
  func readAvailable() -> Reading {
    guard isOpen else { return .ended }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(number, &buffer, buffer.count)
    if count > 0 { return .bytes(Array(buffer.prefix(count))) }
    if count < 0, errno == EAGAIN || errno == EINTR { return .nothingYet }
    return .ended
  }

  /// Writes as much as the other side takes at once; `nil` when nobody is there to take it.
  func writeAvailable(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard isOpen else { return nil }
    return withoutPipeSignal {
      let count = bytes.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      return errno == EAGAIN || errno == EINTR ? 0 : nil
    }
  }

  /// Waits until there is something to read, or to be written if `writing`, or until the time is
  /// up.
  func wait(atMost time: Duration, writing: Bool = false) {
    guard isOpen else { return }
    let events = writing ? Int16(POLLIN) | Int16(POLLOUT) : Int16(POLLIN)
    var polled = pollfd(fd: number, events: events, revents: 0)
    _ = poll(&polled, 1, time.wholeMilliseconds)
  }
}

/// Runs `body` so that writing to a pipe that nobody reads fails instead of ending the tests.
private func withoutPipeSignal<Result>(_ body: () -> Result) -> Result {
  var pipeSignal = sigset_t()
  sigemptyset(&pipeSignal)
  sigaddset(&pipeSignal, SIGPIPE)
  var before = sigset_t()
  pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
  let result = body()
  var atOnce = timespec()
  while sigtimedwait(&pipeSignal, nil, &atOnce) == SIGPIPE {}
  pthread_sigmask(SIG_SETMASK, &before, nil)
  return result
}

extension Duration {
  /// How long a test waits for something that must come: long enough for a busy machine, and only
  /// ever spent when the test fails.
  public static let patience: Duration = .seconds(60)

  /// Milliseconds, rounded down, at least one: what `poll` takes.
  var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    return Int32(clamping: max(1, milliseconds))
  }
}

/// A call of the C library that failed, with its reason.
struct SystemFailure: Error, CustomStringConvertible {
  let description: String

  init(_ what: String, code: Int32 = errno) {
    description = "\(what): \(String(cString: strerror(code)))"
  }
}
