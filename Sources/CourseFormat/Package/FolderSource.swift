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

  /// The folder itself, where it stays open.
  private let held: HeldFolder?

  /// A package in a folder.
  public init(path: String) {
    self.path = path
    held = nil
  }

  private init(path: String, held: HeldFolder?) {
    self.path = path
    self.held = held
  }

  /// The same folder, opened once for all of its files.
  public func keptOpen() -> any PackageSource {
    FolderSource(path: path, held: HeldFolder(path: path))
  }

  /// Every file but hidden ones; what is neither a file nor a folder has no size.
  public func entries() throws(CourseProblem) -> [PackageEntry] {
    guard let root = Descriptor(folder: path) else {
      throw problem(with: name, orMissing: .missing(package: name))
    }
    var found: [PackageEntry] = []
    try collect(in: root, prefix: "", depth: 1, into: &found)
    return found.sorted { $0.path < $1.path }
  }

  /// Whether there is such a regular file; one that may not be read is there, too.
  public func contains(_ path: String) -> Bool {
    do throws(CourseProblem) {
      _ = try open(path)
      return true
    } catch {
      if case .unreadable(_, path, _) = error { return true }
      return false
    }
  }

  /// A file's bytes; a longer file is refused.
  public func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    let file = try open(path)
    guard let bytes = file.read(atMost: limit + 1) else {
      throw .unreadable(package: name, file: path, SystemFailure.latest.reason)
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
    FileBytes(try open(path), path, in: name)
  }

  private func open(_ file: String) throws(CourseProblem) -> Descriptor {
    if let held { return try open(file, in: held.folder) }
    guard let root = Descriptor(folder: path) else {
      throw problem(with: name, orMissing: .fileMissing(package: name, file: file))
    }
    return try open(file, in: root)
  }

  private func open(
    _ file: String, in root: borrowing Descriptor
  ) throws(CourseProblem) -> Descriptor {
    let missing = CourseProblem.fileMissing(package: name, file: file)
    guard PackagePath.isSafe(file) else { throw missing }
    let steps = file.split(separator: "/")
    guard let found = Self.open(steps[...], in: root) else {
      throw problem(with: file, orMissing: missing)
    }
    return found
  }

  private static func open(
    _ steps: ArraySlice<Substring>, in folder: borrowing Descriptor
  ) -> Descriptor? {
    guard let first = steps.first.map(String.init) else { return nil }
    if steps.count == 1 { return Descriptor(file: first, in: folder) }
    guard let next = Descriptor(folder: first, in: folder) else { return nil }
    return open(steps.dropFirst(), in: next)
  }

  /// Why the system has not opened what stands at a path.
  private func problem(
    with path: String, orMissing missing: CourseProblem
  ) -> CourseProblem {
    let failure = SystemFailure.latest
    return failure.isAbsence
      ? missing : .unreadable(package: name, file: path, failure.reason)
  }

  /// Fails unless what was listed a moment ago has gone since.
  private func checkAbsence(of path: String) throws(CourseProblem) {
    let failure = SystemFailure.latest
    guard failure.isAbsence else {
      throw .unreadable(package: name, file: path, failure.reason)
    }
  }

  private func collect(
    in folder: borrowing Descriptor, prefix: String, depth: Int,
    into found: inout [PackageEntry]
  ) throws(CourseProblem) {
    guard let names = folder.names() else {
      throw .unreadable(
        package: name, file: prefix.isEmpty ? name : String(prefix.dropLast()),
        SystemFailure.latest.reason)
    }
    for entry in names.sorted() where !entry.hasPrefix(".") {
      let path = prefix + entry
      guard found.count < Bounds.entries else {
        throw .refused(package: name, .tooManyEntries)
      }
      switch folder.kind(of: entry) {
      case .file(let size): found.append(PackageEntry(path: path, size: size))
      case .folder where depth < Bounds.depth:
        guard let inner = Descriptor(folder: entry, in: folder) else {
          try checkAbsence(of: path)
          continue
        }
        try collect(in: inner, prefix: path + "/", depth: depth + 1, into: &found)
      case nil: try checkAbsence(of: path)
      default: found.append(PackageEntry(path: path, size: nil))
      }
    }
  }
}

/// A folder that stays open while somebody holds it.
private final class HeldFolder: Sendable {
  let folder: Descriptor

  init?(path: String) {
    guard let folder = Descriptor(folder: path) else { return nil }
    self.folder = folder
  }
}
