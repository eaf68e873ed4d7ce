import ArgumentParser
import CourseFormat
import Wording

/// Takes an installed course away.
struct RemoveCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take an installed course away; records stay.",
    discussion: "What learners have done in it stays in the records, certificates too.")

  @ArgumentParser.Argument(help: "The course's id.")
  var id: String

  @Flag(help: "Remove it although learners have begun it.")
  var yes = false

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      guard let course = CourseID(id) else { throw InstallProblem.notInstalled(id) }
      let installer = site.installer(site.keyRing(output))
      guard installer.hasInstalled(course) else { throw InstallProblem.notInstalled(id) }
      let begun = try site.learners(begun: course)
      guard yes || begun == 0 else { throw CourseBegun(course: course, count: begun) }
      try installer.remove(course)
      output.say("install.removed", ["course": .text(course.rawValue)])
    }
  }
}

/// Learners could not go on in a course that is to be removed.
struct CourseBegun: Explained {
  let course: CourseID
  let count: Int

  var message: Message {
    Message("install.begun", ["course": .text(course.rawValue), "count": .number(count)])
  }
}
