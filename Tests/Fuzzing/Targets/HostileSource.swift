import CourseFormat

/// A package of a few files, some of them as hostile as chance makes them.
struct HostileSource: PackageSource {
  private let files: [String: [UInt8]]

  /// A package that is known by nothing but its files.
  init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  var name: String { "hostile" }

  func entries() throws(CourseProblem) -> [PackageEntry] {
    files.map { PackageEntry(path: $0.key, size: $0.value.count) }.sorted { $0.path < $1.path }
  }

  func contains(_ path: String) -> Bool { files[path] != nil }

  func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    guard let bytes = files[path] else { throw .fileMissing(package: name, file: path) }
    guard bytes.count <= limit else {
      throw .fileTooLarge(package: name, file: path, limit: limit)
    }
    return bytes
  }

  func head(of path: String, bytes: Int) -> [UInt8]? {
    files[path].map { Array($0.prefix(bytes)) }
  }
}
