import Foundation
import Support
import Testing

/// A small course twice, in the folders `old` and `new`; the new one is edited.
struct TwoVersions {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for version in ["old", "new"] {
      try SmallCourse(fault: .none).write(to: folder, under: version)
    }
  }

  /// Puts other words into a file of the new version.
  func change(_ old: String, to new: String, in file: String) throws {
    let path = "new/sound/\(file)"
    let text = try String(contentsOfFile: folder.path(path), encoding: .utf8)
    try #require(text.contains(old))
    try folder.write(text.replacingOccurrences(of: old, with: new), to: path)
  }
}
