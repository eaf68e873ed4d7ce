import Wording

extension CheckReport {
  /// The findings as a SARIF 2.1.0 log, which editors and code-hosting pages show beside the text.
  ///
  /// The rules are the codes that were found, `explanations` their help. `version` is the
  /// program's.
  public func sarif(
    in words: Words, explanations: Words, version: String
  ) throws -> String {
    let found = Set(packages.flatMap(\.findings).map(\.code))
    let codes = DiagnosticCode.allCases.filter(found.contains)
    let indices = Dictionary(uniqueKeysWithValues: zip(codes, 0...))
    let results = packages.flatMap { package in
      package.findings.map { finding in
        SARIFLog.Result(
          ruleId: finding.code.rawValue, ruleIndex: indices[finding.code] ?? -1,
          level: finding.severity.rawValue, message: .init(text: words(finding.message)),
          locations: [.init(physicalLocation: Self.location(of: finding, in: package))])
      }
    }
    let isRooted = results.flatMap(\.locations).contains {
      $0.physicalLocation.artifactLocation.uriBaseId == Self.root
    }
    let run = SARIFLog.Run(
      tool: .init(
        driver: .init(
          semanticVersion: version, rules: codes.map { Self.rule($0, explanations) })),
      originalUriBaseIds: isRooted ? [Self.root: .init(uri: "file:///")] : nil,
      results: results)
    return try JSONText.encoding(SARIFLog(runs: [run]))
  }

  /// What the files of a package at an absolute path are relative to.
  private static let root = "ROOT"

  private static func rule(_ code: DiagnosticCode, _ explanations: Words) -> SARIFLog.Rule {
    let explanation = Explanation(of: code, in: explanations)
    return SARIFLog.Rule(
      id: code.rawValue, shortDescription: .init(text: explanation.summary),
      fullDescription: .init(text: explanation.text), help: .init(text: explanation.text),
      defaultConfiguration: .init(level: code.severity.rawValue))
  }

  private static func location(
    of finding: Diagnostic, in package: Package
  ) -> SARIFLog.Location.PhysicalLocation {
    let path = package.path(to: finding)
    return .init(
      artifactLocation: .init(
        uri: reference(to: path), uriBaseId: path.hasPrefix("/") ? root : nil),
      region: .init(startLine: finding.line, startColumn: finding.column))
  }

  /// A path as a relative reference of RFC 3986: all but unreserved signs as per cent signs.
  static func reference(to path: String) -> String {
    let steps = path.split(separator: "/").filter { $0 != "." }
    return steps.map { step in
      step.utf8.reduce(into: "") { text, byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
          text.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          text += "%" + (digits.count < 2 ? "0" : "") + digits
        }
      }
    }.joined(separator: "/")
  }
}
