import ArgumentParser

/// A trainer's bench.
struct CourseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Write, check, preview, pack, sign and install courses.",
    subcommands: [
      CheckCourse.self,
      ExplainCheck.self,
      PreviewCourse.self,
      PackCourse.self,
      SignCourse.self,
      InstallCourse.self,
      ListCourses.self,
      RemoveCourse.self,
    ])
}
