import CourseFormat
import Learning
import Typography

extension Session {
  /// Brings the learner to the version of a course that is here now, if it is a newer one.
  ///
  /// A course whose folder was changed, records carried here from elsewhere, an update that a power
  /// cut ended half-way: whoever opens the course is asked what its versions since then ask. The
  /// older package is not at hand, so nothing is marked again.
  mutating func bringUpToDate(_ course: CourseID) throws {
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
