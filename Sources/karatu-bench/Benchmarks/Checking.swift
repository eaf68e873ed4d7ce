import BenchmarkSupport
import Glibc
import Support
import Testing

/// What it costs to check a course far larger than any that a trainer writes.
struct Checking: Benchmark {
  let name = "checking"
  let summary = "the check of 1,000 lessons and 10,000 questions, beside bare Markdown parsing"

  private let rounds = 15

  func figures() throws -> [Figure] {
    let files = LargeCourse.files()
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: "large/\(path)") }
    let texts = files.filter { $0.key.hasSuffix(".md") }.map(\.value)

    // One after the other, so that what else the machine does falls on both.
    var parses: [Duration] = []
    var checks: [(time: Duration, peak: Int)] = []
    for _ in 0..<rounds {
      parses.append(MarkdownParsing.time(for: texts))
      checks.append(try check(folder))
    }
    let (parse, check) = (parses.median, checks.map(\.time).median)
    return [
      Figure("checking, processor time over bare parsing", .ratio(check, parse), atMost: 3),
      Figure("checking, processor time", .time(check)),
      Figure("checking, bare parsing of the same text", .time(parse)),
      Figure("checking, peak memory", .memory(checks.map(\.peak).max() ?? 0), atMost: 150),
      Figure("checking, the text", .memory(texts.reduce(0) { $0 + $1.utf8.count })),
    ]
  }

  /// The processor time of one check, from the program's start to its end, and its peak memory.
  private func check(_ folder: TemporaryFolder) throws -> (time: Duration, peak: Int) {
    var invocation = try Invocation.karatu(data: folder)
    invocation.arguments = ["course", "check", "--strict", folder.path("large")]
    let terminal = try PseudoTerminal(invocation, type: "dumb")
    // The system forgets a program's peak with the program.
    var peak = 0
    while let footprint = terminal.footprint {
      peak = max(peak, footprint.peakMemory)
      usleep(1000)
    }
    guard try terminal.waitForExit() == .code(0), let time = terminal.processorTime else {
      throw Trouble("The check found something:\n\(terminal.transcript)")
    }
    return (time, peak)
  }
}
