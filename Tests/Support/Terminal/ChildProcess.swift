import CPseudoTerminal
import Glibc

/// A program that a test started, in a session of its own.
///
/// Nothing of the session outlives this object: neither the program nor what it started.
final class ChildProcess {
  /// Where the program's three standard streams go.
  enum Streams {
    /// All three to the terminal at this path, which becomes the controlling terminal.
    case terminal(String)
    /// To three open files.
    case files(input: Int32, output: Int32, errors: Int32)
  }

  let id: pid_t
  /// How the program ended, once it has and somebody looked.
  private(set) var status: ExitStatus?
  /// How much processor time it took in all, known with `status`.
  private(set) var processorTime: Duration?
  /// The most memory that it had at once, in bytes, known with `status`.
  private(set) var peakMemory = 0
  private var mayHaveCompany = true

  init(_ invocation: Invocation, streams: Streams) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    streams.add(to: &actions)
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    if let folder = invocation.folder {
      posix_spawn_file_actions_addchdir_np(&actions, folder)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    attributes.startAfresh()

    let words = [invocation.program] + invocation.arguments
    let variables = invocation.environment.map { "\($0.key)=\($0.value)" }.sorted()
    var started: pid_t = 0
    let failure = withCStrings(words) { words in
      withCStrings(variables) { variables in
        posix_spawnp(&started, invocation.program, &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else {
      throw SystemFailure("\(invocation.program) cannot be started", code: failure)
    }
    id = started
  }

  deinit { endSession() }

  /// How the program ended, or nothing while it lives.
  func look() -> ExitStatus? {
    if status == nil {
      var raw: Int32 = 0
      var usage = rusage()
      if wait4(id, &raw, WNOHANG, &usage) == id { noteEnd(raw, usage) }
    }
    return status
  }

  func send(signal: Int32) {
    if look() == nil { kill(id, signal) }
  }

  /// Whether anything in the session has work to do.
  var isBusy: Bool { ProcessTable.session(id).contains(where: \.isBusy) }

  /// Ends whatever still runs in the session.
  func endSession() {
    send(signal: SIGKILL)
    if mayHaveCompany { ProcessTable.endSession(id) }
    if status == nil {
      var raw: Int32 = 0
      var usage = rusage()
      while wait4(id, &raw, 0, &usage) < 0 && errno == EINTR {}
      noteEnd(raw, usage)
    }
  }

  private func noteEnd(_ raw: Int32, _ usage: rusage) {
    status = ExitStatus(waitStatus: raw)
    processorTime = Duration(usage.ru_utime) + Duration(usage.ru_stime)
    peakMemory = usage.ru_maxrss * 1024
    // The number of an empty session may be given to a stranger.
    mayHaveCompany = !ProcessTable.session(id).isEmpty
  }
}

extension ChildProcess.Streams {
  fileprivate func add(to actions: inout posix_spawn_file_actions_t) {
    switch self {
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .files(let input, let output, let errors):
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    }
  }
}

extension posix_spawnattr_t {
  /// A new session, and every signal as on the day it was born: a test runner ignores or blocks
  /// some, which programs would inherit.
  fileprivate mutating func startAfresh() {
    posix_spawnattr_setflags(
      &self,
      karatu_new_session | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&self, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&self, &signals)
  }
}

extension Duration {
  fileprivate init(_ time: timeval) {
    self = .seconds(time.tv_sec) + .microseconds(time.tv_usec)
  }
}

/// Lends `body` the strings as C has them: an array of pointers that ends with none.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
