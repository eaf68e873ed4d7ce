import ArgumentParser
import Reporting

/// A learner's own progress, as a table.
struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Print how far a learner is.")

  @Option(help: ArgumentHelp("Whose progress.", valueName: "name"))
  var learner: String?

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let records = try site.records()
      let someone = try site.learner(called: learner, in: records)
      let report = ProgressReport(
        on: [someone], [someone.id: try records.standing(of: someone.id)],
        manifests: site.shelf().manifests, in: site.words)
      if report.table.rows.isEmpty, format == .text {
        output.say("progress.nothing")
        return
      }
      output.put(report.table, as: format)
    }
  }
}
