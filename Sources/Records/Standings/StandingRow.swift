import CourseFormat
import GRDB
import Learning

/// A row of a table that follows from the log, its columns in the table's order.
protocol StandingRow: FetchableRecord, PersistableRecord, Equatable {}

/// Whose rows are meant.
enum Scope {
  case everybody
  case learner(Learner.ID)
  case course(Learner.ID, CourseID)
}

extension StandingRow {
  /// The rows of some learners, in the order of their primary keys.
  static func fetch(_ scope: Scope, in db: Database) throws -> [Self] {
    let table = "SELECT * FROM \(databaseTableName)"
    switch scope {
    case .everybody:
      return try fetchAll(db, sql: table)
    case .learner(let learner):
      let statement = try db.cachedStatement(sql: "\(table) WHERE learner = ?")
      return try fetchAll(statement, arguments: [learner.rawValue])
    case .course(let learner, let course):
      let statement = try db.cachedStatement(sql: "\(table) WHERE learner = ? AND course = ?")
      return try fetchAll(statement, arguments: [learner.rawValue, course.rawValue])
    }
  }

  /// Makes the table hold `new` where it held `old`; rows that stay the same are not touched.
  static func replace(_ old: Self?, with new: Self?, in db: Database) throws {
    guard old != new else { return }
    if let new {
      try new.insert(db, onConflict: .replace)
    } else {
      try old?.delete(db)
    }
  }
}
