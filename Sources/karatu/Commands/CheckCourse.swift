import ArgumentParser
import CMalloc
import CourseFormat
import Records
import Wording

/// Says everything that is wrong with courses, in one run.
struct CheckCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a course, and how to mend it.",
    discussion: """
      Errors are what a learner would trip over, warnings what a trainer should look at; karatu \
      course explain CODE says more of one. Exit status: 0 nothing found but warnings, 1 errors, \
      or warnings too with --strict.
      """)

  /// The forms that findings can be given in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @ArgumentParser.Argument(
    help: "Folders or .karatu files of courses, or texts in them: then the whole course.",
    completion: .file())
  var paths: [String]

  @Option(help: "text, json, or sarif for editors and code-hosting pages.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The older version: say what this one takes from its learners.", valueName: "old"),
    completion: .file())
  var against: String?

  @Flag(help: "Let warnings fail the check too.")
  var strict = false

  @OptionGroup var site: SiteOptions

  func run() throws {
    // Every file of a course is parsed in memory that the one before it has just given back.
    keep_freed_memory(8 << 20)
    try atSite(site) { site, output in
      let today = CalendarDay(daysSince1970: SiteClock.machine.read().localDay)
      let report = CheckReport(
        checking: paths, against: against, with: CourseChecker(today: today))
      switch format {
      case .text:
        let text = report.text(in: site.words)
        if !text.isEmpty { output.put(String(text.dropLast())) }
      case .json: output.put(bytes: Array(try report.json(in: site.words).utf8))
      case .sarif:
        let log = try report.sarif(
          in: site.words, explanations: site.explanations, version: Karatu.version)
        output.put(bytes: Array(log.utf8))
      }
      say(report, on: output)
      if report.errors > 0 || (strict && report.warnings > 0) { throw ExitCode(1) }
    }
  }

  private func say(_ report: CheckReport, on output: Output) {
    if report.isClean {
      output.say("course.check-clean", ["count": .number(report.packages.count)])
      return
    }
    output.say(
      "course.check-found",
      [
        "errors": .message(Message("course.errors", ["count": .number(report.errors)])),
        "warnings": .message(Message("course.warnings", ["count": .number(report.warnings)])),
      ])
  }
}
