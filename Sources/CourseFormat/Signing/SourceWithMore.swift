/// A package with some files more, or others in the place of its own.
struct SourceWithMore: PackageSource {
  private let base: any PackageSource
  private let more: [String: [UInt8]]

  var name: String { base.name }

  /// Puts files, by their paths, beside a package's own.
  init(_ base: any PackageSource, _ more: [String: [UInt8]]) {
    self.base = base
    self.more = more
  }

  func entries() throws(CourseProblem) -> [PackageEntry] {
    try base.entries().filter { more[$0.path] == nil }
      + more.map { PackageEntry(path: $0.key, size: $0.value.count) }
  }

  func contains(_ path: String) -> Bool { more[path] != nil || base.contains(path) }

  func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    guard let bytes = more[path] else { return try base.read(path, atMost: limit) }
    guard bytes.count <= limit else {
      throw .fileTooLarge(package: name, file: path, limit: limit)
    }
    return bytes
  }

  func head(of path: String, bytes: Int) -> [UInt8]? {
    more[path].map { Array($0.prefix(bytes)) } ?? base.head(of: path, bytes: bytes)
  }

  func stream(_ path: String) throws(CourseProblem) -> any ByteStream {
    if let bytes = more[path] { return HeldBytes(bytes) }
    return try base.stream(path)
  }
}
