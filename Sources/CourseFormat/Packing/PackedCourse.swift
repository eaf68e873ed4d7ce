/// A course that was packed.
public struct PackedCourse: Hashable, Sendable {
  /// The course's id.
  public let id: CourseID
  /// Its version.
  public let version: CourseVersion
  /// How many files it has.
  public let files: Int
  /// The zip's size in bytes.
  public let size: Int
  /// The zip's SHA-256: the same wherever the same files are packed.
  public let digest: Digest
}
