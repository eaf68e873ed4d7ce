import ArgumentParser

/// A trainer's bench.
struct CourseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Write, check, preview, pack, sign, install and update courses.",
    subcommands: [
      NewCourse.self,
      CheckCourse.self,
      ExplainCheck.self,
      PreviewCourse.self,
      IDCommands.self,
      PackCourse.self,
      SignCourse.self,
      InstallCourse.self,
      UpdateCourse.self,
      ListCourses.self,
      RemoveCourse.self,
    ])
}
