import Wording

extension CheckReport {
  /// The findings as a person reads them, each with its line and a caret; empty if there is none.
  ///
  /// Each ends with its code. A finding names its place within its package; where several packages
  /// were checked, from where the trainer is, so that an editor opens it.
  public func text(in words: Words) -> String {
    let isOne = packages.count == 1
    return packages.flatMap { package in
      package.findings.map { finding in
        let path = isOne ? nil : package.path(to: finding)
        return finding.text(in: words, withCode: true, path: path) + "\n"
      }
    }.joined()
  }
}
