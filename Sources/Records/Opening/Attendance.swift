import Glibc

/// Who has the records open: everybody holds a shared lock on the folder until they leave.
///
/// Whoever enters alone and finds a write-ahead log knows that the last one did not leave in
/// order, since SQLite removes that file when the last connection closes. No flag has to be
/// written for it, so a start in good order costs no wait for the disk.
final class Attendance {
  /// Whether nobody else had the records open when this began.
  let isAlone: Bool
  private let descriptor: CInt

  /// Enters; the write lock must be held, so that nobody enters between the two steps.
  init(_ folder: DataFolder) throws(RecordsError) {
    descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
    guard descriptor >= 0 else { throw Failure.explain(errno: errno, at: folder.path) }
    flock(descriptor, LOCK_SH)
  }

  deinit { close(descriptor) }
}
