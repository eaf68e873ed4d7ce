import Wording

extension CourseDocument {
  /// The package's files, by path.
  public func written() -> [String: [UInt8]] {
    texts().mapValues { Array($0.utf8) }.merging(files) { text, _ in text }
  }

  /// The files that the course's values make, by path; the others are in ``files``.
  public func texts() -> [String: String] {
    var texts = [ManifestReader.file: ManifestWriter.text(manifest)]
    if !changes.versions.isEmpty {
      texts[ChangesReader.file] = ChangesWriter.text(changes, in: manifest.languages)
    }
    let original = manifest.sourceLanguage
    // The source first: translations say which text of it they were made from.
    for language in [original] + languages.keys.sorted().filter({ $0 != original }) {
      guard let content = languages[language] else { continue }
      let isTranslation = language != original
      func revision(_ basis: Basis, _ file: CourseFile) -> Revision? {
        switch basis {
        case .unsaid: nil
        case .current: texts[file.path(in: original)].map { Revision(of: $0) }
        case .other(let revision): revision
        }
      }
      for (id, lesson) in content.lessons {
        let path = CourseFile.lesson(id).path(in: language)
        texts[path] = LessonWriter(path: path, isTranslation: isTranslation)
          .text(lesson.value, basis: revision(lesson.basis, .lesson(id)))
      }
      for (id, bank) in content.banks {
        let path = CourseFile.quiz(id).path(in: language)
        texts[path] = BankWriter(path: path, isTranslation: isTranslation)
          .text(bank.value, basis: revision(bank.basis, .quiz(id)))
      }
      for (id, study) in content.cases {
        let path = CourseFile.caseStudy(id).path(in: language)
        texts[path] = CaseWriter(path: path, isTranslation: isTranslation)
          .text(study.value, basis: revision(study.basis, .caseStudy(id)))
      }
      for (id, drill) in content.drills {
        let path = CourseFile.drill(id).path(in: language)
        texts[path] = DrillWriter(path: path, isTranslation: isTranslation)
          .text(drill.value, basis: revision(drill.basis, .drill(id)))
      }
      if let glossary = content.glossary {
        let path = CourseFile.terms.path(in: language)
        texts[path] = GlossaryWriter(path: path).text(
          glossary.value.terms, title: glossary.value.title,
          basis: revision(glossary.basis, .terms))
      }
    }
    return texts
  }
}
