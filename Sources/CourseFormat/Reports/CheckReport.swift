/// What the checker found in some packages, before it takes a form.
public struct CheckReport: Hashable, Sendable {
  /// A package and what was found in it.
  public struct Package: Hashable, Sendable {
    /// The path as the trainer gave it.
    public let path: String
    /// The findings, in the order in which they are told.
    public let findings: [Diagnostic]

    /// The findings of a package.
    public init(path: String, findings: [Diagnostic]) {
      self.path = path
      self.findings = findings
    }

    /// The path to the file of a finding, from where the package's own path begins.
    func path(to finding: Diagnostic) -> String {
      let package = CheckReport.untrailed(path)
      guard finding.code == .packageRefused else { return "\(package)/\(finding.file)" }
      // What was not opened is itself what the finding is about: the package or an older version.
      return finding.file == path ? package : finding.file
    }
  }

  /// The packages, in the order in which they were asked for.
  public let packages: [Package]

  /// A report on packages.
  public init(_ packages: [Package]) {
    self.packages = packages
  }

  /// Checks the packages at some paths, each once, and of a file in a course the whole course; with
  /// `old`, against the older version at that one.
  public init(
    checking paths: [String], against old: String? = nil, with checker: CourseChecker
  ) {
    var seen: Set<String> = []
    self.init(
      paths.map(Self.course).filter { seen.insert(Self.untrailed($0)).inserted }.map { path in
        let findings =
          old.map { checker.check(at: path, against: $0) } ?? checker.check(at: path)
        return Package(path: path, findings: findings)
      })
  }

  /// The course that a path is about, named as the path begins.
  private static func course(at path: String) -> String {
    let found = CoursePath(path)
    guard let file = found.file, file == ManifestReader.file || CourseFile.at(file) != nil else {
      return path
    }
    guard path.hasSuffix(file) else { return found.package }
    return path == file ? "." : untrailed(String(path.dropLast(file.count)))
  }

  /// A path without the slashes at its end.
  private static func untrailed(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// How many findings a learner would trip over.
  public var errors: Int { count(of: .error) }
  /// How many findings a trainer should look at.
  public var warnings: Int { count(of: .warning) }
  /// Whether there is nothing to mend.
  public var isClean: Bool { packages.allSatisfy(\.findings.isEmpty) }

  private func count(of severity: Diagnostic.Severity) -> Int {
    packages.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }
}
