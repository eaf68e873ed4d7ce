import Wording

/// Something in a package that its trainer should mend.
public struct Diagnostic: Hashable, Sendable {
  /// What is wrong.
  public let code: DiagnosticCode
  /// Where it is wrong.
  public let place: Place
  /// What fills the gaps of its text.
  public let arguments: [String: Argument]
  /// The line it points at, as far as it is worth showing; nil where the whole file is meant.
  public let excerpt: Excerpt?

  /// A finding at a place.
  public init(
    _ code: DiagnosticCode, at place: Place, _ arguments: [String: Argument] = [:],
    excerpt: Excerpt? = nil
  ) {
    self.code = code
    self.place = place
    self.arguments = arguments
    self.excerpt = excerpt
  }

  /// How much it matters.
  public var severity: Severity { code.severity }
  /// The file's path in the package.
  public var file: String { place.file }
  /// The line, from 1.
  public var line: Int { place.line }
  /// The column, from 1.
  public var column: Int { place.column }

  /// What is wrong, why, and how to mend it.
  public var message: Message { Message("check.\(code.rawValue)", arguments) }

  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// A learner would trip over it.
    case error
    /// A trainer should look at it.
    case warning
  }
}

extension [Diagnostic] {
  /// The findings by file and place, each said once.
  func inOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted {
      ($0.place, $0.code.rawValue) < ($1.place, $1.code.rawValue)
    }
  }

  /// The findings that a learner would trip over.
  public var errors: [Diagnostic] { filter { $0.severity == .error } }
}
