extension CoursePackage {
  /// The bytes of a picture's file; a file of more than 8 MiB is refused.
  public func picture(at path: String) throws(CourseProblem) -> [UInt8] {
    try source.read(path, atMost: Bounds.picture)
  }
}
