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
      language: LanguageTag(rawValue: try row.value(2)),
      preferences: try Self.preferences(try row.value(named: "preferences")))
  }

  /// The choices as the column holds them: an object of names and values.
  private static func preferences(_ text: String) throws -> Preferences {
    guard let choices = JSON(text: text)?.object else {
      throw UnreadableRow(table: databaseTableName)
    }
    var preferences = Preferences()
    for (name, value) in choices {
      guard let value = value.string, let choice = Preference(name: name, value: value) else {
        throw UnreadableRow(table: databaseTableName)
      }
      preferences.take(choice)
    }
    return preferences
  }

  func encode(to container: inout PersistenceContainer) {
    container["id"] = learner.id.rawValue
    container["name"] = learner.name
    container["language"] = learner.language.rawValue
    let choices = learner.preferences.choices.map { ($0.name, JSON.string($0.value)) }
    container["preferences"] = JSON.object(Dictionary(choices) { $1 }).text
  }

  static func fetch(_ id: Learner.ID, in db: Database) throws -> Learner? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM learner WHERE id = ?")
    return try fetchOne(statement, arguments: [id.rawValue])?.learner
  }
}
