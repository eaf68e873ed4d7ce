import CourseFormat
import GRDB
import Learning
import Wording

/// The learners' records: an append-only log of what they did, and what follows from it.
///
/// One folder holds the records of a site, and every process of the site may have it open at
/// once. The store is for one thread. Whatever a method has returned from is on the disk: a power
/// cut takes nothing back.
public final class RecordStore {
  let clock: SiteClock
  private let folder: DataFolder
  private let lock: WriteLock
  private let queue: DatabaseQueue
  private let attendance: Attendance

  /// Opens the records in a folder, and makes both where they are missing.
  ///
  /// `patience` is how many milliseconds a write waits at most for another process's write.
  public init(
    folder path: String, clock: SiteClock = .machine, patience: Int = 10_000
  ) throws(RecordsError) {
    let folder = DataFolder(path: path)
    try folder.create()
    let lock = try WriteLock(folder, patience: patience)
    (attendance, queue) = try folder.explaining {
      try lock.hold {
        let attendance = try Attendance(folder)
        let wasLeftInDisorder = attendance.isAlone && DataFolder.size(of: folder.writeAheadLog) > 0
        try folder.createDatabase()
        let queue = try Connection.open(folder.database)
        if wasLeftInDisorder {
          try queue.read { try Integrity.check($0, at: folder.database) }
        }
        try Schema.migrate(queue, at: folder.database)
        return (attendance, queue)
      }
    }
    (self.folder, self.clock, self.lock) = (folder, clock, lock)
  }

  /// Leaves the records in order; nothing can be kept afterwards.
  ///
  /// Whoever leaves without it, by a crash or a power cut, loses nothing either, but the next one
  /// to enter alone looks over the whole database first.
  public func close() {
    try? lock.hold { try queue.close() }
  }

  deinit { close() }
}

// MARK: - Access

extension RecordStore {
  var databasePath: String { folder.database }

  /// Reads at one moment of the log.
  func read<Result>(_ work: (Database) throws -> Result) throws(RecordsError) -> Result {
    try folder.explaining { try queue.read(work) }
  }

  /// Does some work in one transaction that is on the disk when this returns, or not at all.
  func write<Result>(_ work: (Database) throws -> Result) throws(RecordsError) -> Result {
    try folder.explaining {
      try lock.hold {
        let result = try queue.write(work)
        Checkpoint.makeIfDue(queue, folder)
        return result
      }
    }
  }
}
