import CPseudoTerminal

/// An account that owns nothing: root may read every file, and tests often run as root.
public enum Nobody {
  /// Runs something with nobody's rights to files; other threads keep theirs.
  @discardableResult
  public static func run<Result>(_ body: () throws -> Result) rethrows -> Result {
    let account = setfsuid(65_534)
    defer { _ = setfsuid(UInt32(bitPattern: account)) }
    return try body()
  }
}
