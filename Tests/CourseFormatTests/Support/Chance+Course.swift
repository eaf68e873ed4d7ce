import Support
import Typography
import Wording

@testable import CourseFormat

// Whole courses by chance, in one language or in two.

extension Chance {
  /// A course with a lesson, a bank of questions and a glossary.
  mutating func course() -> CourseDocument {
    let (lesson, quiz) = (ItemID(rawValue: id("l")), ItemID(rawValue: id("q.")))
    let study = once(in: 2) ? ItemID(rawValue: id("c")) : nil
    let drill = once(in: 2) ? ItemID(rawValue: id("d")) : nil
    var course = CourseDocument(
      manifest: manifest(lesson, quiz, study, drill),
      files: ["media/a.png": [0x50], "LICENSE": []])
    course.changes = changes(course.manifest.languages)
    let (en, fr) = (LanguageTag.english, LanguageTag(rawValue: "fr"))
    var original = CourseDocument.Content(
      lessons: [lesson: .init(self.lesson(lesson, en))], banks: [quiz: .init(bank(quiz, en))],
      glossary: .init(.init(title: once(in: 2) ? nil : line(), terms: some(0...3) { $0.term() })))
    if let study { original.cases[study] = .init(caseStudy(study, en)) }
    if let drill { original.drills[drill] = .init(self.drill(drill, en)) }
    course.languages[en] = original
    guard course.manifest.languages.count > 1 else { return course }
    course.languages[fr] = translation(of: original, fr)
    return course
  }

  private mutating func lesson(_ id: ItemID, _ language: LanguageTag) -> Lesson {
    Lesson(
      id: id, language: language, title: line(), minutes: once(in: 2) ? number(1...10_000) : nil,
      objectives: some(0...2) { $0.line() },
      blocks: footnoted(once(in: 3) ? blocks(0...6) : text()),
      revision: Revision(rawValue: ""))
  }

  /// Prose and self-checks; each self-check ends where the next one or a heading begins.
  private mutating func text() -> [Block] {
    var blocks = self.blocks(0...2, levels: nil)
    for level in [3, 2, 2, 1] where once(in: 2) {
      blocks.append(.heading(level: level, inlines(breaks: false), id: once(in: 3) ? id("h") : nil))
      blocks += self.blocks(0...2, levels: nil)
      blocks += some(0...2) { .question($0.question(breaks: false)) }
    }
    return blocks
  }

  private mutating func bank(_ id: ItemID, _ language: LanguageTag) -> QuestionBank {
    QuestionBank(
      id: id, language: language, title: line(),
      questions: some(1...3) { $0.question(breaks: true) })
  }

  private mutating func term() -> Term {
    Term(
      id: TermID(rawValue: id("t")), name: words().trimmed,
      definition: blocks(depth: 1, levels: 2...6))
  }

  private mutating func translation(
    of original: CourseDocument.Content, _ language: LanguageTag
  ) -> CourseDocument.Content {
    var content = original
    for (id, value) in original.lessons {
      var lesson = value.value
      (lesson.title, lesson.language) = (line(), language)
      lesson.objectives = some(0...2) { $0.line() }
      for (index, block) in lesson.blocks.enumerated() {
        guard case .question(let question) = block else { continue }
        lesson.blocks[index] = .question(translation(of: question, breaks: false))
      }
      content.lessons[id] = .init(lesson, basis: basis())
    }
    for (id, value) in original.banks {
      var bank = value.value
      (bank.title, bank.language) = (line(), language)
      bank.questions = bank.questions.map { translation(of: $0, breaks: true) }
      content.banks[id] = .init(bank, basis: basis())
    }
    for (id, value) in original.cases {
      content.cases[id] = .init(translation(of: value.value, language), basis: basis())
    }
    for (id, value) in original.drills {
      content.drills[id] = .init(translation(of: value.value, language), basis: basis())
    }
    if var glossary = original.glossary?.value {
      glossary.terms = glossary.terms.map { term in
        var other = self.term()
        other.id = term.id
        return other
      }
      content.glossary = .init(glossary, basis: basis())
    }
    return content
  }

  private mutating func basis() -> CourseDocument.Basis {
    one(of: [.unsaid, .current, .other(Revision(rawValue: "0123456789abcdef"))])
  }

  // MARK: The manifest

  private mutating func manifest(
    _ lesson: ItemID, _ quiz: ItemID, _ study: ItemID?, _ drill: ItemID?
  ) -> Manifest {
    let languages: [LanguageTag] = [.english] + (once(in: 3) ? [] : [LanguageTag(rawValue: "fr")])
    var manifest = Manifest(
      id: CourseID(rawValue: id("c")), version: CourseVersion(1, number(0...9), 0),
      languages: languages, title: localized(languages),
      outline: [
        Module(
          id: .init(rawValue: "m"), title: localized(languages),
          items: [.init(id: lesson, kind: .lesson), .init(id: quiz, kind: .quiz(rules()))]),
        Module(
          id: .init(rawValue: "n"), title: localized(languages),
          items: [study.map { .init(id: $0, kind: .caseStudy) }].compactMap { $0 }
            + [drill.map { .init(id: $0, kind: .drill) }].compactMap { $0 }),
      ])
    if once(in: 2) { manifest.summary = localized(languages) }
    manifest.subjects = some(0...2) { $0.line().string }
    if once(in: 2) { manifest.audience = localized(languages) }
    manifest.authors = some(0...2) {
      Author(name: $0.line(), organisation: $0.once(in: 2) ? $0.line() : nil)
    }
    if once(in: 2) { manifest.license = line().string }
    manifest.sources = some(0...2) {
      Source(
        title: $0.line(), publisher: $0.once(in: 2) ? $0.line() : nil,
        year: $0.once(in: 2) ? 2015 : nil, url: $0.once(in: 2) ? $0.line() : nil)
    }
    if once(in: 2) { manifest.reviewBy = CalendarDay(daysSince1970: number(-700_000...2_900_000)) }
    if once(in: 2) { manifest.minutes = number(1...100_000) }
    manifest.requires = some(0...2) { CourseID(rawValue: $0.id("r")) }
    manifest.order = one(of: Order.allCases)
    manifest.completion = CompletionRule(
      lessons: one(of: [.all, .some([]), .some([lesson])]), pass: once(in: 2) ? [quiz] : [])
    manifest.certificate = one(of: [
      nil, CertificateRule(), CertificateRule(validMonths: 24, statement: localized(languages)),
    ])
    return manifest
  }

  private mutating func rules() -> QuizRules {
    QuizRules(
      pass: once(in: 2) ? 80 : nil, draw: once(in: 2) ? 1 : nil, attempts: once(in: 2) ? 3 : nil,
      minutes: once(in: 2) ? 30 : nil, feedback: one(of: QuizRules.Feedback.allCases),
      critical: some(0...2) { QuestionID(rawValue: $0.id("q")) })
  }

  /// A text, and perhaps its translation.
  mutating func localized(_ languages: [LanguageTag]) -> Localized<DisplayText> {
    let text = once(in: 20) ? .empty : line()
    guard languages.count > 1, once(in: 2) else { return Localized(text) }
    return Localized(text, translations: [languages[1]: line()])
  }
}
