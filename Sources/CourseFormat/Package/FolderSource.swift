import Foundation

/// A package as a trainer writes it: a folder.
///
/// Only regular files are read and no link is followed, so that nothing outside the folder can be
/// reached through it.
public struct FolderSource: PackageSource {
  /// The folder's path.
  public let path: String

  /// The folder's name.
  public var name: String { path.lastPathComponent }

  /// A package in a folder.
  public init(path: String) {
    self.path = path
  }

  /// Every file but hidden ones; what is neither a file nor a folder has no size.
  public func entries() throws(CourseProblem) -> [PackageEntry] {
    guard let root = Descriptor(folder: path) else { throw .missing(package: name) }
    var found: [PackageEntry] = []
    try collect(in: root, prefix: "", depth: 1, into: &found)
    return found.sorted { $0.path < $1.path }
  }

  /// Whether there is such a regular file.
  public func contains(_ path: String) -> Bool {
    (try? open(path)) != nil
  }

  /// A file's bytes; a longer file is refused.
  public func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    let file = try open(path)
    guard let bytes = file.read(atMost: limit + 1) else {
      throw .unreadable(package: name, file: path)
    }
    guard bytes.count <= limit else {
      throw .fileTooLarge(package: name, file: path, limit: limit)
    }
    return bytes
  }

  /// A file's first bytes; nil where there is no such file.
  public func head(of path: String, bytes: Int) -> [UInt8]? {
    (try? open(path))?.read(atMost: bytes)
  }

  /// A file's bytes, one piece after the other.
  public func stream(_ path: String) throws(CourseProblem) -> any ByteStream {
    FileBytes(try open(path), orFail: .unreadable(package: name, file: path))
  }

  private func open(_ file: String) throws(CourseProblem) -> Descriptor {
    var steps = file.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = steps.popLast(), PackagePath.isSafe(file),
      var folder = Descriptor(folder: path)
    else { throw .fileMissing(package: name, file: file) }
    for step in steps {
      guard let next = Descriptor(folder: String(step), in: folder) else {
        throw .fileMissing(package: name, file: file)
      }
      folder = next
    }
    guard let found = Descriptor(file: String(last), in: folder) else {
      throw .fileMissing(package: name, file: file)
    }
    return found
  }

  private func collect(
    in folder: borrowing Descriptor, prefix: String, depth: Int,
    into found: inout [PackageEntry]
  ) throws(CourseProblem) {
    guard let names = folder.names() else {
      throw .unreadable(package: name, file: prefix.isEmpty ? name : String(prefix.dropLast()))
    }
    for entry in names.sorted() where !entry.hasPrefix(".") {
      let path = prefix + entry
      guard found.count < Bounds.entries else {
        throw .refused(package: name, .tooManyEntries)
      }
      switch folder.kind(of: entry) {
      case .file(let size): found.append(PackageEntry(path: path, size: size))
      case .folder where depth < Bounds.depth:
        if let inner = Descriptor(folder: entry, in: folder) {
          try collect(in: inner, prefix: path + "/", depth: depth + 1, into: &found)
        }
      default: found.append(PackageEntry(path: path, size: nil))
      }
    }
  }
}
