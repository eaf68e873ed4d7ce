import GRDB
import Support
import Testing

@testable import Records

@Suite struct ConnectionTests {
  @Test("the connection waits for the disk and trusts nothing in the file")
  func pragmas() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore(folder: folder.path("data"))
    try store.keepOneAnswer()
    for (pragma, value) in [
      ("synchronous", 2), ("trusted_schema", 0), ("mmap_size", 0), ("secure_delete", 1),
      ("cell_size_check", 1), ("wal_autocheckpoint", 0), ("temp_store", 2),
      ("busy_timeout", 10_000), ("application_id", 0x4B61_7261),
    ] {
      let found = try store.read { try Int.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(found == value, "\(pragma)")
    }
    #expect(try store.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test("no statement can write into the schema behind SQLite's back")
  func defensive() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore(folder: folder.path("data"))
    #expect(throws: RecordsError.self) {
      try store.write { db in
        try db.execute(sql: "PRAGMA writable_schema = ON")
        try db.execute(sql: "DELETE FROM sqlite_schema WHERE type = 'trigger'")
      }
    }
  }
}

extension RecordStore {
  /// Makes a learner who gives one answer.
  func keepOneAnswer() throws {
    let number = try learners().count
    let learner = try addLearner(name: "Learner \(number)", language: "en")
    try keep(Story.quiz, of: learner.id)
  }
}
