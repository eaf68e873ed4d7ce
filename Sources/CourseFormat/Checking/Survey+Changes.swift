import Wording

// What `changes.yaml` says of ids that the package has, or has no longer.

extension Survey {
  /// Reads `changes.yaml`, if there is one, and checks it against what the package holds.
  mutating func checkChanges() {
    guard let changes = readChanges(), let manifest, isManifestSound else { return }
    let names = NamesInUse(self)
    // What a later version took away was there when this one was made.
    var gone: Set<String> = []
    for (version, change) in changes.versions.sorted(by: { $0.key > $1.key }) {
      if version > manifest.version {
        reportChange(
          .changesAhead, at: .change(version),
          ["version": .text("\(version)"), "current": .text("\(manifest.version)")])
      }
      checkRedo(change, of: version, names, gone)
      checkRetired(change, of: version, names, gone)
      checkRegrade(change, of: version, names, gone)
      gone.formUnion(change.retired.map(\.id))
    }
  }

  private mutating func checkRedo(
    _ change: VersionChange, of version: CourseVersion, _ names: NamesInUse, _ gone: Set<String>
  ) {
    if let first = change.redo.first, !version.isMajor {
      reportChange(
        .redoNotMajor, at: .redo(version, first),
        ["version": .text("\(version)"), "next": .text("\(version.next(.major))")])
    }
    for item in change.redo.map(\.rawValue)
    where !names.items.contains(item) && !gone.contains(item) {
      reportChange(
        .redoUnknown, at: .redo(version, ItemID(rawValue: item)),
        ["item": .text(item), "remedy": Self.remedy(for: item, among: names.items)])
    }
  }

  private mutating func checkRetired(
    _ change: VersionChange, of version: CourseVersion, _ names: NamesInUse, _ gone: Set<String>
  ) {
    for retirement in change.retired {
      let present = names.kinds(of: retirement.id)
      var isPresent = !present.isEmpty
      if let replacement = retirement.replacement {
        let wanted = names.kinds(of: replacement)
        // A lesson and a term may share an id: only one of them may be gone.
        isPresent = !wanted.isEmpty && wanted.isSubset(of: present)
        if wanted.isEmpty, !gone.contains(replacement) {
          reportChange(
            .retiredUnknown, at: .retired(version, retirement.id),
            ["id": .text(replacement), "remedy": Self.remedy(for: replacement, among: names.all)])
        }
      }
      if isPresent {
        reportChange(
          .retiredPresent, at: .retired(version, retirement.id), ["id": .text(retirement.id)])
      }
    }
  }

  private mutating func checkRegrade(
    _ change: VersionChange, of version: CourseVersion, _ names: NamesInUse, _ gone: Set<String>
  ) {
    for (question, how) in change.regrade.sorted(by: { $0.key < $1.key }) {
      let id = question.rawValue
      // Of a case the results can be kept; how it was played is not marked again.
      let isKnown = names.questions.contains(id) || how == .keep && names.cases.contains(id)
      if isKnown || gone.contains(id) { continue }
      reportChange(
        .regradeUnknown, at: .regrade(version, QuestionID(rawValue: id)),
        ["id": .text(id), "remedy": Self.remedy(for: id, among: names.questions)])
    }
  }

  /// Notes a finding in `changes.yaml`, as long as anybody would read it.
  private mutating func reportChange(
    _ code: DiagnosticCode, at mark: Reading.Mark,
    _ arguments: @autoclosure () -> [String: Argument]
  ) {
    guard let reading = readings[ChangesReader.file],
      reading.diagnostics.count < Reading.mostFindings
    else { return }
    report(code, in: ChangesReader.file, at: reading.marks[mark] ?? .start, arguments())
  }

  private static func remedy(for id: String, among known: Set<String>) -> Argument {
    .message(Suggestion.remedy(for: id, among: known.sorted()))
  }
}

/// The ids that a package gives, by what they belong to.
struct NamesInUse {
  /// What an id can belong to.
  enum Kind: Hashable, CaseIterable {
    case item, question, term
  }

  /// The items of the outline.
  let items: Set<String>
  /// The cases among the items.
  let cases: Set<String>
  /// The questions of the source language.
  let questions: Set<String>
  /// The terms of the source language.
  let terms: Set<String>

  /// The ids of a package.
  init(_ survey: Survey) {
    let outline = survey.manifest?.items ?? []
    items = Set(outline.map(\.id.rawValue))
    cases = Set(outline.filter { $0.kind == .caseStudy }.map(\.id.rawValue))
    questions = Set(survey.questionPlaces.keys.map(\.rawValue))
    terms = Set(survey.termPlaces.keys.map(\.rawValue))
  }

  /// All of them.
  var all: Set<String> { items.union(questions).union(terms) }

  /// The ids of a kind.
  func of(_ kind: Kind) -> Set<String> {
    switch kind {
    case .item: items
    case .question: questions
    case .term: terms
    }
  }

  /// What an id belongs to.
  func kinds(of id: String) -> Set<Kind> { Set(Kind.allCases.filter { of($0).contains(id) }) }
}
