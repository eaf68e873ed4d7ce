import CSQLite
import GRDB

/// Bringing the write-ahead log into the database, and cutting it short.
enum Checkpoint {
  /// Bytes of the write-ahead log that are left alone.
  static let due = 4 << 20

  /// Checkpoints a log that has grown; the write lock must be held.
  ///
  /// Whoever reads meanwhile is not waited for: the next write tries again. A failure is no
  /// failure of the write that has just been made, so none is reported.
  static func makeIfDue(_ queue: DatabaseQueue, _ folder: DataFolder) {
    guard DataFolder.size(of: folder.writeAheadLog) > due else { return }
    try? queue.writeWithoutTransaction { db in
      sqlite3_busy_timeout(db.sqliteConnection, 0)
      defer { sqlite3_busy_timeout(db.sqliteConnection, CInt(Connection.patience)) }
      try db.checkpoint(.truncate)
    }
  }
}
