import ArgumentParser
import CourseFormat
import Screens
import Stage
import Typography

/// Says a lesson, all of it, through a pipe if need be.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Print a lesson as plain text.",
    discussion: "Without a lesson, lists the parts of the course.")

  @Argument(help: "The course's id, as karatu courses lists it.")
  var course: String

  @Argument(help: "The lesson's id.")
  var lesson: String?

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      guard let package = site.shelf()[CourseID(rawValue: course)] else {
        throw SiteProblem.noCourse(course)
      }
      guard let lesson else {
        for item in package.manifest.items {
          let head = package.head(of: item.id, in: site.words.language)
          output.put("\(item.id)  \(head.title)")
        }
        return
      }
      let text = try package.lesson(ItemID(rawValue: lesson), in: site.words.language)
      let world = World(
        words: site.words, languages: [], size: Size(columns: 80, rows: 24),
        alphabet: site.alphabet)
      output.put(text.title.string + "\n")
      for line in world.lines(of: text) { output.put(line) }
    }
  }
}
