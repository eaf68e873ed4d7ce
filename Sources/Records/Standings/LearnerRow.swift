import GRDB
import Learning
import Wording

/// A learner as the log last spoke of them.
struct LearnerRow: FetchableRecord, PersistableRecord, Equatable {
  static let databaseTableName = "learner"

  var learner: Learner

  init(_ learner: Learner) { self.learner = learner }

  init(row: Row) throws {
    learner = Learner(
      id: Learner.ID(rawValue: try row.value(0)), name: try row.value(1),
      language: LanguageTag(rawValue: try row.value(2)))
  }

  func encode(to container: inout PersistenceContainer) {
    container["id"] = learner.id.rawValue
    container["name"] = learner.name
    container["language"] = learner.language.rawValue
  }

  static func fetch(_ id: Learner.ID, in db: Database) throws -> Learner? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM learner WHERE id = ?")
    return try fetchOne(statement, arguments: [id.rawValue])?.learner
  }
}
