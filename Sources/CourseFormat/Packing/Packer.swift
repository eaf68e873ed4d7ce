import Wording

/// Packs a course into one file for delivery.
public struct Packer: Sendable {
  private let checker: CourseChecker

  /// A packer on a day, for what goes out of date.
  public init(today: CalendarDay) { checker = CourseChecker(today: today) }

  /// Packs the course at one path into a file at another; a file that stands there is replaced.
  ///
  /// Nothing is written of a course in which its checker finds errors, or that has no license.
  /// The file has its name only when it is whole and on the disk.
  public func pack(_ course: String, onto path: String) throws(PackProblem) -> PackedCourse {
    do {
      let source = try PackageSources.open(course)
      let manifest = try manifest(of: source)
      guard Self.isFree(path) else { throw PackProblem.inTheWay(path: path) }
      let file = try NewFile(at: path)
      let count = try Packing.write(source, to: file)
      let digest = Digest.of(try file.reading())
      guard let digest else {
        throw CourseProblem.unreadable(
          package: source.name, file: path.lastPathComponent, SystemFailure.latest.reason)
      }
      try file.publish()
      return PackedCourse(
        id: manifest.id, version: manifest.version, files: count, size: file.size,
        digest: digest)
    } catch {
      throw PackProblem(error, path: path)
    }
  }

  /// The manifest of a course that may be packed.
  private func manifest(of source: any PackageSource) throws -> Manifest {
    let findings = checker.check(source)
    guard findings.errors.isEmpty else {
      throw PackProblem.faulty(package: source.name, findings)
    }
    let manifest = try CoursePackage(source, path: source.name).manifest
    guard manifest.license != nil else { throw PackProblem.unlicensed(package: source.name) }
    return manifest
  }

  /// Whether nothing stands at a path, or a file that may be replaced.
  private static func isFree(_ path: String) -> Bool {
    switch Descriptor.kind(ofPath: path) {
    case nil, .file: true
    case .folder, .other: false
    }
  }
}

/// How the files of a package become a zip.
enum Packing {
  /// Writes a package's files: the manifest first and stored, the others by the bytes of their
  /// paths.
  ///
  /// - Returns: How many files there are.
  static func write(_ source: any PackageSource, to file: NewFile) throws -> Int {
    let entries = try source.entries()
    let paths = entries.map(\.path).filter { $0 != ManifestReader.file }.sortedByBytes()
    guard entries.reduce(0, { $0 + ($1.size ?? 0) }) <= Bounds.unpacked else {
      throw PackProblem.tooLarge(package: source.name)
    }
    var zip = ZipWriter(file)
    try zip.append(ManifestReader.file, of: source, isStored: true)
    for path in paths { try zip.append(path, of: source, isStored: false) }
    try zip.finish()
    return entries.count
  }
}

extension [String] {
  /// The texts by their bytes, which every system orders alike.
  func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
