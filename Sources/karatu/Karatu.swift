import ArgumentParser
import Wording

/// The program: without a subcommand it opens the learner's screens.
@main
struct Karatu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "karatu",
    abstract: "Courses for where the web does not reach.",
    discussion: """
      Learners take courses in a terminal and end with a certificate that anyone can verify
      without a network; trainers check the courses they write; coordinators count.
      """,
    version: Karatu.version,
    subcommands: [
      Learn.self, Courses.self, SearchCourses.self, Read.self, Progress.self, Notes.self,
      CertificateCommands.self, CourseCommands.self, LearnerCommands.self, ReportCommands.self,
      Manual.self,
    ],
    defaultSubcommand: Learn.self)

  /// Begins the program.
  ///
  /// Nearly all starts are the bare name, typed by a learner. The parser would take a third of the
  /// processor's time of such a start to find that there is nothing to parse.
  static func main() {
    guard CommandLine.arguments.count == 1 else {
      return main(withHelpFirst(Array(CommandLine.arguments.dropFirst())))
    }
    do {
      try Learn.open()
    } catch {
      exit(withError: error)
    }
  }

  /// The arguments with `help` before the group of commands that it was asked of: `course help pack`
  /// is what `help course pack` is.
  static func withHelpFirst(_ arguments: [String]) -> [String] {
    var group: any ParsableCommand.Type = Karatu.self
    for (place, word) in arguments.enumerated() {
      if word == "help", place > 0 {
        return ["help"] + arguments[..<place] + arguments[(place + 1)...]
      }
      let next = group.configuration.subcommands.first { $0.configuration.commandName == word }
      guard let next, !next.configuration.subcommands.isEmpty else { break }
      group = next
    }
    return arguments
  }

  /// The version of the program.
  static let version = "0.1.0"
  /// The day this version was made, 2026-11-23: no clock that is right says less.
  static let made = CalendarDay(daysSince1970: 20_780)
}
