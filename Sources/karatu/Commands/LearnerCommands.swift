import ArgumentParser
import Reporting
import Typography

/// People who learn here.
struct LearnerCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learner", abstract: "Take people in and list them.",
    subcommands: [AddLearner.self, ListLearners.self])
}

/// Takes somebody in.
struct AddLearner: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take somebody in under a name.")

  @Argument(help: "The name, as it should stand on certificates.")
  var name: String

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let learner = try site.records().addLearner(name: name, language: site.words.language)
      output.say("learner.added", ["name": .text(DisplayText(learner.name).string)])
    }
  }
}

/// Lists the people who learn here.
struct ListLearners: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the people who learn here.")

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let learners = try site.records().learners()
      if learners.isEmpty, format == .text {
        output.say("learner.none")
        return
      }
      let columns = [
        Table.Column("learner", heading: site.words("report.learner")),
        Table.Column("language", heading: site.words("language.title")),
        Table.Column("id", heading: site.words("learner.pseudonym")),
      ]
      let rows = learners.map { learner -> [Table.Cell] in
        [.text(learner.name), .text(learner.language.rawValue), .text(learner.id.rawValue)]
      }
      output.put(Table(columns: columns, rows: rows), as: format)
    }
  }
}
