import Typography
import Wording

/// The reading of one file: where it comes from, and what was found in it on the way.
///
/// The same readers serve the learner, for whom only the values count, and the checker, for whom
/// the findings do: nothing can be accepted by one and refused by the other.
struct Reading {
  /// The file that is read.
  let file: SourceFile
  /// The package around it, for pictures.
  let package: any PackageSource
  /// What should be mended.
  var diagnostics: [Diagnostic] = []
  /// What the file refers to elsewhere in the package.
  var references: [Reference] = []

  /// The reading of a file that has just been opened.
  init(_ file: SourceFile, in package: any PackageSource) {
    self.file = file
    self.package = package
  }

  /// Something in one file that another must hold.
  struct Reference: Hashable {
    /// What is referred to.
    enum Target: Hashable {
      case term(TermID)
      case lesson(ItemID)
      case media(String)
    }
    var target: Target
    var place: Place
  }

  /// Notes a finding at a place of this file.
  mutating func report(
    _ code: DiagnosticCode, at place: Place, _ arguments: [String: Argument] = [:]
  ) {
    diagnostics.append(
      Diagnostic(
        code, at: place, arguments.mapValues(\.cleaned),
        sourceLine: String(file.line(place.line))))
  }

  /// Notes a finding where a piece of Markdown begins.
  mutating func report(
    _ code: DiagnosticCode, at node: MarkdownNode, _ arguments: [String: Argument] = [:]
  ) {
    report(code, at: file.place(line: node.line, byte: node.column), arguments)
  }

  /// Whether something was found that a learner would trip over.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Argument {
  /// The argument without anything in it that could drive a terminal.
  var cleaned: Argument {
    if case .text(let text) = self { .text(DisplayText(text).string) } else { self }
  }
}
