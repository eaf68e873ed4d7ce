import CourseFormat
import GRDB
import Learning

extension RecordStore {
  /// Brings those who have begun a course to another version of it, all of them or nobody; with
  /// `learner`, only that one.
  ///
  /// `plan` says what the update means for somebody who stands so; nil says that nothing is to be
  /// done, as for whoever has that version already. Doing it again therefore changes nothing. It is
  /// called while the records are locked, so what it needs should have been read before.
  ///
  /// - Returns: Where those now stand for whom something was done.
  @discardableResult
  public func update(
    _ course: CourseID, of learner: Learner.ID? = nil, _ plan: (CourseStanding) -> CourseUpdate?
  ) throws(RecordsError) -> [Learner.ID: CourseStanding] {
    let time = clock.read()
    return try write { db in
      let standings = try StandingTables.load(
        learner.map { .course($0, course) } ?? .everybody, in: db)
      let entries = try standings.sorted { $0.key < $1.key }.compactMap { learner, courses in
        guard let update = courses[course].flatMap(plan),
          try LearnerRow.fetch(learner, in: db) != nil
        else { return nil as LogEntry? }
        return try LogEntry(.learned(.courseUpdated(course, update)), of: learner)
      }
      guard !entries.isEmpty else { return [:] }
      let projection = try hang(entries, at: time, in: db)
      var updated: [Learner.ID: CourseStanding] = [:]
      for entry in entries {
        let learner = entry.payload.learner
        updated[learner] = projection.standings(of: learner)[course]
      }
      return updated
    }
  }
}
