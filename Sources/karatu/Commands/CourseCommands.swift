import ArgumentParser

/// A trainer's bench.
struct CourseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Check the courses that you write.",
    subcommands: [CheckCourse.self, ExplainCheck.self])
}
