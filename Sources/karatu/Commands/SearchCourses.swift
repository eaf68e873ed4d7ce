import ArgumentParser
import CourseFormat
import Reporting
import Search
import Typography
import Wording

/// Looks for words in the courses on offer.
struct SearchCourses: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Look for words in all courses.",
    discussion: """
      Each word may be the beginning of one; capitals and accents make no difference. A lesson that
      is found is printed by karatu read with what stands in the first two columns.
      """)

  @ArgumentParser.Argument(help: "The words, all of which must be found.")
  var words: [String]

  @Option(help: ArgumentHelp("Look in this course alone.", valueName: "id"))
  var course: String?

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let shelf = site.shelf()
      let only = course.map { CourseID(rawValue: $0) }
      if let only, shelf[only] == nil { throw SiteProblem.noCourse(only.rawValue) }
      let sought = words.joined(separator: " ")
      let language = site.words.language
      let answer = try CourseFinder(folder: site.places.data)
        .find(sought, in: shelf.packages, only: only, language: language)
      for message in answer.remarks(on: sought, language: site.words("language.name")) {
        output.say(message)
      }
      if let trouble = answer.trouble { output.say(trouble.message) }
      if answer.hits.isEmpty, format == .text { return }
      output.put(table(of: answer, shelf, site.words), as: format)
    }
  }

  private func table(of answer: SearchAnswer, _ shelf: Shelf, _ words: Words) -> Table {
    let columns = [
      ("course", "report.course"), ("part", "search.part"), ("kind", "search.kind"),
      ("title", "courses.title"), ("context", "search.context"),
    ].map { Table.Column($0.0, heading: words($0.1)) }
    let rows = answer.hits.map { hit -> [Table.Cell] in
      [
        .text(hit.course.rawValue), hit.id.map(Table.Cell.text) ?? .none,
        .text(words(hit.kind(in: shelf[hit.course]?.manifest))), .text(hit.name.string),
        .text(hit.context.map(\.text.string).joined()),
      ]
    }
    return Table(columns: columns, rows: rows)
  }
}
