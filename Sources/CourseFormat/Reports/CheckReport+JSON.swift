import Foundation
import Wording

extension CheckReport {
  /// The findings as a JSON array of packages, for tools.
  ///
  /// Each package is an object of `path`, `errors`, `warnings` and `findings`; each finding one of
  /// `file`, `line`, `column` (both from 1, columns in Unicode scalars), `severity` (`error` or
  /// `warning`), `code`, `message` and, where a line can be shown, `excerpt`. Keys are sorted, so
  /// that the same findings give the same bytes.
  public func json(in words: Words) throws -> String {
    try JSONText.encoding(packages.map { JSONPackage($0, words) })
  }

  private struct JSONPackage: Encodable {
    let path: String
    let errors: Int
    let warnings: Int
    let findings: [JSONFinding]

    init(_ package: Package, _ words: Words) {
      let report = CheckReport([package])
      path = package.path
      errors = report.errors
      warnings = report.warnings
      findings = package.findings.map { JSONFinding($0, words) }
    }
  }

  private struct JSONFinding: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let code: String
    let message: String
    let excerpt: String?

    init(_ finding: Diagnostic, _ words: Words) {
      file = finding.file
      line = finding.line
      column = finding.column
      severity = finding.severity.rawValue
      code = finding.code.rawValue
      message = words(finding.message)
      excerpt = finding.excerpt?.line.string
    }
  }
}

/// JSON as this program writes it for tools: indented, keys sorted, a newline at its end.
enum JSONText {
  /// The text of a value.
  static func encoding(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
