import Typography

/// What the versions of a course ask of learners who began with an older one: `changes.yaml`.
public struct Changes: Hashable, Sendable {
  /// What each version asks.
  public var versions: [CourseVersion: VersionChange]

  /// What some versions ask; a version that is left out asks nothing.
  public init(_ versions: [CourseVersion: VersionChange] = [:]) {
    self.versions = versions
  }

  /// What the versions above `old` and up to `new` ask, the oldest first.
  public func after(
    _ old: CourseVersion, upTo new: CourseVersion
  ) -> [(version: CourseVersion, change: VersionChange)] {
    versions.filter { $0.key > old && $0.key <= new }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }
}

/// What one version of a course asks of learners who began with an older one.
public struct VersionChange: Hashable, Sendable {
  /// The items that must be done again; only a MAJOR version has any.
  public var redo: [ItemID]
  /// The ids that are gone, in the order they are written.
  public var retired: [Retirement]
  /// What becomes of answers to a question whose key has changed.
  public var regrade: [QuestionID: Regrade]
  /// What the trainer tells learners of the version.
  public var note: Localized<DisplayText>?

  /// What a version asks; without words, nothing.
  public init(
    redo: [ItemID] = [], retired: [Retirement] = [], regrade: [QuestionID: Regrade] = [:],
    note: Localized<DisplayText>? = nil
  ) {
    self.redo = redo
    self.retired = retired
    self.regrade = regrade
    self.note = note
  }
}

/// An id that is gone from a course: an item's, a question's or a term's.
public struct Retirement: Hashable, Sendable {
  /// The id that is gone.
  public var id: String
  /// The id that stands in its place; nil if nothing does.
  public var replacement: String?

  /// An id that is gone, with or without a replacement.
  public init(_ id: String, replacement: String? = nil) {
    self.id = id
    self.replacement = replacement
  }
}

/// What becomes of the answers that were given before a question's key changed.
public enum Regrade: String, Sendable, CaseIterable {
  /// They stay worth what they were.
  case keep
  /// They are marked by the new key, and count where that is more.
  case rescore
}
