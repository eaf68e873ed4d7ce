import FoundationEssentials
import Wording

/// A path that a trainer gives: a course, or one of the files in a course's folder.
public struct CoursePath: Hashable, Sendable {
  /// The path of the folder or of the `.karatu` file.
  public let package: String
  /// The path in the package of the file that was named; nil where the course was.
  public let file: String?

  /// Finds the course that a path is about.
  ///
  /// A file belongs to the nearest folder above it that holds a manifest.
  public init(_ path: String) {
    let isFile = Descriptor(file: path) != nil && !path.hasSuffix(PackageSources.ending)
    guard isFile, let steps = Self.steps(to: path) else {
      package = path
      file = nil
      return
    }
    let above = steps.indices.dropFirst().reversed().prefix(Bounds.depth)
    let root = above.first { end in
      FolderSource(path: Self.folder(steps[..<end])).contains(ManifestReader.file)
    }
    package = root.map { Self.folder(steps[..<$0]) } ?? path
    file = root.map { steps[$0...].joined(separator: "/") }
  }

  /// The language of the file that was named; nil where it is in none.
  public var language: LanguageTag? {
    file.flatMap { CourseFile.at($0)?.language }
  }

  private static func steps(to path: String) -> [Substring]? {
    let whole =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var steps: [Substring] = []
    for step in whole.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.isEmpty ? nil : steps
  }

  private static func folder(_ steps: ArraySlice<Substring>) -> String {
    "/" + steps.joined(separator: "/")
  }
}
