import Typography
import Wording

extension CheckReport {
  /// The findings as a person reads them, each with its line and a caret; empty if there is none.
  ///
  /// Each ends with its code. A finding names its place within its package: of several packages, which must be said.
  public func text(in words: Words) -> String {
    packages.filter { !$0.findings.isEmpty }.map { package in
      let head = packages.count > 1 ? "\(DisplayText(package.path)):\n" : ""
      return head + package.findings.map { $0.text(in: words, withCode: true) + "\n" }.joined()
    }.joined()
  }
}
