import CourseFormat
import Foundation
import Learning
import Support

/// A small course on the disk, in the version that learners began with and in the one it becomes.
final class UpdatedCourse {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.files {
      try folder.write(text, to: "old/\(name)")
      try folder.write(text, to: "new/\(name)")
    }
  }

  /// Calls the new version by a number, and says what it asks.
  func grow(to version: String, _ changes: String? = nil) throws {
    try change("version: 1.0.0", to: "version: \(version)", in: "course.yaml")
    if let changes { try folder.write("\(version):\n\(changes)\n", to: "new/changes.yaml") }
  }

  /// Makes the new version the old one, and begins another.
  func step(to version: String, _ changes: String? = nil) throws {
    let number = try new.manifest.version
    try FileManager.default.removeItem(atPath: folder.path("old"))
    try FileManager.default.copyItem(atPath: folder.path("new"), toPath: folder.path("old"))
    try change("version: \(number)", to: "version: \(version)", in: "course.yaml")
    guard let changes else { return }
    let before = (try? text(of: "changes.yaml")) ?? ""
    try write("\(before)\(version):\n\(changes)\n", to: "changes.yaml")
  }

  /// Changes a text of the new version, which must be there.
  func change(_ old: String, to new: String, in name: String) throws {
    let text = try text(of: name)
    guard text.contains(old) else { throw Missing(text: old, file: name) }
    try write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  /// Writes a file of the new version anew.
  func write(_ text: String, to name: String) throws { try folder.write(text, to: "new/\(name)") }

  /// Gives a file of the new version another name.
  func rename(_ old: String, to new: String) throws {
    try FileManager.default.moveItem(
      atPath: folder.path("new/\(old)"), toPath: folder.path("new/\(new)"))
  }

  /// Takes a file out of the new version.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.path("new/\(name)"))
  }

  /// The words of a file of the new version.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: folder.path("new/\(name)"), encoding: .utf8)
  }

  var old: CoursePackage { get throws { try CoursePackage(at: folder.path("old")) } }
  var new: CoursePackage { get throws { try CoursePackage(at: folder.path("new")) } }

  var paths: (old: String, new: String) { (folder.path("old"), folder.path("new")) }

  struct Missing: Error {
    let text: String
    let file: String
  }

  static let files = [
    "course.yaml": """
    format: 1
    id: fluids
    version: 1.0.0
    languages: [en]
    title: Fluids
    license: CC0-1.0
    outline:
      - module: basics
        title: Basics
        items:
          - lesson: why
          - lesson: how
      - module: practice
        title: Practice
        items:
          - quiz: final
            pass: 80
            attempts: 2
          - quiz: more
    completion: {lessons: all, pass: [final]}
    certificate: {}

    """,
    "lessons/why.en.md": """
    ---
    title: Why
    ---

    Children dry out.

    ## What do they need? {#need}

    - [ ] Tea
      > No.
    - [x] ORS
      > Yes.

    > Salt and sugar.

    """,
    "lessons/how.en.md": "---\ntitle: How\n---\n\nStir.\n",
    "quizzes/final.en.md": """
    # Final

    ## How much water? {#water}

    - [ ] A glass
      > No.
    - [x] A litre
      > Yes.
    - [ ] A bucket
      > No.

    > One packet, one litre.

    ## How many spoons? {#spoons .number}

    = 6

    > Level ones.

    """,
    "quizzes/more.en.md": """
    # More

    ## And salt? {#salt .text}

    = half a spoon

    > Level.

    """,
  ]
}
