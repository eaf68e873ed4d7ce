import Wording

/// A whole package as the checker reads it: what every file says, and what was found in it.
struct Survey {
  /// The package.
  let source: any PackageSource
  /// Its files.
  let entries: [PackageEntry]
  /// The manifest, as far as it can be read.
  private(set) var manifest: Manifest?
  /// The source language and the others; guessed from the files where the manifest says nothing.
  private(set) var languages: [LanguageTag] = []
  /// What was read of each file, by path.
  var readings: [String: Reading] = [:]
  /// The quizzes of the source language whose every question can be read.
  private(set) var banks: [ItemID: BankFacts] = [:]
  /// The terms of the source language.
  private(set) var terms: [Term] = []
  /// The questions of the source language that can be read, in quizzes and in lessons; none where
  /// no version is compared with another, for they are many megabytes.
  private(set) var questions: [QuestionID: Question] = [:]
  /// The same questions in the other languages; of one that cannot be read, the source's.
  private(set) var translations: [LanguageTag: [QuestionID: Question]] = [:]
  /// The cases of the source language that can be read, under the same condition.
  private(set) var cases: [ItemID: CaseStudy] = [:]
  private let keepsQuestions: Bool
  /// What each version asks, where `changes.yaml` says so.
  private(set) var changes: Changes?
  /// What was found in files that cannot be read at all.
  private var unread: [Diagnostic] = []
  /// Whether a file of the course cannot be read, so that nobody knows what it refers to.
  private(set) var hasUnreadFiles = false

  /// Begins a survey.
  init(of source: any PackageSource, entries: [PackageEntry], keepsQuestions: Bool) {
    self.keepsQuestions = keepsQuestions
    self.source = ListedSource(source.keptOpen(), entries)
    self.entries = entries
  }

  /// Everything that was found.
  var findings: [Diagnostic] { unread + readings.values.flatMap(\.diagnostics) }

  /// Where the questions of the source language have their ids.
  var questionPlaces: [QuestionID: (file: String, position: Position)] {
    places { if case .question(let id) = $0 { id } else { nil } }
  }

  /// Where the terms of the source language have their ids.
  var termPlaces: [TermID: (file: String, position: Position)] {
    places { if case .term(let id) = $0 { id } else { nil } }
  }

  private func places<ID: Hashable>(
    _ id: (Reading.Name) -> ID?
  ) -> [ID: (file: String, position: Position)] {
    var places: [ID: (file: String, position: Position)] = [:]
    for (file, reading) in readings where CourseFile.at(file)?.language == languages.first {
      for (name, position) in reading.ids {
        if let id = id(name) { places[id] = (file, position) }
      }
    }
    return places
  }

  /// Whether the manifest can be relied on.
  var isManifestSound: Bool {
    manifest != nil && readings[ManifestReader.file]?.hasErrors == false
  }

  /// Notes a finding in the manifest.
  mutating func report(
    _ code: DiagnosticCode, at mark: Reading.Mark, _ arguments: [String: Argument] = [:]
  ) {
    let position = readings[ManifestReader.file]?.marks[mark] ?? .start
    report(code, in: ManifestReader.file, at: position, arguments)
  }

  /// Notes a finding in a file; without a position in the file as a whole.
  mutating func report(
    _ code: DiagnosticCode, in file: String, at position: Position = .start,
    _ arguments: [String: Argument] = [:]
  ) {
    if readings[file] != nil {
      readings[file]?.report(code, at: position, arguments)
    } else {
      let place = Place(file: file)
      unread.append(Diagnostic(code, at: place, arguments.mapValues(\.cleaned)))
    }
  }
}

// MARK: - Reading

extension Survey {
  /// Reads `course.yaml`.
  mutating func readManifest() {
    if var reading = open(ManifestReader.file, atMost: Bounds.manifest) {
      manifest = ManifestReader.read(&reading)
      readings[ManifestReader.file] = reading
    }
    languages = manifest?.languages ?? []
    if languages.isEmpty { languages = LanguageGuess.languages(of: source, entries) }
  }

  /// Reads every item of the outline, each language against the source.
  ///
  /// Where the manifest is broken, every lesson, quiz, case and drill in the package is read.
  mutating func readItems() {
    guard let original = languages.first else { return }
    let outlined = manifest?.items ?? []
    for item in outlined { readItem(item, original) }
    guard !isManifestSound else { return }
    let known = Set(outlined.map(CourseFile.init))
    for entry in entries {
      guard let (file, language) = CourseFile.at(entry.path), language == original,
        !known.contains(file)
      else { continue }
      switch file {
      case .lesson(let id): readLesson(id, original)
      case .quiz(let id): readBank(id, original)
      case .caseStudy(let id): readCase(id, original)
      case .drill(let id): readDrill(id, original)
      case .terms: continue
      }
    }
  }

