/// What a signature covers: every file of a package with its SHA-256 and its size.
///
/// A file's line is `SHA256  SIZE  PATH`, the lines ordered by the bytes of the paths; whoever
/// has `sha256sum` can check it by hand.
public struct FileList: Hashable, Sendable {
  /// The list's own path in a package.
  public static let path = "signed-files.txt"
  /// The signature's path in a package.
  public static let signaturePath = "signed-files.txt.minisig"
  /// No list is longer, in bytes: as many files as a package may have, with the longest names.
  static let limit = Bounds.entries * (64 + 2 + 10 + 2 + Bounds.name + 1)

  /// The files, by the bytes of their paths.
  public let files: [File]

  /// A file as the list names it.
  public struct File: Hashable, Sendable {
    /// Its path in the package.
    public var path: String
    /// Its size in bytes.
    public var size: Int
    /// Its SHA-256.
    public var digest: Digest
  }

  /// Reads every file of a package but the list and its signature.
  public init(of source: any PackageSource) throws(CourseProblem) {
    var files: [File] = []
    for path in try Self.covered(source) {
      let (digest, size) = try Digest.ofAll(source.stream(path))
      files.append(File(path: path, size: size, digest: digest))
    }
    self.files = files
  }

  /// The paths that a list must name, in its order.
  static func covered(_ source: any PackageSource) throws(CourseProblem) -> [String] {
    try source.entries().map(\.path).filter { $0 != path && $0 != signaturePath }
      .sortedByBytes()
  }
}

extension FileList {
  /// The list as it stands in a package.
  public var bytes: [UInt8] {
    Array(files.map { "\($0.digest)  \($0.size)  \($0.path)\n" }.joined().utf8)
  }

  /// Reads a list, which is exactly as `bytes` writes it.
  public init?(reading bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var files: [File] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "  ", maxSplits: 2)
      guard parts.count == 3, let digest = Digest(parts[0]), let size = Int(parts[1]),
        size >= 0
      else { return nil }
      files.append(File(path: String(parts[2]), size: size, digest: digest))
    }
    self.files = files
    let paths = files.map(\.path)
    let rises = zip(paths, paths.dropFirst()).allSatisfy {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    guard rises, self.bytes == bytes else { return nil }
  }
}
