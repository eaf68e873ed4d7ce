import Typography
import Wording

/// Writes `changes.yaml`.
enum ChangesWriter {
  /// The changes as YAML, the oldest version first.
  static func text(_ changes: Changes, in languages: [LanguageTag]) -> String {
    var yaml = YAMLWriter()
    for (version, change) in changes.versions.sorted(by: { $0.key < $1.key }) {
      if change == VersionChange() {
        yaml.put(emptyMap: version.description)
      } else {
        yaml.put(version.description) { write(change, languages, to: &$0) }
      }
    }
    return yaml.text
  }

  private static func write(
    _ change: VersionChange, _ languages: [LanguageTag], to yaml: inout YAMLWriter
  ) {
    if !change.redo.isEmpty { yaml.put("redo", list: change.redo.map(\.rawValue)) }
    if !change.retired.isEmpty {
      yaml.put("retired") { yaml in
        for retirement in change.retired {
          if let replacement = retirement.replacement {
            yaml.put(retirement.id, replacement)
          } else {
            yaml.put(empty: retirement.id)
          }
        }
      }
    }
    if !change.regrade.isEmpty {
      yaml.put("regrade") { yaml in
        for (question, regrade) in change.regrade.sorted(by: { $0.key < $1.key }) {
          yaml.put(question.rawValue, regrade.rawValue)
        }
      }
    }
    if let note = change.note { yaml.put("note", note, in: languages) }
  }
}

extension YAMLWriter {
  /// A text in a course's languages, the source's first; in a course of one language it alone.
  mutating func put(_ key: String, _ value: Localized<DisplayText>, in languages: [LanguageTag]) {
    guard languages.count > 1 else { return put(key, value.source) }
    put(key) { yaml in
      for (index, language) in languages.enumerated() {
        yaml.put(language.rawValue, index == 0 ? value.source : value.translations[language])
      }
    }
  }
}
