import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("The template of a course")
struct CourseTemplateTests {
  static let template = Result {
    try CourseTemplate(folder: Checkout.root.appending(path: "Assets/templates/course").path)
  }
  static let today = CalendarDay(daysSince1970: 20_600)
  static let languages = [
    "en", "es", "fr", "pt", "en,fr", "fr,en", "es,pt,en", "pt,es", "fr-ML", "pt-BR,es-MX",
    "en,en-GB,fr-CI",
  ]
  static let oddTitles = [
    "Hand washing", "Doses: a \"guide\"", "C# for nurses", "# not a comment", "'quoted'", "No",
    "1.10",
    "~", "{a: b}", "a, b", "- x", "@ID@", "50 %", "back\\slash", "غسل اليدين", "🧼 clean 👩🏽‍⚕️", "éàü",
    "two\nlines\ttabs", "\u{202E}turned", "\u{1B}[31m", "\u{FEFF}mark", "&anchor *alias", "!tag",
    "| >",
  ]

  @Test("makes a course in which the check finds nothing", arguments: languages)
  func findings(languages: String) throws {
    #expect(try findings(in: course(languages: languages)) == [])
  }

  @Test("whatever its title is", arguments: oddTitles)
  func titles(title: String) throws {
    for languages in ["en", "fr,en"] {
      let course = try course(title: title, languages: languages)
      #expect(try findings(in: course) == [])
      let manifest = try CoursePackage(source(of: course), path: "").manifest
      #expect(manifest.title[.english].string == course.title)
    }
  }

  @Test("and whatever signs are in it")
  func anyTitle() throws {
    var chance = Chance(seed: 7)
    for _ in 0..<200 {
      let scalars = chance.some(1...12) { chance in
        chance.once(in: 2)
          ? chance.one(of: Array("\"'\\:#{}[],&*!|>%@`-? \n".unicodeScalars))
          : Unicode.Scalar(UInt32(chance.number(1...0x1_FFFF))) ?? "x"
      }
      let title = "x" + String(String.UnicodeScalarView(scalars))
      let course = try course(title: title, languages: "en")
      let source = try source(of: course)
      let manifest = try CoursePackage(source, path: "").manifest
      #expect(manifest.title[.english].string == course.title, "\(title.debugDescription)")
      #expect(CourseChecker(today: Self.today).check(source) == [], "\(title.debugDescription)")
    }
  }

  @Test("has each kind of question, and everything that a course can hold", arguments: languages)
  func completeness(languages: String) throws {
    let course = try course(languages: languages)
    let package = try CoursePackage(source(of: course), path: "")
    for language in course.languages {
      var kinds: [String?] = []
      for item in package.manifest.items {
        switch item.kind {
        case .lesson: #expect(try !package.lesson(item.id, in: language).blocks.isEmpty)
        case .quiz:
          kinds += try package.bank(item.id, in: language).questions.map { $0.body.kind.name }
        case .caseStudy:
          #expect(try package.caseStudy(item.id, in: language).nodes.count == 5)
        case .drill: #expect(try package.drill(item.id, in: language).exercises.count == 2)
        }
      }
      #expect(kinds == KindsInOrder.names)
      #expect(try package.glossary(in: language).count == 3)
      let lesson = try package.lesson("a-lesson", in: language)
      #expect(lesson.questions.map(\.id.rawValue) == ["where-drawing"])
      let callouts = lesson.blocks.compactMap { block in
        if case .callout(let callout, _) = block { callout } else { nil }
      }
      #expect(callouts == [.note, .tip, .important, .warning, .caution])
    }
    #expect(try package.changes() == Changes())
  }

  @Test("has the answers in the source language alone")
  func answers() throws {
    let files = try Self.template.get().files(for: course(languages: "fr,en"))
    let translation = try #require(files["quizzes/questions.en.md"])
    let text = String(decoding: translation, as: UTF8.self)
    #expect(!text.contains("\n- [x]") && !text.contains("\n= 8"))
    #expect(text.contains("\n- [ ] The words of a question\n"))
    #expect(text.contains("\n= course.yaml\n"))
    let source = String(decoding: files["quizzes/questions.fr.md"] ?? [], as: UTF8.self)
    #expect(source.contains("\n- [x] Les mots d'une question {+0.5}\n"))
    #expect(source.contains("\n= 8\n"))
  }

