import ArgumentParser
import Learning
import Records
import Reporting

/// A learner's own progress, as a table.
struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Print how far a learner is.")

  @Option(help: ArgumentHelp("Whose progress.", valueName: "name"))
  var learner: String?

  @Flag(help: "Everybody's progress.")
  var all = false

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func validate() throws {
    if all, learner != nil { throw ValidationError("Say either --learner or --all.") }
  }

  func run() throws {
    try atSite(site) { site, output in
      let records = try site.records()
      let learners = try learners(at: site, in: records)
      let standings = try learners.map { ($0.id, try records.standing(of: $0.id)) }
      let report = ProgressReport(
        on: learners, Dictionary(standings) { first, _ in first },
        manifests: site.shelf().manifests, in: site.words)
      if report.table.rows.isEmpty, format == .text {
        output.say("progress.nothing")
        return
      }
      output.put(report.table, as: format)
    }
  }

  private func learners(at site: Site, in records: RecordStore) throws -> [Learner] {
    guard all else {
      do {
        return [try site.learner(called: learner, in: records)]
      } catch SiteProblem.whose {
        throw SiteProblem.whoseOrAll
      }
    }
    let everybody = try records.learners()
    if everybody.isEmpty { throw SiteProblem.nobody }
    return everybody
  }
}
