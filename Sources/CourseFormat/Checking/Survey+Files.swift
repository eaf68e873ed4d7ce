import Wording

// The files themselves: their names, and whether anything uses them.

extension Survey {
  /// Finds files that cannot be packed, and files that nothing uses.
  mutating func checkFiles() {
    var names = FoldedNames()
    let used = usedFiles()
    // What cannot be read may show any picture.
    let isUseKnown = isManifestSound && !hasUnreadFiles
    for entry in entries {
      let steps = entry.path.split(separator: "/", omittingEmptySubsequences: false)
      if entry.size == nil {
        report(.fileNotRegular, in: entry.path)
      } else if !PackagePath.isSafe(entry.path) || !steps.allSatisfy(PackagePath.isPortable)
        || !names.insert(steps, isFolder: false)
      {
        report(.fileName, in: entry.path)
      } else if isUseKnown, !used.contains(entry.path), !isFree(entry.path) {
        report(.fileUnused, in: entry.path)
      }
    }
  }

  /// The files that make up the course.
  func usedFiles() -> Set<String> {
    var files: Set<String> = [
      ManifestReader.file, ChangesReader.file, FileList.path, FileList.signaturePath,
    ]
    for language in languages {
      files.insert(CourseFile.terms.path(in: language))
      for item in manifest?.items ?? [] {
        files.insert(CourseFile(item).path(in: language))
      }
    }
    for reference in readings.values.flatMap(\.references) {
      guard case .media(let path) = reference.target else { continue }
      files.insert(path)
      files.insert(PackagePath.replacingExtension(of: path, with: "txt"))
    }
    return files
  }

  /// Whether a file speaks to people who look into the folder and not to learners.
  private func isFree(_ path: String) -> Bool {
    !path.contains("/")
      && ["LICENSE", "LICENCE", "README", "CHANGELOG", "COPYING", "NOTICE"]
        .contains { path == $0 || path.hasPrefix("\($0).") || path.hasPrefix("\($0)-") }
  }
}
