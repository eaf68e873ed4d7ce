import CourseFormat

/// What the versions between two ask, put together: where ids went, what is asked of those there.
struct ChangePath {
  /// Where each id that is gone went; nil where nothing stands in its place.
  private(set) var routes: [String: String?] = [:]
  /// What is to be done again, and the newest version that asks for it.
  private(set) var redo: [ItemID: CourseVersion] = [:]
  /// What becomes of the answers to questions whose keys have changed.
  private(set) var regrade: [QuestionID: Regrade] = [:]

  /// Follows the versions above one and up to another, the oldest first.
  init(_ changes: Changes, after old: CourseVersion, upTo new: CourseVersion) {
    for (version, change) in changes.after(old, upTo: new) { follow(change, of: version) }
  }

  private mutating func follow(_ change: VersionChange, of version: CourseVersion) {
    let steps = Dictionary(change.retired.map { ($0.id, $0.replacement) }) { first, _ in first }
    routes = routes.mapValues { place in place.flatMap { steps[$0] ?? $0 } }
    for (id, replacement) in steps where routes[id] == nil { routes[id] = .some(replacement) }
    redo = Self.renamed(redo, steps) { max($0, $1) }
    regrade = Self.renamed(regrade, steps) { first, _ in first }
    for item in change.redo { redo[item] = version }
    regrade.merge(change.regrade) { _, later in later }
  }

  private static func renamed<Subject, Value>(
    _ values: [Identifier<Subject>: Value], _ steps: [String: String?],
    _ joining: (Value, Value) -> Value
  ) -> [Identifier<Subject>: Value] {
    let pairs = values.sorted { $0.key < $1.key }.compactMap { id, value in
      (steps[id.rawValue] ?? id.rawValue).map { (Identifier<Subject>(rawValue: $0), value) }
    }
    return Dictionary(pairs, uniquingKeysWith: joining)
  }
}
