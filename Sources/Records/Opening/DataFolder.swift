import Glibc

/// The folder that holds the records, and the names of the files in it.
struct DataFolder {
  let path: String

  var database: String { path + "/records.sqlite" }
  var lock: String { path + "/records.sqlite.lock" }
  /// What SQLite adds before it brings it into the database; removed when the last one leaves.
  var writeAheadLog: String { path + "/records.sqlite-wal" }

  /// The size of a file in bytes, 0 where there is none; the file itself is not opened.
  static func size(of file: String) -> Int {
    var status = stat()
    return stat(file, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Makes the folder where it is missing, open to this account alone.
  func create() throws(RecordsError) {
    var missing: [String] = []
    var folder = path
    var status = stat()
    while stat(folder, &status) != 0 {
      guard errno == ENOENT, !folder.isEmpty else {
        throw Failure.explain(errno: errno, at: folder)
      }
      missing.append(folder)
      folder = Self.parent(of: folder)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(folder) }
    for folder in missing.reversed() {
      // Another process may be making it at this moment.
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw Failure.explain(errno: errno, at: folder)
      }
      Self.synchronise(Self.parent(of: folder))
    }
  }

  /// Makes an empty database where there is none, so that no other account ever could read it.
  ///
  /// The file is never opened where it exists: closing it would drop SQLite's own locks.
  func createDatabase() throws(RecordsError) {
    let file = open(database, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
    } else if errno != EEXIST {
      throw Failure.explain(errno: errno, at: path)
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A folder that was made is lost in a power cut until its own folder is on the disk.
  private static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
