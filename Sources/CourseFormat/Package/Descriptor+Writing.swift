import Foundation

extension Descriptor {
  /// A folder that is there; links to it are followed, for the user named it.
  static func folder(_ path: String) throws(SystemFailure) -> Descriptor {
    if let folder = Descriptor(folder: path) { return folder }
    throw SystemFailure(number: errno)
  }

  /// Makes a file of the folder that nothing had the name of; never through a link.
  init(newFile name: String, in folder: borrowing Descriptor, mode: mode_t) throws(SystemFailure) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    self.init(number: try check { openat(folder.number, name, flags, mode) })
  }

  /// The same open file once more, with an end of its own.
  func duplicate() throws(SystemFailure) -> Descriptor {
    Descriptor(number: try check { fcntl(number, F_DUPFD_CLOEXEC, 0) })
  }

  /// Writes bytes, all of them, from a place on.
  func write(_ bytes: [UInt8], at offset: Int) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      done += try check {
        bytes.withUnsafeBytes {
          pwrite(number, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(offset + done))
        }
      }
    }
  }

  /// Ends the file after some bytes.
  func truncate(to size: Int) throws(SystemFailure) {
    _ = try check { ftruncate(number, off_t(size)) }
  }

  /// Waits until what was written would outlast a power cut.
  func synchronise() throws(SystemFailure) { _ = try check { fsync(number) } }

  /// Gives only its owner the right to read and write it, whatever the umask.
  func closeToOthers() throws(SystemFailure) { _ = try check { fchmod(number, 0o600) } }

  /// Gives it the rights of another file, whatever the umask.
  func permit(_ mode: mode_t) throws(SystemFailure) { _ = try check { fchmod(number, mode) } }

  /// Waits until no other descriptor of the folder holds this lock; closing lets go of it.
  func lock() throws(SystemFailure) { _ = try check { flock(number, LOCK_EX) } }

  /// Gives a file of the folder another name, in the place of what had it; a link is replaced
  /// itself.
  func rename(_ name: String, to other: String) throws(SystemFailure) {
    _ = try check { renameat(number, name, number, other) }
  }

  /// Gives a file of the folder a name that nothing has, not even a link to nowhere.
  func rename(_ name: String, toNew other: String) throws(SystemFailure) {
    // A second name is given only where there is none; FAT knows no second names.
    if linkat(number, name, number, other, 0) == 0 { return try remove(name) }
    guard errno == EPERM || errno == EOPNOTSUPP, !holds(other) else {
      throw SystemFailure(number: errno)
    }
    try rename(name, to: other)
  }

  /// Removes a file of the folder; a link is removed itself.
  func remove(_ name: String) throws(SystemFailure) {
    _ = try check { unlinkat(number, name, 0) }
  }

  /// Makes a folder of the folder unless there is one.
  func makeFolder(_ name: String, mode: mode_t) throws(SystemFailure) {
    do throws(SystemFailure) {
      _ = try check { mkdirat(number, name, mode) }
    } catch  where error.number == EEXIST {}
  }

  /// Who may do what with it.
  func permissions() throws(SystemFailure) -> mode_t {
    var status = stat()
    _ = try check { fstat(number, &status) }
    return status.st_mode & 0o777
  }

  /// Whether the folder has something of this name, be it a link to nowhere.
  func holds(_ name: String) -> Bool {
    var status = stat()
    return fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }
}

/// What a call yields, repeated while signals interrupt it.
private func check<Number: SignedInteger>(
  _ call: () -> Number
) throws(SystemFailure) -> Number {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw SystemFailure(number: errno) }
  }
}
