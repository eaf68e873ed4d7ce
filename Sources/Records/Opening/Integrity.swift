import GRDB

/// Whether the database's pages are whole.
enum Integrity {
  /// Looks at every page; throws what it found first.
  ///
  /// The time it takes grows with the log, so it is for the start after a crash only.
  static func check(_ db: Database, at path: String) throws {
    let finding = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    guard finding == "ok" else { throw RecordsError.damaged(path, finding ?? "") }
  }
}
