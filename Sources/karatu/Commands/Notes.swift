import ArgumentParser
import CourseFormat
import Screens
import Stage

/// A learner's marks and notes, as text.
struct Notes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "Print a learner's marks and notes.",
    discussion: "What is printed is Markdown, and reads well as it stands.")

  @ArgumentParser.Option(help: ArgumentHelp("Whose notes.", valueName: "name"))
  var learner: String?

  @ArgumentParser.Option(help: ArgumentHelp("Of this course alone.", valueName: "id"))
  var course: String?

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let records = try site.records()
      let someone = try site.learner(called: learner, in: records)
      let shelf = site.shelf()
      var world = World(
        words: site.words, languages: [], size: Size(columns: 80, rows: 24),
        alphabet: site.alphabet, courses: shelf.cards())
      world.learner = someone
      world.standings = try records.standing(of: someone.id)
      let id = course.map { CourseID(rawValue: $0) }
      if let id, shelf[id] == nil, world.standings[id] == nil {
        throw SiteProblem.noCourse(id.rawValue)
      }
      let marks = world.marks(in: id)
      guard !marks.isEmpty else {
        output.say("marks.none")
        return
      }
      for (index, card) in world.courses.enumerated() {
        for mark in marks where mark.course == card.manifest.id {
          world.courses[index].heads[mark.item] = shelf[mark.course]?.head(
            of: mark.item, in: site.words.language)
        }
      }
      output.put(world.notesText(in: id))
    }
  }
}
