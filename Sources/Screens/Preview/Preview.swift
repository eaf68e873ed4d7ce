import CourseFormat
import Typography
import Wording

/// What a trainer's preview adds to the learner's screens: what the checker found, by page.
public struct Preview: Hashable, Sendable {
  /// Everything that is to be mended in the course, errors first.
  public var findings: [Diagnostic]
  /// The files that each item is read from in the language in force.
  public var files: [ItemID: [String]]
  /// The files that the glossary is read from in the language in force.
  public var glossaryFiles: [String]

  /// The file that says what a course consists of.
  static let manifest = "course.yaml"

  /// What was found, and which page is read from which files; an item without files cannot be
  /// found for what is wrong with the manifest.
  public init(
    findings: [Diagnostic], files: [ItemID: [String]] = [:], glossaryFiles: [String] = []
  ) {
    self.findings = findings.errors + findings.filter { $0.severity != .error }
    self.files = files
    self.glossaryFiles = glossaryFiles
  }

  /// The files that a page is read from.
  func files(of page: Destination) -> [String] {
    if case .term = page { return glossaryFiles }
    return page.item.flatMap { files[$0] } ?? [Preview.manifest]
  }

  /// What is to be mended on a page; on a course's contents, in all of the course.
  func findings(on page: Destination) -> [Diagnostic] {
    if case .outline = page { return findings }
    return findings.filter { isAbout(files(of: page), $0) }
  }

  /// What keeps a page from being shown.
  func errors(on page: Destination) -> [Diagnostic] {
    findings.errors.filter { isAbout(files(of: page), $0) }
  }

  /// Whether a finding is in one of some files, or says that there is no such file.
  private func isAbout(_ files: [String], _ finding: Diagnostic) -> Bool {
    if files.contains(finding.file) { return true }
    guard finding.code == .fileMissing, case .text(let missing)? = finding.arguments["file"] else {
      return false
    }
    return files.contains(missing)
  }
}

extension World {
  /// Whether there is room for one key beside those that lead back and to the help.
  var isNarrow: Bool { size.columns < 60 }

  /// What stands at the right of every title in a preview.
  ///
  /// Line by line it says how many findings there are, too: no footer does.
  func previewAside(_ aside: DisplayText, on page: Destination?) -> DisplayText {
    var parts = [words("preview.mark", ["language": .text(language.rawValue)])]
    if isLinear, let count = page.flatMap({ preview?.findings(on: $0).count }), count > 0 {
      parts.append(words("preview.findings", ["count": .number(count)]))
    }
    // Where there is no room for both, that nothing is kept counts for more.
    if isLinear || !isNarrow, !aside.isEmpty { parts.append(aside.string) }
    return DisplayText(parts.joined(separator: ", "))
  }
}
