import Glibc

/// By what one sees that a file is another than before, for every file of a course.
struct FileStamps: Equatable {
  /// What the system notes of a file whenever it is written or replaced.
  private struct Stamp: Equatable {
    var number: UInt64
    var size: Int
    var written: Int
    var changed: Int

    init(_ status: stat) {
      number = UInt64(status.st_ino)
      size = Int(status.st_size)
      written = Stamp.nanoseconds(status.st_mtim)
      changed = Stamp.nanoseconds(status.st_ctim)
    }

    private static func nanoseconds(_ time: timespec) -> Int {
      Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    }
  }

  private var files: [String: Stamp] = [:]
  /// The course's folder and those in it; none where the course is a file.
  private(set) var folders: [String] = []

  /// More files than any course has, and deeper folders, are not looked at.
  private static let mostFiles = 10_000
  private static let depth = 16

  /// The stamps of a file, or of all files in a folder that are not hidden.
  init(path: String) {
    take(path, depth: 0)
  }

  private mutating func take(_ path: String, depth: Int) {
    var status = stat()
    // A link to the course is followed, for the user named it; one in the course is not.
    let isThere = depth == 0 ? stat(path, &status) == 0 : lstat(path, &status) == 0
    guard isThere, files.count < FileStamps.mostFiles else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      files[path] = Stamp(status)
      return
    }
    folders.append(path)
    guard depth < FileStamps.depth, let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { take("\(path)/\(name)", depth: depth + 1) }
    }
  }

  /// Two are the same if every file is; a folder without files changes nothing.
  static func == (left: FileStamps, right: FileStamps) -> Bool { left.files == right.files }
}
