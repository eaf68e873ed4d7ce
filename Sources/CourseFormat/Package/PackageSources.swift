/// Tells what kind of package stands at a path.
enum PackageSources {
  /// The package's files.
  static func open(_ path: String) throws(CourseProblem) -> any PackageSource {
    if Descriptor(folder: path) != nil {
      let folder = FolderSource(path: path)
      guard folder.contains(ManifestReader.file) else {
        throw .notAPackage(package: folder.name)
      }
      return folder
    }
    throw .missing(package: path.lastPathComponent)
  }
}
