import Foundation

/// A package as it is delivered: a zip whose files are read without unpacking it.
public final class ZipSource: PackageSource {
  /// The zip's name without its ending.
  public let name: String
  private let files: [String: ZipEntry]
  private let reader: EntryReader

  /// Opens a zip and checks its directory; nothing is unpacked.
  public convenience init(path: String) throws(CourseProblem) {
    let ending = PackagePath.replacingExtension(of: path.lastPathComponent, with: "").dropLast()
    let name = String(ending)
    guard let file = Descriptor(file: path) else {
      let failure = SystemFailure.latest
      if failure.number == ENOTDIR, let file = Descriptor.fileOnTheWay(to: path) {
        throw .throughFile(package: name, file: file)
      }
      throw failure.isAbsence
        ? .missing(package: name)
        : .unreadable(package: name, file: path.lastPathComponent, failure.reason)
    }
    try self.init(file, name: name)
  }

  /// Checks the directory of a zip that is open already.
  init(_ file: consuming Descriptor, name: String) throws(CourseProblem) {
    self.name = name
    let directory: CentralDirectory
    do {
      directory = try CentralDirectory(of: file)
    } catch {
      throw .refused(package: self.name, error)
    }
    files = Self.files(in: directory)
    reader = EntryReader(file)
  }

  /// Every file, by path.
  public func entries() throws(CourseProblem) -> [PackageEntry] {
    files.map { PackageEntry(path: $0.key, size: $0.value.size) }.sorted { $0.path < $1.path }
  }

  /// Whether there is such a file.
  public func contains(_ path: String) -> Bool { files[path] != nil }

  /// A file's bytes; a longer file is refused before it is unpacked.
  public func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    guard let file = files[path] else { throw .fileMissing(package: name, file: path) }
    guard file.size <= limit else {
      throw .fileTooLarge(package: name, file: path, limit: limit)
    }
    guard let bytes = reader.read(file, atMost: file.size + 1), bytes.count == file.size else {
      throw .damaged(package: name, file: path)
    }
    return bytes
  }

  /// A file's first bytes; nil where there is no such file.
  public func head(of path: String, bytes: Int) -> [UInt8]? {
    guard let file = files[path] else { return nil }
    return reader.read(file, atMost: min(bytes, file.size))
  }

  /// A file's bytes, one piece after the other.
  public func stream(_ path: String) throws(CourseProblem) -> any ByteStream {
    guard let file = files[path] else { throw .fileMissing(package: name, file: path) }
    let problem = CourseProblem.damaged(package: name, file: path)
    guard let place = reader.firstByte(of: file),
      let stream = EntryStream(file, at: place, in: self, orFail: problem)
    else { throw problem }
    return stream
  }

  /// Some of the zip's own bytes; nil unless all of them are there.
  func bytes(_ count: Int, at place: Int) -> [UInt8]? { reader.bytes(count, at: place) }

  private static func files(in directory: CentralDirectory) -> [String: ZipEntry] {
    var files: [String: ZipEntry] = [:]
    for entry in directory.entries where !entry.isFolder {
      if let path = entry.path { files[path] = entry }
    }
    return files
  }
}
