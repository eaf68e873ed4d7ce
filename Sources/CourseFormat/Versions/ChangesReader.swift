import Typography
import Wording

/// Reads `changes.yaml`: for each version what learners are asked to do again.
struct ChangesReader {
  /// The file's name.
  static let file = "changes.yaml"

  /// What the versions ask; an empty file asks nothing.
  static func read(_ languages: [LanguageTag], _ reading: inout Reading) -> Changes {
    var changes = Changes()
    guard let root = YAMLReader.read(reading.file.text[...], &reading) else { return changes }
    for entry in entries(of: root, &reading) where !entry.key.hasPrefix("x-") {
      guard let version = CourseVersion(entry.key) else {
        reading.report(
          .versionMalformed, at: entry.position, ["version": .text(entry.key)])
        continue
      }
      reading.marks[.change(version)] = entry.position
      changes.versions[version] = change(of: version, entry.value, languages, &reading)
    }
    return changes
  }

  private static func change(
    of version: CourseVersion, _ value: YAMLValue, _ languages: [LanguageTag],
    _ reading: inout Reading
  ) -> VersionChange {
    var change = VersionChange()
    if value.isNothing { return change }
    guard var fields = YAMLFields(value, &reading) else { return change }
    for value in fields.value("redo").map({ reading.list($0) }) ?? [] {
      guard let item = reading.identifier(value, of: OutlineItem.self) else { continue }
      reading.marks[.redo(version, item)] = value.position
      change.redo.append(item)
    }
    for entry in fields.value("retired").map({ entries(of: $0, &reading) }) ?? [] {
      guard let retirement = retirement(entry, &reading) else { continue }
      reading.marks[.retired(version, retirement.id)] = entry.position
      change.retired.append(retirement)
    }
    for entry in fields.value("regrade").map({ entries(of: $0, &reading) }) ?? [] {
      guard let question = QuestionID(entry.key) else {
        reading.report(.idMalformed, at: entry.position, ["id": .text(entry.key)])
        continue
      }
      reading.marks[.regrade(version, question)] = entry.position
      change.regrade[question] = reading.word(entry.value)
    }
    change.note = fields.value("note").flatMap {
      reading.localized($0, key: "note", languages)
    }
    fields.reportUnknown(&reading)
    return change
  }

  private static func retirement(
    _ entry: YAMLValue.Entry, _ reading: inout Reading
  ) -> Retirement? {
    guard let id = Identifier<Retirement>(entry.key) else {
      reading.report(.idMalformed, at: entry.position, ["id": .text(entry.key)])
      return nil
    }
    if entry.value.isNothing { return Retirement(id.rawValue) }
    let replacement = reading.identifier(entry.value, of: Retirement.self)
    return replacement.map { Retirement(id.rawValue, replacement: $0.rawValue) }
  }

  private static func entries(
    of value: YAMLValue, _ reading: inout Reading
  ) -> [YAMLValue.Entry] {
    if case .map(let entries) = value.content { return entries }
    reading.reportShape(value, expected: "check.shape.map")
    return []
  }
}

extension YAMLValue {
  /// Whether nothing stands after the key.
  fileprivate var isNothing: Bool {
    if case .text(let text) = content { text.isEmpty } else { false }
  }
}

extension CoursePackage {
  /// Reads what the versions of the course ask of learners who began with an older one.
  public func changes() throws(CourseProblem) -> Changes {
    guard source.contains(ChangesReader.file) else { return Changes() }
    let file = try source.text(of: ChangesReader.file, atMost: Bounds.manifest)
    var reading = Reading(file, in: source)
    let changes = ChangesReader.read(manifest.languages, &reading)
    if reading.hasErrors { throw source.broken(reading.diagnostics) }
    return changes
  }
}