  @Test("has a course.yaml in the words of the source language, with all languages' texts")
  func manifest() throws {
    let files = try Self.template.get().files(
      for: course(title: "Mains: lavage", languages: "fr,en"))
    let text = String(decoding: files["course.yaml"] ?? [], as: UTF8.self)
    #expect(text.contains("\nid: hands\n"))
    #expect(text.contains("\nlanguages: [fr, en]\n"))
    #expect(text.contains("\ntitle: {fr: \"Mains: lavage\", en: \"Mains: lavage\"}\n"))
    #expect(text.contains("    title: {fr: À vous, en: Try it}\n"))
    #expect(text.contains("\nreview-by: 2028-05-27\n"))
    #expect(text.contains("lessons/a-course.fr.md"))
    #expect(text.hasPrefix("# Ce qu'est le cours"))
  }

  @Test("is filled everywhere, and alike in every language")
  func filled() throws {
    let template = try Self.template.get()
    #expect(template.languages.map(\.rawValue) == ["en", "es", "fr", "pt"])
    for languages in Self.languages {
      for (path, bytes) in try template.files(for: course(languages: languages)) {
        #expect(!path.hasPrefix("/") && !path.hasSuffix(".words"))
        let text = String(decoding: bytes, as: UTF8.self)
        if !path.hasSuffix(".png") { #expect(!text.contains("@"), "\(path)") }
        if path.hasSuffix(".md") {
          #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(path)")
        }
      }
    }
    let english = try template.files(for: course(languages: "en")).keys
    for language in ["es", "fr", "pt"] {
      let others = try template.files(for: course(languages: language)).keys
      #expect(Set(english.map { $0.replacing(".en.", with: ".\(language).") }) == Set(others))
    }
  }

  @Test("finds the language that serves a variety of it")
  func varieties() {
    let template = CourseTemplate(common: [:], files: ["fr": [:], "pt": [:], "pt-BR": [:]])
    #expect(template.language(for: "fr-ML") == "fr")
    #expect(template.language(for: "pt-br") == "pt-BR")
    #expect(template.language(for: "pt-AO") == "pt")
    #expect(template.language(for: "de") == nil)
  }

  @Test("fills gaps once, and leaves alone what is none")
  func gaps() throws {
    let template = CourseTemplate(
      common: ["media/a.txt": Array("@ID@".utf8)],
      files: [
        "en": [
          "texts.words": Array("summary = An @ID@\n".utf8),
          "a.md": Array("@NAME@ @NAME@ @other@ a@b @LANGUAGE@ @SUMMARY@@YEAR@".utf8),
        ]
      ])
    let course = try CourseSeed(
      folder: "x", title: "@ID@", usual: .english, from: template, today: Self.today)
    let files = template.files(for: course).mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(
      files == [
        "media/a.txt": "@ID@", "a.en.md": "@ID@ @ID@ @other@ a@b en {en: An @ID@}2026",
      ])
  }

  @Test("says so when the program's own files are missing")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: NewCourseProblem.template(.missing(package: "nothing"))) {
      try CourseTemplate(folder: folder.path("nothing"))
    }
  }

  // MARK: - Courses

  private func course(
    id: String = "hands", title: String = "Hands", languages: String
  ) throws -> CourseSeed {
    try CourseSeed(
      folder: "folder", id: id, title: title, languages: languages, usual: .english,
      from: Self.template.get(), today: Self.today)
  }

  private func source(of course: CourseSeed) throws -> MemorySource {
    let files = try Self.template.get().files(for: course)
    return MemorySource(files: files.mapValues { String(decoding: $0, as: UTF8.self) })
  }

  private func findings(in course: CourseSeed) throws -> [String] {
    let words = try Words.inLanguage("en")
    return CourseChecker(today: Self.today).check(try source(of: course)).map {
      $0.text(in: words)
    }
  }
}

/// The kinds in the order in which the quiz asks them.
private enum KindsInOrder {
  static let names: [String?] = [
    nil, "number", "text", "match", "order", "cloze", "likert", "reflect",
  ]
}
