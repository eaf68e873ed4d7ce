import Testing

/// Something that a test waited for on a terminal and that did not come.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// What was waited for, where, and what came instead.
  public let description: String

  init(_ what: String, at place: SourceLocation, shown: String) {
    description = """
      \(place.fileID):\(place.line): \(what)
      \(shown)
      """
  }
}
