import ArgumentParser
import CourseFormat
import FoundationEssentials
import Reporting

/// What coordinators count.
struct ReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Count what was learnt.",
    subcommands: [ReportProgress.self])
}

/// Who has come how far.
struct ReportProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "One row for each learner and course: begun, done, score, time, certificate.")

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @Option(help: ArgumentHelp("Only this course.", valueName: "id"))
  var course: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, screen in
      let records = try site.records()
      var standings = try records.allStandings()
      if let course {
        standings = standings.mapValues { $0.filter { $0.key.rawValue == course } }
      }
      let report = ProgressReport(
        on: try records.learners(), standings, manifests: site.shelf().manifests,
        in: site.words)
      if report.table.rows.isEmpty, format == .text {
        screen.say("report.nothing")
        return
      }
      let bytes = screen.bytes(of: report.table, as: format)
      guard let output else {
        screen.put(bytes: bytes)
        return
      }
      do {
        try Data(bytes).write(to: URL(filePath: output), options: .atomic)
      } catch {
        throw SiteProblem.cannotWrite(
          output, reason: FileReason.text(of: error, site.words))
      }
    }
  }
}
