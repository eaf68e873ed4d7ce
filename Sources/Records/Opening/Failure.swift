import GRDB
import Glibc

/// What a refusal of the machine or of SQLite means to a person.
enum Failure {
  /// The error for a system call's `errno` about a path.
  static func explain(errno code: CInt, at path: String) -> RecordsError {
    switch code {
    case EACCES, EPERM: .folderForbidden(path)
    case EROFS: .folderReadOnly(path)
    case ENOTDIR, EEXIST: .notAFolder(path)
    case ENOSPC, EDQUOT, EFBIG: .full(path)
    default: .failed(path, String(cString: strerror(code)))
    }
  }

  /// The error for anything that SQLite or a part of the store threw.
  ///
  /// `systemError` is the `errno` of the call that failed last: SQLite tells a full quota from a
  /// broken disk nowhere else.
  static func explain(
    _ error: any Error, systemError: CInt, at path: String, in folder: String
  ) -> RecordsError {
    if let error = error as? RecordsError { return error }
    if let error = error as? UnreadableRow { return .damaged(path, error.table) }
    if let error = error as? RowDecodingError { return .damaged(path, "\(error)") }
    guard let error = error as? DatabaseError else { return .failed(path, "\(error)") }
    switch error.resultCode {
    case .SQLITE_FULL: return .full(folder)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_NOTADB: return .notRecords(path)
    case .SQLITE_CORRUPT: return .damaged(path, error.message ?? "")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_IOERR:
      let known = explain(errno: systemError, at: folder)
      guard case .failed(_, let reason) = known else { return known }
      if error.resultCode != .SQLITE_IOERR { return .folderForbidden(folder) }
      return .failed(path, systemError == 0 ? error.description : reason)
    default: return .failed(path, error.description)
    }
  }
}

extension DataFolder {
  /// Does some work on the records, and makes of whatever it throws what a person can read.
  func explaining<Result>(_ work: () throws -> Result) throws(RecordsError) -> Result {
    errno = 0
    do {
      return try work()
    } catch {
      throw Failure.explain(error, systemError: errno, at: database, in: path)
    }
  }
}
