/// Where a package's files come from: a folder, or the zip that the folder was packed into.
public protocol PackageSource: Sendable {
  /// The folder's or the zip's name, for what is said about it.
  var name: String { get }

  /// Every file, by path, in the order of the paths.
  func entries() throws(CourseProblem) -> [PackageEntry]

  /// Whether there is such a file.
  func contains(_ path: String) -> Bool

  /// A file's bytes; a longer file is refused.
  func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8]

  /// A file's first bytes, as many as there are; nil where there is no such file.
  func head(of path: String, bytes: Int) -> [UInt8]?

  /// A file's bytes, one piece after the other.
  func stream(_ path: String) throws(CourseProblem) -> any ByteStream

  /// The same package for somebody who reads many of its files.
  func keptOpen() -> any PackageSource
}

extension PackageSource {
  /// The package as it is, for a source that is open anyway.
  public func keptOpen() -> any PackageSource { self }

  /// A file's bytes in one piece, for a source that holds no long files.
  public func stream(_ path: String) throws(CourseProblem) -> any ByteStream {
    HeldBytes(try read(path, atMost: Bounds.unpacked))
  }
}

/// A file of a package.
public struct PackageEntry: Hashable, Sendable {
  /// Its path in the package, such as `lessons/why-test.en.md`.
  public var path: String
  /// Its size in bytes; nil for something that is no regular file.
  public var size: Int?

  /// A file and its size.
  public init(path: String, size: Int?) {
    self.path = path
    self.size = size
  }
}

/// How much of a package's files is read.
enum Bounds {
  /// The manifest.
  static let manifest = 256 * 1024
  /// A Markdown file.
  static let markdown = 1024 * 1024
  /// A drawing.
  static let drawing = 64 * 1024
  /// A picture.
  static let picture = 8 * 1024 * 1024
  /// The files of a package.
  static let entries = 10_000
  /// The bytes of all of a package's files, once unpacked.
  static let unpacked = 512 * 1024 * 1024
  /// The bytes of a zip's directory.
  static let directory = 8 * 1024 * 1024
  /// Folders within folders.
  static let depth = 16
  /// The bytes of a file's path.
  static let name = 255
  /// What stands at a file's beginning: its front matter, or its first heading.
  static let head = 4096
}
