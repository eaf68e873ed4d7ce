import Foundation

/// An open file or folder, closed when it is let go.
struct Descriptor: ~Copyable {
  /// What a folder holds under a name.
  enum Kind {
    case file(size: Int)
    case folder
    case other
  }

  /// The system's number for it.
  let number: Int32

  /// Takes over an open file.
  init(number: Int32) { self.number = number }

  /// Opens a folder by its path; links to it are followed, for the user named it.
  init?(folder path: String) {
    number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if number < 0 { return nil }
  }

  /// Opens a folder in a folder, if it is no link.
  init?(folder name: String, in parent: borrowing Descriptor) {
    number = openat(parent.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if number < 0 { return nil }
  }

  /// Opens a regular file in a folder, if it is no link; a pipe never makes it wait.
  ///
  /// Where something else stands, `errno` says that there is no such file.
  init?(file name: String, in parent: borrowing Descriptor) {
    number = openat(parent.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0, isRegularFile else { return nil }
  }

  /// Opens a regular file by its path; links to it are followed, for the user named it.
  init?(file path: String) {
    number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0, isRegularFile else { return nil }
  }

  /// Opens a regular file by its path, if that is no link.
  init?(fileNoLink path: String) {
    number = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0, isRegularFile else { return nil }
  }

  deinit { if number >= 0 { close(number) } }

  /// The size in bytes.
  var size: Int {
    var status = stat()
    return fstat(number, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The first bytes, as many as there are; nil if the system fails.
  func read(atMost limit: Int) -> [UInt8]? { read(upTo: min(limit, size + 1), at: 0) }

  /// Some bytes from a place on; nil unless all of them are there.
  func read(_ length: Int, at offset: Int) -> [UInt8]? {
    let bytes = read(upTo: length, at: offset)
    return bytes?.count == length ? bytes : nil
  }

  /// Some bytes from a place on, fewer where the file ends; nil if the system fails.
  func read(upTo length: Int, at offset: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      while count < length {
        let got = pread(
          number, buffer.baseAddress?.advanced(by: count), length - count,
          off_t(offset + count))
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { return }
        count += got
      }
    }
    return failed ? nil : bytes
  }

  /// What a folder holds; nil if the system fails.
  ///
  /// Names that are not UTF-8 are repaired, so that nothing is found under them.
  func names() -> [String]? {
    let again = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0 else { return nil }
    guard let stream = fdopendir(again) else {
      close(again)
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What stands under a name of a folder; links are not followed, and nil if the system fails.
  func kind(of name: String) -> Kind? {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What stands at a path; a link is something else, and nil is nothing at all.
  static func kind(ofPath path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? nil : .other
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The first part of a path that is there and should be a folder, but is none.
  static func fileOnTheWay(to path: String) -> String? {
    let ends = path.indices.filter { path[$0] == "/" && $0 > path.startIndex }
    return ends.lazy.map { String(path[..<$0]) }.first { part in
      var status = stat()
      return stat(part, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }
  }

  private var isRegularFile: Bool {
    var status = stat()
    guard fstat(number, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else {
      errno = ENOENT
      return false
    }
    return true
  }
}
