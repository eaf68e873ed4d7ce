import CourseFormat
import FoundationEssentials
import Learning
import Screens
import Wording

extension Session {
  /// A lesson at a marked place.
  mutating func lesson(
    _ item: ItemID, in course: CourseID, at anchor: Anchor
  ) throws -> any Screen {
    let screen = try lesson(item, in: course)
    return (screen as? Reader)?.moved(to: anchor, in: world) ?? screen
  }

  /// The marks and notes of a course, or of all, under the names of their lessons.
  mutating func marks(in course: CourseID?) -> any Screen {
    for marked in Set(world.marks(in: course).map(\.course)) { nameItems(of: marked) }
    return MarkList(of: course)
  }

  /// Writes the learner's marks and notes to a file beside the certificates.
  mutating func exportNotes(in course: CourseID?) throws {
    guard let learner = world.learner else { return }
    let folder = site.places.data + "/notes"
    let name = "\(course?.rawValue ?? "all")-\(learner.id.rawValue.prefix(8)).md"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(world.notesText(in: course).utf8)
        .write(to: URL(filePath: "\(folder)/\(name)"), options: .atomic)
    } catch {
      throw SiteProblem.cannotWrite(
        "\(folder)/\(name)", reason: FileReason.text(of: error, world.words))
    }
    navigator.notice = world.say("marks.exported", ["path": .text("\(folder)/\(name)")])
  }
}
