import ArgumentParser
import CourseFormat
import Reporting
import Typography
import Wording

/// Says what a code of the checker means, or lists all codes.
struct ExplainCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a finding of the check means, at length.",
    discussion: "Without a code, lists all codes. Exit status: 64 for a code that there is not.")

  /// The forms that explanations can be given in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @ArgumentParser.Argument(
    help: "A code, as check --format json names it.",
    completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
  var code: String?

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let codes = try asked(output)
      let table = Self.table(of: codes, site, isWhole: format == .json)
      if format == .json {
        output.put(table, as: .json)
      } else if code == nil {
        output.put(table, as: .text)
      } else {
        for code in codes { put(code, site, on: output) }
      }
    }
  }

  private func asked(_ output: Output) throws -> [DiagnosticCode] {
    guard let code else { return DiagnosticCode.allCases }
    switch DiagnosticCode.named(code) {
    case .success(let code): return [code]
    case .failure(let unknown):
      output.say(unknown.message)
      throw ExitCode.validationFailure
    }
  }

  private func put(_ code: DiagnosticCode, _ site: Site, on output: Output) {
    output.put("\(code.rawValue): \(Self.severity(of: code, in: site.words))\n")
    let text = DisplayText(Explanation(of: code, in: site.explanations).text)
    let wrapping = Wrapping(width: 76, alphabet: site.alphabet)
    for line in wrapping.lines(of: [Span(text, 0)]) { output.put(line.text) }
  }

  private static func table(
    of codes: [DiagnosticCode], _ site: Site, isWhole: Bool
  ) -> Table {
    let words = site.words
    var columns = [
      Table.Column("code", heading: words("check.heading.code")),
      .init("severity", heading: words("check.heading.severity")),
      .init("summary", heading: words("check.heading.summary")),
    ]
    if isWhole { columns.append(.init("explanation", heading: "")) }
    let rows = codes.map { code in
      let explanation = Explanation(of: code, in: site.explanations)
      // A machine reads the same word in every language.
      let severity = isWhole ? code.severity.rawValue : Self.severity(of: code, in: words)
      let cells = [code.rawValue, severity, explanation.summary].map(Table.Cell.text)
      return isWhole ? cells + [.text(explanation.text)] : cells
    }
    return Table(columns: columns, rows: rows)
  }

  private static func severity(of code: DiagnosticCode, in words: Words) -> String {
    words("check.severity.\(code.severity.rawValue)")
  }
}
