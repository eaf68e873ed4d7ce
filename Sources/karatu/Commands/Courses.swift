import ArgumentParser
import Reporting

/// Lists the courses on offer.
struct Courses: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "courses", abstract: "List the courses on offer.")

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let shelf = site.shelf()
      for problem in shelf.problems { output.say(problem.message) }
      if shelf.packages.isEmpty, format == .text {
        output.say("courses.none", ["folder": .text(site.places.data + "/courses")])
        return
      }
      let words = site.words
      let keys = site.keyRing(output)
      let columns = [
        ("course", "report.course"), ("title", "courses.title"), ("version", "certificate.version"),
        ("languages", "courses.languages"), ("minutes", "report.minutes"),
        ("publisher", "courses.signature"),
      ].map { Table.Column($0.0, heading: words($0.1)) }
      let rows = shelf.packages.map { package -> [Table.Cell] in
        let manifest = package.manifest
        return [
          .text(manifest.id.rawValue), .text(manifest.title[words.language].string),
          .text(manifest.version.description),
          .text(manifest.languages.map(\.rawValue).joined(separator: " ")),
          manifest.minutes.map(Table.Cell.number) ?? .none,
          .text(words(package.publisher(keys))),
        ]
      }
      output.put(Table(columns: columns, rows: rows), as: format)
    }
  }
}
