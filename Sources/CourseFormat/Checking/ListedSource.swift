/// A package whose files have been listed, so that the disk is not asked again whether one is there.
struct ListedSource: PackageSource {
  private let source: any PackageSource
  private let paths: Set<String>

  /// A package and its files.
  init(_ source: any PackageSource, _ entries: [PackageEntry]) {
    self.source = source
    paths = Set(entries.lazy.filter { $0.size != nil }.map(\.path))
  }

  var name: String { source.name }

  func entries() throws(CourseProblem) -> [PackageEntry] { try source.entries() }

  func contains(_ path: String) -> Bool { paths.contains(path) }

  func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    try source.read(path, atMost: limit)
  }

  func head(of path: String, bytes: Int) -> [UInt8]? { source.head(of: path, bytes: bytes) }
}
