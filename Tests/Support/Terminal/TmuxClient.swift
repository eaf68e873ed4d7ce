import Glibc

/// A conversation with a tmux server of our own, in the control mode of tmux(1): commands in,
/// replies and news out, line by line.
///
/// The server lives as long as this client, and dies with the tests however they end: the session
/// that it serves ends when nobody is attached to it.
final class TmuxClient {
  /// How many times the program has sent something.
  private(set) var newsCount = 0

  private let child: ChildProcess
  private let toServer: Descriptor
  private let fromServer: Descriptor
  private var unread: [UInt8] = []
  private var replies: [Reply] = []
  private var openReply: Reply?

  private struct Reply {
    /// What its first and last line share.
    let mark: ArraySlice<Substring>
    let isToUs: Bool
    var lines: [String] = []
    var isError = false
  }

  /// Starts a server, and in it one session.
  ///
  /// The server's output is a pipe that it could read from too. Were the tests killed, and with
  /// them the only reader, tmux 3.3 would wait for ever to have its last line read before it ends.
  init(arguments: [String]) throws {
    let (toServer, itsInput) = try Descriptor.pipeToProgram()
    let (fromServer, writingEnd) = try Descriptor.pipeFromProgram()
    let itsOutput = Descriptor(
      open("/proc/self/fd/\(writingEnd.number)", O_RDWR | O_CLOEXEC), returnsAtOnce: false)
    self.toServer = toServer
    self.fromServer = fromServer
    child = try ChildProcess(
      Invocation("tmux", ["-u", "-C"] + arguments),
      streams: .files(
        input: itsInput.number, output: itsOutput.number, errors: itsOutput.number))
  }

  /// Whether the server has gone.
  var hasEnded: Bool { child.look() != nil }

  /// Has the server do commands, one after the other, nothing else in between.
  ///
  /// - Returns: The lines of each one's reply.
  func perform(_ commands: String..., within limit: Duration = .patience) throws -> [[String]] {
    try say(commands.joined(separator: " ; ") + "\n", within: limit)
    let deadline = ContinuousClock.now + limit
    while replies.count < commands.count, !replies.contains(where: \.isError) {
      guard ContinuousClock.now < deadline else {
        throw TmuxFailure("tmux does not answer “\(commands[replies.count])” in \(limit)")
      }
      let ended = hasEnded
      if !receive(atMost: .milliseconds(20)), ended {
        throw TmuxFailure("tmux has ended: \(String(decoding: unread, as: UTF8.self))")
      }
    }
    defer { replies = [] }
    if let refusal = replies.first(where: \.isError) {
      throw TmuxFailure("tmux: \(refusal.lines.joined(separator: " "))")
    }
    return replies.map(\.lines)
  }

  /// Waits for news, and says whether anything came.
  @discardableResult
  func receive(atMost time: Duration) -> Bool {
    fromServer.wait(atMost: time)
    guard case .bytes(let bytes) = fromServer.readAvailable() else { return false }
    unread += bytes
    while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
      take(String(decoding: unread[..<end], as: UTF8.self))
      unread.removeSubrange(...end)
    }
    return true
  }

  /// Sends the server away, and waits until it has gone.
  func end() {
    _ = try? perform("kill-server", within: .seconds(5))
    child.endSession()
  }

  /// Text as one word of a command.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }

  private func say(_ line: String, within limit: Duration) throws {
    let deadline = ContinuousClock.now + limit
    var rest = Array(line.utf8)[...]
    while !rest.isEmpty {
      guard let count = toServer.writeAvailable(rest), ContinuousClock.now < deadline else {
        throw TmuxFailure("tmux does not listen to “\(line)”")
      }
      rest = rest.dropFirst(count)
      if count == 0 { toServer.wait(atMost: .milliseconds(20), writing: true) }
    }
  }

  /// Sorts a line: a reply stands between `%begin TIME NUMBER FLAGS` and `%end` or `%error` with
  /// the same three; the flag 1 marks those that answer this client.
  private func take(_ line: String) {
    let words = line.split(separator: " ")
    if var reply = openReply {
      if words.dropFirst() == reply.mark, words[0] == "%end" || words[0] == "%error" {
        reply.isError = words[0] == "%error"
        if reply.isToUs || reply.isError { replies.append(reply) }
        openReply = nil
      } else {
        openReply?.lines.append(line)
      }
    } else if words.count == 4, words[0] == "%begin" {
      openReply = Reply(mark: words.dropFirst(), isToUs: words[3] == "1")
    } else if words.first == "%output" {
      newsCount += 1
    }
  }
}

/// A tmux that does not do as it is told.
struct TmuxFailure: Error, CustomStringConvertible {
  let description: String
  init(_ what: String) { description = what }
}
