import Glibc

/// The one lock around every write and every checkpoint, whichever process makes them.
///
/// SQLite before 3.51.3 can corrupt a write-ahead log when one connection checkpoints while
/// another commits. The kernel lets go of the lock when its holder dies.
final class WriteLock {
  private let descriptor: CInt
  private let folder: DataFolder
  private let patience: Int

  /// Opens the lock's file; `patience` is how many milliseconds `hold` waits at most.
  init(_ folder: DataFolder, patience: Int) throws(RecordsError) {
    descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    (self.folder, self.patience) = (folder, patience)
    guard descriptor >= 0 else { throw Failure.explain(errno: errno, at: folder.path) }
  }

  deinit { close(descriptor) }

  /// Does some work while nobody else writes.
  func hold<Result>(_ work: () throws -> Result) throws -> Result {
    try take()
    defer { flock(descriptor, LOCK_UN) }
    return try work()
  }

  /// Asks again and again, since the kernel can wait for ever but not for ten seconds.
  private func take() throws {
    let deadline = Monotonic.milliseconds + patience
    var pause: UInt32 = 500
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw Failure.explain(errno: errno, at: folder.path)
      }
      guard Monotonic.milliseconds < deadline else { throw RecordsError.busy }
      usleep(pause)
      pause = min(pause * 2, 8_000)
    }
  }
}
