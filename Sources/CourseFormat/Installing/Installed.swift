/// A package that stands in a site's folder of courses.
public struct Installed: Hashable, Sendable {
  /// The course's id.
  public let id: CourseID
  /// Its version.
  public let version: CourseVersion
  /// The version that stood there before; nil where there was none.
  public let previous: CourseVersion?
  /// Whether the very same package stood there already, so that nothing was done.
  public let isUnchanged: Bool
  /// Who published it.
  public let signature: SignatureVerdict
  /// Where it stands.
  public let path: String
}
