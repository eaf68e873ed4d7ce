import Glibc
import Testing

/// What a program did whose streams are pipes, from its start to its end.
public struct PipedRun: Equatable, Sendable {
  /// How it ended.
  public let status: ExitStatus
  /// What it wrote to its standard output.
  public let output: String
  /// What it wrote to its standard error.
  public let errors: String
}

/// What a program took of the machine from its start to its end.
public struct RunCost: Equatable, Sendable {
  /// Its processor time, and that of what it started and waited for.
  public let processorTime: Duration
  /// The most memory that it ever had at once, in bytes.
  ///
  /// Linux counts the process that started it too, as it was then; so that must be small.
  public let peakMemory: Int
}

extension Invocation {
  /// Runs the program through pipes to its end.
  ///
  /// - Parameter input: All that it can read; then its input ends.
  /// - Throws: `TerminalFailure` with what came, when the program does not end.
  public func run(
    input: String = "", within limit: Duration = .patience,
    at place: SourceLocation = #_sourceLocation
  ) throws -> PipedRun {
    try runToEnd(input: input, within: limit, at: place).run
  }

  /// Runs the program through pipes to its end, and says what it took of the machine.
  public func measure(
    within limit: Duration, at place: SourceLocation = #_sourceLocation
  ) throws -> (run: PipedRun, cost: RunCost) {
    let (run, child) = try runToEnd(input: "", within: limit, at: place)
    return (run, RunCost(processorTime: child.processorTime ?? .zero, peakMemory: child.peakMemory))
  }

  private func runToEnd(
    input: String, within limit: Duration, at place: SourceLocation
  ) throws -> (run: PipedRun, child: ChildProcess) {
    let (toProgram, itsInput) = try Descriptor.pipeToProgram()
    let (fromProgram, itsOutput) = try Descriptor.pipeFromProgram()
    let (fromErrors, itsErrors) = try Descriptor.pipeFromProgram()
    let child = try ChildProcess(
      self,
      streams: .files(
        input: itsInput.number, output: itsOutput.number, errors: itsErrors.number))
    for end in [itsInput, itsOutput, itsErrors] { end.close() }

    var rest = Array(input.utf8)[...]
    var output: [UInt8] = []
    var errors: [UInt8] = []
    let deadline = ContinuousClock.now + limit
    while true {
      let ended = child.look()
      let taken = rest.isEmpty ? nil : toProgram.writeAvailable(rest)
      rest = taken.map { rest.dropFirst($0) } ?? []
      if rest.isEmpty { toProgram.close() }
      let isNews = fromProgram.drain(into: &output) || fromErrors.drain(into: &errors)
      if let ended, !isNews {
        let run = PipedRun(
          status: ended, output: String(decoding: output, as: UTF8.self),
          errors: String(decoding: errors, as: UTF8.self))
        return (run, child)
      }
      guard ContinuousClock.now < deadline else {
        throw TerminalFailure(
          "\(program) did not end in \(limit)", at: place,
          shown: "\(TerminalOutput(output))\n\(TerminalOutput(errors))")
      }
      if !isNews { usleep(1000) }
    }
  }
}

extension Descriptor {
  /// Reads what can be read at once, and says whether there was any.
  fileprivate func drain(into bytes: inout [UInt8]) -> Bool {
    guard case .bytes(let new) = readAvailable() else { return false }
    bytes += new
    return true
  }
}
