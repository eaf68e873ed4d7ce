import Foundation

/// A folder that gets all of its files, or none; the folders around it are made where they are
/// missing.
public struct NewFolder: Equatable, Sendable {
  /// Where it stands or will stand, without a `/` at its end.
  public let path: String
  /// Whether an empty folder stands there already.
  private let isThere: Bool

  /// A folder at a path where nothing stands, or an empty folder.
  public init(path: String) throws(NewCourseProblem) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
    if let folder = Descriptor(folder: self.path) {
      guard folder.names()?.isEmpty == true else { throw .inTheWay(path: self.path) }
      isThere = true
      return
    }
    let (parent, name) = Self.parts(of: self.path)
    let isTaken: Bool
    do throws(SystemFailure) {
      isTaken = try Descriptor.folder(parent).holds(name)
    } catch {
      guard error.number == ENOENT else {
        throw .file(FileProblem(cannotWrite: self.path, error))
      }
      isTaken = false
    }
    guard !isTaken else { throw .inTheWay(path: self.path) }
    isThere = false
  }

  /// The folder's name, that of `.` too.
  public var name: String {
    let last = path.lastPathComponent
    guard last == "." || last == "..", let whole = realpath(path, nil) else { return last }
    defer { free(whole) }
    return String(cString: whole).lastPathComponent
  }

  /// Writes the files.
  ///
  /// They are written under a name that is nobody's and get their own when all of them are on the
  /// disk; if one cannot be written, nothing is left.
  public func write(_ files: CourseTemplate.Files) throws(NewCourseProblem) {
    let (parent, name) = isThere ? (path, "new") : Self.parts(of: path)
    let temporary = ".\(name.prefix(40)).\(Sodium.randomName())"
    var around: [String] = []
    do throws(SystemFailure) {
      try Self.make(parent, noting: &around)
      let place = try Descriptor.folder(parent)
      do throws(SystemFailure) {
        try place.makeFolder(temporary, mode: 0o777)
        try Self.fill("\(parent)/\(temporary)", files)
        if isThere {
          try Self.empty("\(parent)/\(temporary)", into: path)
        } else {
          try place.rename(temporary, to: name)
        }
        try place.synchronise()
      } catch {
        try? FileManager.default.removeItem(atPath: "\(parent)/\(temporary)")
        throw error
      }
    } catch {
      for folder in around.reversed() { rmdir(folder) }
      throw .file(FileProblem(cannotWrite: path, error))
    }
  }

  /// Makes a folder and those around it where they are missing, and notes which were made.
  private static func make(
    _ folder: String, noting made: inout [String]
  ) throws(SystemFailure) {
    var result = mkdir(folder, 0o777)
    if result != 0, errno == ENOENT, let slash = folder.dropLast().lastIndex(of: "/") {
      try make(String(folder[...slash]), noting: &made)
      result = mkdir(folder, 0o777)
    }
    guard result == 0 else {
      if errno == EEXIST { return }
      throw .latest
    }
    made.append(folder)
    // A folder is lost in a power cut until the one around it is on the disk.
    try Descriptor.folder("\(folder)/..").synchronise()
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  private static func fill(
    _ folder: String, _ files: CourseTemplate.Files
  ) throws(SystemFailure) {
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      var steps = path.split(separator: "/").map(String.init)
      guard let name = steps.popLast() else { continue }
      var parent = folder
      for step in steps {
        try Descriptor.folder(parent).makeFolder(step, mode: 0o777)
        parent += "/\(step)"
      }
      let file = try Descriptor(newFile: name, in: Descriptor.folder(parent), mode: 0o666)
      try file.write(bytes, at: 0)
      try file.synchronise()
    }
  }

  /// Moves what a folder holds into the one around it, all of it or nothing.
  private static func empty(_ folder: String, into other: String) throws(SystemFailure) {
    let names = Descriptor(folder: folder)?.names() ?? []
    for (index, name) in names.enumerated()
    where rename("\(folder)/\(name)", "\(other)/\(name)") != 0 {
      let failure = SystemFailure(number: errno)
      for moved in names[..<index] {
        try? FileManager.default.removeItem(atPath: "\(other)/\(moved)")
      }
      throw failure
    }
    _ = rmdir(folder)
  }
}
