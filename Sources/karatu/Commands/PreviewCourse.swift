import ArgumentParser
import CourseFormat
import Stage

/// Shows a course as learners will see it, while it is being written.
struct PreviewCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Read a course as learners will, while you write it.",
    discussion: """
      Whenever a file is saved, the page is read again at the same place. Nothing that you do is \
      kept, and nothing is locked. d lists what course check finds on the page, then D what it \
      finds in the whole course; t is the contents, a shows the answers.
      """)

  @ArgumentParser.Argument(
    help: "The course's folder or .karatu file, or one of the files in its folder.",
    completion: .file())
  var path: String

  @ArgumentParser.Argument(help: "The id of the item to begin with.")
  var item: String?

  @OptionGroup var terminal: TerminalOptions

  @OptionGroup var site: SiteOptions

  func run() throws {
    let path = CoursePath(path)
    var wishes = site.wishes
    wishes.language = site.language ?? path.language?.rawValue
    try Site.visit(wishes) { site, _ in
      try terminal.wishes.show(at: site) { isLinear in
        try Session(
          site, previewing: path, at: item, isLinear: isLinear,
          size: Size(columns: 80, rows: 24))
      }
    }
  }
}
