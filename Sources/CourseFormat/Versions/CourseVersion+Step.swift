extension CourseVersion {
  /// How far a version is from the one before.
  public enum Step: Int, Sendable, Comparable, CaseIterable {
    /// Something was mended.
    case patch
    /// Something was added.
    case minor
    /// Something may have to be done again.
    case major

    /// A step that may change more comes later.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The step from this version to a newer one; nil if the other is not newer.
  public func step(to new: CourseVersion) -> Step? {
    guard new > self else { return nil }
    if new.major > major { return .major }
    return new.minor > minor ? .minor : .patch
  }

  /// The next version after a step, `1.2.3` → `1.2.4`, `1.3.0`, `2.0.0`.
  public func next(_ step: Step) -> CourseVersion {
    switch step {
    case .patch: CourseVersion(major, minor, patch + 1)
    case .minor: CourseVersion(major, minor + 1, 0)
    case .major: CourseVersion(major + 1, 0, 0)
    }
  }

  /// Whether the version is the first with its MAJOR number.
  public var isMajor: Bool { minor == 0 && patch == 0 }
}
