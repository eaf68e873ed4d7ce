import ArgumentParser
import CourseFormat
import FoundationEssentials
import Records
import Typography
import Wording

/// A trainer's bench.
struct CourseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Check the courses that you write.",
    subcommands: [CheckCourse.self])
}

/// Says everything that is wrong with courses, in one run.
struct CheckCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a course, and how to mend it.",
    discussion: """
      Errors are what a learner would trip over, warnings what a trainer should look at. Exit
      status: 0 nothing found but warnings, 1 errors, or warnings too with --strict.
      """)

  @ArgumentParser.Argument(
    help: "Folders or .karatu files of courses.", completion: .file())
  var paths: [String]

  @Flag(help: "Let warnings fail the check too.")
  var strict = false

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let today = CalendarDay(daysSince1970: SiteClock.machine.read().localDay)
      let checker = CourseChecker(today: today)
      var found: [Diagnostic] = []
      for path in paths {
        let diagnostics = checker.check(at: path)
        // A finding names its place within its course: of several courses, which must be said.
        if paths.count > 1, !diagnostics.isEmpty { output.put(DisplayText("\(path):").string) }
        for diagnostic in diagnostics {
          output.put(DisplayText(diagnostic.text(in: site.words)).string)
        }
        found += diagnostics
      }
      let errors = found.count { $0.severity == .error }
      let warnings = found.count - errors
      if found.isEmpty {
        output.say("course.check-clean", ["count": .number(paths.count)])
      } else {
        output.say(
          "course.check-found",
          [
            "errors": .message(Message("course.errors", ["count": .number(errors)])),
            "warnings": .message(Message("course.warnings", ["count": .number(warnings)])),
          ])
      }
      if errors > 0 || (strict && warnings > 0) { throw ExitCode(1) }
    }
  }
}