  /// Reads the glossary, if there is one.
  mutating func readTerms() {
    guard let original = languages.first else { return }
    let path = CourseFile.terms.path(in: original)
    guard source.contains(path), var reading = open(path) else { return }
    terms = GlossaryReader.read(&reading)
    readings[path] = reading
    for language in languages.dropFirst() {
      guard var reading = openTranslation(.terms, in: language) else { continue }
      _ = GlossaryReader.read(translationOf: terms, &reading)
      readings[reading.file.path] = reading
    }
  }

  private mutating func readItem(_ item: OutlineItem, _ original: LanguageTag) {
    let path = CourseFile(item).path(in: original)
    guard source.contains(path) else {
      report(.fileMissing, at: .item(item.id), ["file": .text(path)])
      return
    }
    switch item.kind {
    case .lesson: readLesson(item.id, original)
    case .quiz: readBank(item.id, original)
    case .caseStudy: readCase(item.id, original)
    case .drill: readDrill(item.id, original)
    }
  }

  private mutating func readLesson(_ id: ItemID, _ original: LanguageTag) {
    guard var reading = open(CourseFile.lesson(id).path(in: original)) else { return }
    let lesson = LessonReader.read(id, in: original, &reading)
    lesson.map { reading.warnOfDifficulty(of: $0) }
    readings[reading.file.path] = reading
    take(lesson?.questions ?? [])
    let source = reading
    let given = reading.unreadQuestions
    for language in languages.dropFirst() {
      guard var reading = openTranslation(.lesson(id), in: language, item: id) else {
        continue
      }
      if let lesson {
        let translation = LessonReader.read(
          id, in: language, translationOf: lesson, unread: given, &reading)
        translation.map { reading.warnOfDifficulty(of: $0) }
        take(translation?.questions ?? [], in: language)
        reading.warnOfOtherStructure(than: source)
      }
      readings[reading.file.path] = reading
    }
  }

  private mutating func readBank(_ id: ItemID, _ original: LanguageTag) {
    guard var reading = open(CourseFile.quiz(id).path(in: original)) else { return }
    let (bank, isWhole) = BankReader.read(id, in: original, &reading)
    readings[reading.file.path] = reading
    if isWhole { banks[id] = BankFacts(of: bank) }
    take(bank.questions)
    let given = reading.unreadQuestions
    for language in languages.dropFirst() {
      guard var reading = openTranslation(.quiz(id), in: language, item: id) else {
        continue
      }
      let (translation, _) = BankReader.read(
        id, in: language, translationOf: bank, unread: given, &reading)
      take(translation.questions, in: language)
      readings[reading.file.path] = reading
    }
  }

  private mutating func take(_ questions: [Question]) {
    guard keepsQuestions else { return }
    self.questions.merge(questions.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Keeps a case of the source language, if anybody will compare it.
  mutating func take(_ study: CaseStudy) {
    if keepsQuestions { cases[study.id] = study }
  }

  private mutating func take(_ questions: [Question], in language: LanguageTag) {
    guard keepsQuestions else { return }
    translations[language, default: [:]].merge(questions.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Reads `changes.yaml`, if there is one.
  mutating func readChanges() -> Changes? {
    guard source.contains(ChangesReader.file),
      var reading = open(ChangesReader.file, atMost: Bounds.manifest)
    else { return nil }
    reading.hasUnknownLanguage = !isManifestSound
    changes = ChangesReader.read(languages, &reading)
    readings[ChangesReader.file] = reading
    return changes
  }

  /// Opens a translation; says so where there is none.
  mutating func openTranslation(
    _ file: CourseFile, in language: LanguageTag, item: ItemID? = nil
  ) -> Reading? {
    let path = file.path(in: language)
    if source.contains(path) { return open(path) }
    if let item {
      report(.translationMissing, at: .item(item), ["file": .text(path)])
    } else if let original = languages.first {
      report(.translationMissing, in: file.path(in: original), ["file": .text(path)])
    }
    return nil
  }

  /// Opens a file; says so where it cannot be read.
  mutating func open(_ path: String, atMost limit: Int = Bounds.markdown) -> Reading? {
    do throws(CourseProblem) {
      return Reading(
        try source.text(of: path, atMost: limit), in: source, servesLearner: false)
    } catch {
      unread.append(error.diagnostic(at: path))
      hasUnreadFiles = true
      return nil
    }
  }
}

extension CourseProblem {
  /// The problem with a file as a finding in it.
  func diagnostic(at path: String) -> Diagnostic {
    let place = Place(file: path)
    switch self {
    case .broken(_, let diagnostic, _): return diagnostic
    case .fileMissing: return Diagnostic(.fileMissing, at: place, ["file": .text(path)])
    case .fileTooLarge(_, _, let limit):
      return Diagnostic(.fileTooLarge, at: place, ["limit": .number(limit / 1024)])
    case .unreadable(_, _, let reason):
      return Diagnostic(.fileUnreadable, at: place, ["reason": .message(reason)])
    case .damaged: return Diagnostic(.fileDamaged, at: place)
    default: return Diagnostic(.packageRefused, at: place, ["why": .message(message)])
    }
  }
}
