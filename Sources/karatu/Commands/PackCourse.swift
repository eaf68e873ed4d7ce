import ArgumentParser
import CourseFormat
import Typography
import Wording

/// Packs a course into one file for delivery.
struct PackCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Pack a course into one file for delivery.",
    discussion: """
      The course is checked first; nothing is packed that a learner would trip over, or without \
      a license. The same files give the same bytes on every machine. Prints the file's SHA-256 \
      as sha256sum does.
      """)

  @ArgumentParser.Argument(help: "The course's folder.", completion: .directory)
  var course: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write this file, as a rule NAME.karatu.", valueName: "file"),
    completion: .file(extensions: ["karatu"]))
  var output: String

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, terminal in
      do {
        let packed = try Packer(today: site.today).pack(course, onto: output)
        terminal.put("\(packed.digest)  \(DisplayText(output).string)")
        terminal.say(
          "pack.done",
          [
            "course": .text(packed.id.rawValue), "version": .text(packed.version.description),
            "count": .number(packed.files), "size": .number(packed.size),
          ])
      } catch PackProblem.faulty(let package, let findings) {
        for finding in findings {
          terminal.put(DisplayText(finding.text(in: site.words)).string)
        }
        throw PackProblem.faulty(package: package, findings)
      }
    }
  }
}
