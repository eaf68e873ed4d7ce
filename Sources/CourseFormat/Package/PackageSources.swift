/// Tells what kind of package stands at a path.
enum PackageSources {
  /// The ending of a packed course's name.
  static let ending = ".karatu"

  /// The package's files.
  static func open(_ path: String) throws(CourseProblem) -> any PackageSource {
    if Descriptor(folder: path) != nil {
      return try withManifest(FolderSource(path: path))
    }
    return try withManifest(ZipSource(path: path))
  }

  private static func withManifest(
    _ source: some PackageSource
  ) throws(CourseProblem) -> any PackageSource {
    guard source.contains(ManifestReader.file) else { throw .notAPackage(package: source.name) }
    return source
  }
}
