import Glibc

/// By what one sees that a file is another than before, for every file of a course.
public struct FileStamps: Equatable, Sendable {
  /// What the system notes of a file whenever it is written or replaced.
  private struct Stamp: Equatable, Sendable {
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
  public private(set) var folders: [String] = []

  /// More files than any course has, and deeper folders, are not looked at.
  private static let mostFiles = 10_000
  private static let depth = 16

  /// The stamps of a file, or of all files in a folder that are not hidden.
  public init(path: String) {
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
  public static func == (left: FileStamps, right: FileStamps) -> Bool { left.files == right.files }

  /// Sixteen hexadecimal digits that tell these files as they are from what they were.
  ///
  /// Source: FNV-1a, 64 bits, draft-eastlake-fnv.
  public var mark: String {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for (path, stamp) in files.sorted(by: { $0.key < $1.key }) {
      path.utf8.forEach(add)
      add(0)
      for number in [
        stamp.number, UInt64(bitPattern: Int64(stamp.size)),
        UInt64(bitPattern: Int64(stamp.written)), UInt64(bitPattern: Int64(stamp.changed)),
      ] {
        withUnsafeBytes(of: number.littleEndian) { $0.forEach(add) }
      }
    }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
