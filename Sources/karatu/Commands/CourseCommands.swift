import ArgumentParser

/// A trainer's bench.
struct CourseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Check, pack, sign and install courses.",
    subcommands: [
      CheckCourse.self,
      ExplainCheck.self,
      PackCourse.self,
      SignCourse.self,
      InstallCourse.self,
      ListCourses.self,
      RemoveCourse.self,
    ])
}
