import Foundation

/// An open file or folder, closed when it is let go of.
///
/// Each call that fails throws the system's number for why.
struct Descriptor: ~Copyable {
  private let number: Int32

  private init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// A folder that is there.
  static func folder(_ path: String) throws(SystemError) -> Descriptor {
    Descriptor(try check { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// A file of the folder to read; never through a link, never waiting for a pipe's other end.
  func file(_ name: String) throws(SystemError) -> Descriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return Descriptor(try check { openat(number, name, flags) })
  }

  /// A new file of the folder that only its owner may read and write.
  func newFile(_ name: String) throws(SystemError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = Descriptor(try check { openat(number, name, flags, 0o600) })
    // A strange umask can take rights from the owner too.
    _ = try check { fchmod(file.number, 0o600) }
    return file
  }

  /// Waits until no other descriptor of the folder holds this lock; closing lets go of it.
  func lock() throws(SystemError) { _ = try check { flock(number, LOCK_EX) } }

  /// Whether the folder has something of this name, be it a link to nowhere.
  func holds(_ name: String) throws(SystemError) -> Bool {
    var status = stat()
    do throws(SystemError) {
      _ = try check { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
      return true
    } catch {
      if error.number == ENOENT { return false }
      throw error
    }
  }

  /// Removes a file of the folder if it is there.
  func remove(_ name: String) { _ = unlinkat(number, name, 0) }

  /// Gives a file of the folder another name.
  func rename(_ name: String, to other: String) throws(SystemError) {
    _ = try check { renameat(number, name, number, other) }
  }

  /// Waits until what was written would outlast a power cut.
  func synchronise() throws(SystemError) { _ = try check { fsync(number) } }

  /// The kind of file and who may do what with it.
  func mode() throws(SystemError) -> mode_t {
    var status = stat()
    _ = try check { fstat(number, &status) }
    return status.st_mode
  }

  /// The bytes of the file, this many of them at most.
  func bytes(atMost limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: limit)
    while bytes.count < limit {
      let wanted = limit - bytes.count
      let count = try check { read(number, &buffer, wanted) }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// Writes bytes, all of them.
  func put(_ bytes: [UInt8]) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try check { rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) } }
      rest = rest.dropFirst(count)
    }
  }
}

/// Why a call to the system failed.
struct SystemError: Error, Hashable {
  /// The system's number for it.
  let number: Int32
  /// The system's words for it.
  var reason: String { String(cString: strerror(number)) }
}

/// What a call yields, repeated while signals interrupt it.
private func check<Number: SignedInteger>(
  _ call: () -> Number
) throws(SystemError) -> Number {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw SystemError(number: errno) }
  }
}
