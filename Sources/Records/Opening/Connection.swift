import CSQLite
import GRDB

/// The one connection of a process to the database.
///
/// A learner's session reads and writes in turn on one thread, so a pool's readers would only
/// cost it memory, and a pool writes a table and removes it again at every start that finds no
/// write-ahead log. A queue leaves WAL and `synchronous` as they are set here.
enum Connection {
  /// Milliseconds to wait for SQLite's own locks; the write lock keeps them from being needed.
  static let patience = 10_000

  /// What is set on the connection, and what SQLite says of it afterwards.
  ///
  /// FULL makes a commit wait for the disk: with NORMAL a power cut takes acknowledged answers.
  private static let pragmas: [(name: String, value: String, readBack: Int?)] = [
    ("synchronous", "FULL", 2), ("trusted_schema", "OFF", 0), ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0), ("secure_delete", "ON", 1), ("wal_autocheckpoint", "0", 0),
    ("temp_store", "MEMORY", 2),
  ]

  /// Opens a database that exists.
  static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(Double(patience) / 1000)
    configuration.prepareDatabase { db in
      guard sqlite_forbid_corruption(db.sqliteConnection) == SQLITE_OK else {
        throw RecordsError.failed(path, "SQLITE_DBCONFIG_DEFENSIVE")
      }
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
        throw RecordsError.failed(path, "journal_mode")
      }
      for pragma in pragmas {
        try db.execute(sql: "PRAGMA \(pragma.name) = \(pragma.value)")
        guard try Int.fetchOne(db, sql: "PRAGMA \(pragma.name)") == pragma.readBack else {
          throw RecordsError.failed(path, pragma.name)
        }
      }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
