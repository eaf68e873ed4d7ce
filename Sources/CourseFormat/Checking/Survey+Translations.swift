import Wording

// Translations that were made from an older text than the source is now.

extension Survey {
  /// Warns of translations that say they were made from another revision of their source.
  mutating func checkTranslations() {
    guard let original = languages.first else { return }
    for (path, reading) in readings {
      guard let basis = reading.basis, let (file, language) = CourseFile.at(path),
        language != original,
        let source = readings[file.path(in: original)]?.file.text
      else { continue }
      let current = Revision(of: source).rawValue
      guard basis.revision != current else { continue }
      report(
        .translationOutdated, in: path, at: basis.position,
        ["revision": .text(basis.revision), "current": .text(current)])
    }
  }
}
