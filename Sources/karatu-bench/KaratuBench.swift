import ArgumentParser
import Glibc
import Reporting

/// Measures the release program and tells each figure with its budget.
@main
struct KaratuBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "karatu-bench",
    abstract: "Measure the release program against its budgets.",
    discussion: """
      Drives the karatu that lies in the same folder, on pseudo-terminals, with records of its \
      own. Exit status: 0 when every figure is within its budget, 1 when one is not.
      """)

  @Flag(help: "List the measurements instead of making them.")
  var list = false

  @Option(help: ArgumentHelp("Make only this measurement; may be repeated.", valueName: "name"))
  var only: [String] = []

  private var benchmarks: [any Benchmark] {
    [
      StartUp(), MemoryUse(), LineUse(), Rest(), Durability(), Keeping(), Packages(), Checking(),
      Searching(), Peers(),
    ]
  }

  func validate() throws {
    let names = benchmarks.map(\.name)
    for name in only where !names.contains(name) {
      let known = names.joined(separator: ", ")
      throw ValidationError("There is no measurement “\(name)”; there are \(known).")
    }
  }

  func run() throws {
    if list {
      let rows = benchmarks.map { [Table.Cell.text($0.name), .text($0.summary)] }
      let columns = [
        Table.Column("name", heading: "Name"), .init("summary", heading: "What it measures"),
      ]
      print(Table(columns: columns, rows: rows).text(in: .unicode), terminator: "")
      return
    }
    try ReleaseProgram.check()
    var figures: [Figure] = []
    for benchmark in benchmarks where only.isEmpty || only.contains(benchmark.name) {
      say("Measuring \(benchmark.name): \(benchmark.summary) ...")
      figures += try benchmark.figures()
    }
    print(Figure.table(of: figures).text(in: .unicode), terminator: "")
    let over = figures.count { $0.verdict == .over }
    if over > 0 {
      say("\(over) of \(figures.count) figures are over their budget.")
      throw ExitCode(1)
    }
  }

  /// Progress, beside the table rather than in it.
  private func say(_ words: String) {
    let line = Array((words + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
