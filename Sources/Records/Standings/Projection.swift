import CourseFormat
import GRDB
import Learning

/// Facts become standings here, in memory: what they touch is fetched first and saved afterwards.
///
/// Keeping an answer and rebuilding the tables from the log both go through it.
struct Projection {
  private struct Course: Hashable {
    let learner: Learner.ID
    let id: CourseID
  }

  private var learners: [Learner.ID: Learner] = [:]
  private var standings: [Course: (old: CourseStanding?, new: CourseStanding)] = [:]
  private let fetchesFirst: Bool

  /// Begins with what the tables hold or, for a rebuild, with nothing.
  init(fromTables: Bool = true) { fetchesFirst = fromTables }

  /// Takes in what an event says; `time` is in seconds since 1970.
  mutating func apply(_ payload: Payload, at time: Int, in db: Database) throws {
    let learner = payload.learner
    switch payload.content {
    case .unknown: return
    case .learnerAdded(let name, let language):
      learners[learner] = Learner(id: learner, name: name.text, language: language)
    case .learnerRenamed(let name):
      try change(learner, in: db) { $0.name = name.text }
    case .learned(.languageChosen(let language)):
      try change(learner, in: db) { $0.language = language }
    case .learned(.preferenceChosen(let preference)):
      try change(learner, in: db) { $0.preferences.take(preference) }
    case .learned(let fact):
      guard let id = fact.course else { return }
      let course = Course(learner: learner, id: id)
      if standings[course] == nil {
        let old = try fetch(course, in: db)
        standings[course] = (old, old ?? CourseStanding())
      }
      standings[course]?.new.apply(fact, at: time)
    }
  }

  /// Writes what has changed.
  func save(in db: Database) throws {
    for learner in learners.values {
      try LearnerRow(learner).insert(db, onConflict: .replace)
    }
    for (course, standing) in standings {
      try StandingTables.save(
        standing.new, replacing: standing.old, of: course.learner, in: course.id, db)
    }
  }

  /// The standings that a learner's events touched.
  func standings(of learner: Learner.ID) -> [CourseID: CourseStanding] {
    var result: [CourseID: CourseStanding] = [:]
    for (course, standing) in standings where course.learner == learner {
      result[course.id] = standing.new
    }
    return result
  }

  private func fetch(_ course: Course, in db: Database) throws -> CourseStanding? {
    guard fetchesFirst else { return nil }
    return try StandingTables.load(.course(course.learner, course.id), in: db)[course.learner]?[
      course.id]
  }

  private mutating func change(
    _ id: Learner.ID, in db: Database, _ change: (inout Learner) -> Void
  ) throws {
    if learners[id] == nil, fetchesFirst { learners[id] = try LearnerRow.fetch(id, in: db) }
    guard var learner = learners[id] else { return }
    change(&learner)
    learners[id] = learner
  }
}
