import Wording

// What files say of each other: links to terms and lessons, and ids that two of them give.

extension Survey {
  /// Finds links that lead nowhere, and terms to which none leads.
  mutating func checkReferences() {
    let known = terms.map(\.id)
    let lessons = (manifest?.items ?? []).filter { $0.kind == .lesson }.map(\.id)
    let termIDs = Set(known)
    let lessonIDs = Set(lessons)
    var linked: Set<TermID> = []
    let references = readings.flatMap { path, reading in
      reading.references.map { (path, $0) }
    }
    for (path, reference) in references {
      switch reference.target {
      case .term(let id):
        linked.insert(id)
        if !termIDs.contains(id) {
          reportDead(.linkTermMissing, path, reference, id.rawValue, among: known.map(\.rawValue))
        }
      case .lesson(let id):
        guard isManifestSound, !lessonIDs.contains(id) else { continue }
        reportDead(.linkLessonMissing, path, reference, id.rawValue, among: lessons.map(\.rawValue))
      case .media: continue
      }
    }
    // What cannot be read may link to any term.
    guard !hasUnreadFiles else { return }
    for id in known where !linked.contains(id) { reportUnlinked(id) }
  }

  private mutating func reportDead(
    _ code: DiagnosticCode, _ path: String, _ reference: Reading.Reference, _ id: String,
    among known: [String]
  ) {
    report(
      code, in: path, at: reference.position,
      ["id": .text(id), "remedy": .message(Suggestion.remedy(for: id, among: known))])
  }

  private mutating func reportUnlinked(_ id: TermID) {
    guard let original = languages.first else { return }
    let path = CourseFile.terms.path(in: original)
    guard let position = readings[path]?.ids[.term(id)] else { return }
    report(.termUnlinked, in: path, at: position, ["id": .text(id.rawValue)])
  }

  /// Finds questions of two files that share an id; learners' answers would be mixed up.
  mutating func checkQuestionIDs() {
    guard let original = languages.first else { return }
    var first: [QuestionID: (file: SourceFile, position: Position)] = [:]
    let files = readings.keys.sorted().filter { CourseFile.at($0)?.language == original }
    for file in files {
      guard let reading = readings[file] else { continue }
      for (name, position) in reading.ids {
        guard case .question(let id) = name else { continue }
        if let other = first[id] {
          readings[file]?.reportDuplicate(
            id.rawValue, at: position, first: other.file.place(of: other.position))
        } else {
          first[id] = (reading.file, position)
        }
      }
    }
  }
}
