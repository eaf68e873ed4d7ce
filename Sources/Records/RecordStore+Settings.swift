import GRDB
import Learning

extension RecordStore {
  /// Who learned here last; nil if nobody did yet.
  public func lastLearner() throws(RecordsError) -> Learner.ID? {
    try read { try Setting.lastLearner.value(in: $0).map(Learner.ID.init(rawValue:)) }
  }

  /// Remembers who learns here, to be greeted first the next time.
  public func remember(lastLearner learner: Learner.ID) throws(RecordsError) {
    guard try lastLearner() != learner else { return }
    try write { try Setting.lastLearner.set(learner.rawValue, in: $0) }
  }
}

/// What a site remembers that no fact tells of.
enum Setting: String {
  case lastLearner = "last-learner"

  func value(in db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT value FROM setting WHERE name = ?")
    return try String.fetchOne(statement, arguments: [rawValue])
  }

  func set(_ value: String, in db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
      arguments: [rawValue, value])
  }
}
