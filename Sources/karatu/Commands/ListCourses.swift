import ArgumentParser
import CourseFormat
import Reporting
import Typography

/// Lists the courses that were installed at this site.
struct ListCourses: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the courses that were installed here, and by whom signed.")

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let shelf = Shelf(folders: [site.courseFolder])
      for problem in shelf.problems { output.say(problem.message) }
      if shelf.packages.isEmpty, format == .text {
        output.say("install.none")
        return
      }
      let keys = site.keyRing(output)
      let words = site.words
      let columns = [
        ("course", "report.course"), ("version", "certificate.version"),
        ("title", "courses.title"), ("publisher", "courses.signature"),
      ].map { Table.Column($0.0, heading: words($0.1)) }
      let rows = shelf.packages.map { package -> [Table.Cell] in
        let manifest = package.manifest
        return [
          .text(manifest.id.rawValue), .text(manifest.version.description),
          .text(manifest.title[words.language].string), .text(words(package.publisher(keys))),
        ]
      }
      output.put(Table(columns: columns, rows: rows), as: format)
    }
  }
}
