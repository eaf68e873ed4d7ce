import ArgumentParser
import CourseFormat
import Typography
import Wording

/// Begins a course.
struct NewCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a course with a small one that explains itself.",
    discussion: """
      It shows every kind of file and question, and the check finds nothing in it: change it \
      into your own, a little at a time.
      """)

  @ArgumentParser.Argument(
    help: "The course's folder: a new one, or one that is empty.", completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The course's id, for ever: small letters, digits, hyphens. Made from the folder's name.",
      valueName: "id"))
  var id: String?

  @Option(
    help: ArgumentHelp("The course's title. Made from the folder's name.", valueName: "title"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The course's languages, such as en,fr; the first one holds the answers.", valueName: "tags"))
  var languages = ""

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let folder = try NewFolder(path: folder)
      let template = try CourseTemplate(folder: site.places.templates + "/course")
      let course = try CourseSeed(
        folder: folder.name, id: id, title: title, languages: languages,
        usual: site.words.language, from: template, today: site.today)
      try folder.write(template.files(for: course))
      say(course, folder, on: output)
    }
  }

  private func say(_ course: CourseSeed, _ folder: NewFolder, on output: Output) {
    let path = DisplayText(folder.path).string
    output.say(
      "new.done",
      [
        "title": .text(course.title), "course": .text(course.id.rawValue),
        "path": .text(path),
      ])
    let word = Self.shellWord(path)
    output.say("new.check", ["command": .text("karatu course check \(word)")])
    output.say("new.preview", ["command": .text("karatu course preview \(word)")])
    output.say(
      "new.pack",
      ["command": .text("karatu course pack \(word) -o \(course.id).karatu")])
  }

  /// A path as a shell takes it for one word.
  private static func shellWord(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@%".contains($0) }
    return isPlain
      ? path
      : "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
