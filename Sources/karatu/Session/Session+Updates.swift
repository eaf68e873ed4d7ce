import CourseFormat
import Learning
import Screens
import Typography
import Wording

extension Session {
  /// Brings the learner to the version of a course that is here now, if it is a newer one.
  ///
  /// A course whose folder was changed, records carried here from elsewhere, an update that a power
  /// cut ended half-way: whoever opens the course is asked what its versions since then ask. The
  /// older package is not at hand, so nothing is marked again.
  mutating func bringUpToDate(_ course: CourseID) throws {
    takeUpUpdate(of: course)
    guard let standing = world.standings[course], let package = shelf[course] else { return }
    if let version = standing.version, version < package.manifest.version,
      // What cannot be read would be lost for good: the learner stays at the old version.
      let changes = try? package.changes(),
      let plan = UpdatePlan(standing, from: nil, to: CourseEdition(package), changes: changes)
    {
      try keep([.courseUpdated(course, plan.update)])
    } else if standing.unseenSince != nil {
      // An update made elsewhere may have passed the last quiz that was missing.
      try complete(course)
    }
  }

  /// Opens a course again that was brought to a newer version elsewhere while this session had it
  /// open: what is completed and certified from now on is what stands there now.
  ///
  /// The screens keep the text that they show; what is done in it counts under the ids of today.
  mutating func takeUpUpdate(of course: CourseID) {
    guard preview == nil, let old = shelf[course]?.manifest.version,
      let version = world.standings[course]?.version, old < version,
      let package = site.shelf()[course], package.manifest.version > old
    else { return }
    shelf.take(package)
    if let index = world.courses.firstIndex(where: { $0.manifest.id == course }) {
      world.courses[index] = CourseCard(manifest: package.manifest)
    }
    nameItems(of: course)
    updatedMeanwhile.insert(course)
    navigator.notice = world.say(
      "update.meanwhile",
      [
        "course": .text(package.manifest.title[world.language].string),
        "version": .text("\(package.manifest.version)"),
      ])
  }

  /// What a learner is led to: the contents of the course where an update has just taken away what
  /// the screen before leads to.
  mutating func page(
    afterUpdate destination: Destination
  ) throws -> any Screen {
    do {
      return try screen(for: destination)
    } catch CourseProblem.itemUnknown(let package, let item) {
      guard let course = destination.course, updatedMeanwhile.contains(course) else {
        throw CourseProblem.itemUnknown(package: package, item: item)
      }
      return try screen(for: .outline(course))
    }
  }

  /// Tells a learner who goes right on with an item what an update of the course has brought.
  mutating func tellNews(before destination: Destination) throws {
    guard destination.item != nil, let course = destination.course,
      world.standings[course]?.unseenSince != nil
    else { return }
    nameItems(of: course)
    guard let card = world.course(course), let told = world.telling(of: card) else { return }
    let sentences = [navigator.notice].compactMap { $0 } + world.news(of: card)
    try keep([told])
    navigator.notice = DisplayText(sentences.map(\.string).joined(separator: " "))
  }

  /// What the trainer says of the versions that are news to the learner.
  func notes(on package: CoursePackage) -> [DisplayText] {
    guard let since = world.standings[package.manifest.id]?.unseenSince,
      let changes = try? package.changes()
    else { return [] }
    return changes.after(since, upTo: package.manifest.version).compactMap {
      $0.change.note?[world.language]
    }
  }
}
