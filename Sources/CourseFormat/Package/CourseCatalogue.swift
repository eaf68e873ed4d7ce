/// The courses that stand in some folders, each as a folder or as a `.karatu` file.
public struct CourseCatalogue: Sendable {
  /// The courses, by id; of several versions the highest, of several copies the first found.
  public let courses: [CoursePackage]
  /// The packages that cannot be used, and why.
  public let problems: [Problem]

  /// A package that cannot be used.
  public struct Problem: Hashable, Sendable {
    /// Where it stands.
    public var path: String
    /// Why it cannot be used.
    public var reason: CourseProblem
  }

  /// Looks through folders, the first one first; a folder that is not there holds nothing.
  public init(searching folders: [String]) {
    var found: [CourseID: CoursePackage] = [:]
    var problems: [Problem] = []
    for path in folders.flatMap(Self.packages) {
      do throws(CourseProblem) {
        let package = try CoursePackage(at: path)
        let id = package.manifest.id
        if let other = found[id], other.manifest.version >= package.manifest.version { continue }
        found[id] = package
      } catch {
        problems.append(Problem(path: path, reason: error))
      }
    }
    courses = found.values.sorted { $0.manifest.id < $1.manifest.id }
    self.problems = problems
  }

  /// The course with an id.
  public subscript(id: CourseID) -> CoursePackage? {
    courses.first { $0.manifest.id == id }
  }

  /// The paths of what looks like a package: the folder itself, or what stands in it.
  static func packages(in folder: String) -> [String] {
    if FolderSource(path: folder).contains(ManifestReader.file) { return [folder] }
    guard let names = Descriptor(folder: folder)?.names() else { return [] }
    return names.sorted().filter { !$0.hasPrefix(".") }.compactMap { name in
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let isPackage =
        name.hasSuffix(PackageSources.ending)
        || FolderSource(path: path).contains(ManifestReader.file)
      return isPackage ? path : nil
    }
  }
}
