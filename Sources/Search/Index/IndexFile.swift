import GRDB
import Glibc

/// The file that holds the index, in the folder of the site's data.
///
/// Whoever uses it holds a shared lock beside it, so that a damaged file is only taken away where
/// nobody else is using it.
struct IndexFile {
  let path: String

  private var lock: String { path + ".lock" }
  /// What SQLite keeps beside the file while it writes.
  private var journal: String { path + "-journal" }

  /// The index in a folder; nil where there is no such folder.
  init?(folder: String) {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    path = folder + "/search.sqlite"
  }

  /// Does some work with the index; one that is damaged is made anew first.
  ///
  /// - Returns: What the work returned, and whether the index had to be made anew.
  /// - Throws: ``IndexTrouble`` if the index cannot be used now.
  func use<Result>(
    _ work: (SearchIndex) throws -> Result
  ) throws(IndexTrouble) -> (result: Result, isNew: Bool) {
    do {
      return (try attempt(work), false)
    } catch  where IndexFile.isDamage(error) {
      try remove()
    } catch {
      throw trouble(of: error)
    }
    do {
      return (try attempt(work), true)
    } catch {
      throw trouble(of: error)
    }
  }

  private func attempt<Result>(_ work: (SearchIndex) throws -> Result) throws -> Result {
    // Where the lock cannot be made, SQLite says why when it writes.
    let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0 { flock(descriptor, LOCK_SH) }
    errno = 0
    return try work(SearchIndex(path: path))
  }

  /// Takes a damaged index away, unless somebody is using it.
  private func remove() throws(IndexTrouble) {
    let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { if descriptor >= 0 { close(descriptor) } }
    guard descriptor >= 0 else { throw .readOnly(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .damaged(path) }
    for file in [path, journal] {
      guard unlink(file) == 0 || errno == ENOENT else { throw .damaged(path) }
    }
  }

  /// Whether an error says that the file is not what it should be.
  private static func isDamage(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return error is RowDecodingError }
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT,
      .SQLITE_INTERNAL:
      return true
    default: return false
    }
  }

  private func trouble(of error: any Error) -> IndexTrouble {
    guard let error = error as? DatabaseError else { return .damaged(path) }
    switch error.resultCode {
    case .SQLITE_FULL: return .full(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: return .readOnly(path)
    case .SQLITE_IOERR where errno == ENOSPC || errno == EDQUOT: return .full(path)
    default: return .damaged(path)
    }
  }
}
