import ArgumentParser

/// The options that every command has.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Keep this site's data in this folder.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp("Look for courses in this folder first.", valueName: "dir"),
    completion: .directory)
  var courses: String?

  @Option(help: ArgumentHelp("Speak this language, such as fr.", valueName: "tag"))
  var language: String?

  /// What the options say.
  var wishes: SiteWishes { SiteWishes(data: data, courses: courses, language: language) }
}
