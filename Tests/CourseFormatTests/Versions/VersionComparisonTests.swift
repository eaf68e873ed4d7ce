import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("A course beside an older version of itself")
struct VersionComparisonTests {
  let old: SampleCourse
  let new: SampleCourse
  let checker: CourseChecker

  init() throws {
    (old, new) = (try SampleCourse(), try SampleCourse())
    checker = CourseChecker(today: try #require(CalendarDay("2026-12-01")))
  }

  private var found: [String] {
    checker.check(at: new.path, against: old.path).map { "\($0.place) \($0.code.rawValue)" }
  }

  private func grow(to version: String) throws {
    let text = try new.text(of: "course.yaml")
    let line = text.split(separator: "\n").first { $0.hasPrefix("version: ") } ?? ""
    try new.change(String(line), to: "version: \(version)", in: "course.yaml")
  }

  @Test("that is the same, in its folder or packed, may keep its number")
  func same() throws {
    #expect(found == [])
    try new.write(
      try new.text(of: "terms.en.md").replacingOccurrences(of: "\n", with: "\r\n"),
      to: "terms.en.md")
    try new.write("Read me.", to: "README.md")
    #expect(found == [])
    try old.pack()
    #expect(found == [])
  }

  @Test("with mended words needs a new number and no more")
  func typo() throws {
    try new.change("A strip needs", to: "Each strip needs", in: "lessons/why-test.en.md")
    try new.change("The test line (T)", to: "The T line", in: "lessons/why-test.en.md")
    #expect(found == ["course.yaml:3:10 version-not-grown"])
    try grow(to: "1.2.1")
    #expect(found == [])
  }

  @Test("with another picture needs a new number")
  func picture() throws {
    try new.write("GNP", to: "media/strip.png")
    #expect(found == ["course.yaml:3:10 version-not-grown"])
  }

  @Test("may move a question to another file")
  func movedQuestion() throws {
    try grow(to: "1.2.1")
    for (language, end) in [("en", "worked."), ("fr", "fonctionné.")] {
      let lesson = try new.text(of: "lessons/why-test.\(language).md")
      let start = try #require(lesson.range(of: "## ")).lowerBound
      let last = try #require(lesson.range(of: end)).upperBound
      let question = lesson[start...last]
      try new.write(String(lesson[..<start]), to: "lessons/why-test.\(language).md")
      try new.write(
        try new.text(of: "quizzes/final.\(language).md") + question,
        to: "quizzes/final.\(language).md")
    }
    #expect(found == [])
  }

  @Test("may rename a lesson that it calls retired, its questions going along")
  func renamed() throws {
    try grow(to: "1.2.1")
    try new.change("lesson: why-test", to: "lesson: why", in: "course.yaml")
    for language in ["en", "fr"] {
      try new.change("lesson:why-test", to: "lesson:why", in: "lessons/how-to-test.\(language).md")
      try new.write(
        try new.text(of: "lessons/why-test.\(language).md"), to: "lessons/why.\(language).md")
      try new.remove("lessons/why-test.\(language).md")
    }
    #expect(found == ["course.yaml:3:10 item-vanished"])
    try new.write("1.2.1: {retired: {why-test: why}}\n", to: "changes.yaml")
    #expect(found == [])
  }

  @Test("says of a lesson that is gone so much once, and not of its questions again")
  func removed() throws {
    try grow(to: "2.0.0")
    try new.change("      - lesson: why-test\n", to: "", in: "course.yaml")
    for language in ["en", "fr"] {
      try new.remove("lessons/why-test.\(language).md")
      try new.change("lesson:why-test", to: "term:buffer", in: "lessons/how-to-test.\(language).md")
    }
    try new.remove("media/strip.png")
    try new.remove("media/strip.txt")
    #expect(found == ["course.yaml:3:10 item-vanished"])
    try new.write("2.0.0: {retired: {why-test: }}\n", to: "changes.yaml")
    #expect(found == [])
  }

  @Test("may not change the words that are right in a translation either without saying so")
  func translatedKey() throws {
    try grow(to: "1.2.1")
    let asked = ["en": "water", "fr": "eau"].mapValues { "\n## What? {#drink .text}\n\n= \($0)\n" }
    for course in [old, new] {
      for (language, question) in asked {
        let file = "quizzes/final.\(language).md"
        let words = course === new && language == "fr" ? "= eau bouillie\n" : ""
        let text = try #require(SampleCourse.files[file])
        try course.write(text + question + words + "\n> Why.\n", to: file)
      }
    }
    let changed = found.filter { $0.hasSuffix("key-changed") }
    #expect(changed.count == 1 && changed.allSatisfy { $0.hasPrefix("quizzes/final.fr.md:") })
    try new.write("1.2.1: {regrade: {drink: rescore}}\n", to: "changes.yaml")
    #expect(!found.contains { $0.hasSuffix("key-changed") })
  }

  @Test("may change a key that it says how to mark", arguments: ["keep", "rescore"])
  func regraded(how: String) throws {
    try grow(to: "1.2.1")
    try new.change("= 7.5 mL ± 0.1", to: "= 7.5 mL ± 0.2", in: "quizzes/final.en.md")
    #expect(found == ["quizzes/final.en.md:3:40 key-changed"])
    try new.write("1.2.0: {regrade: {dose-child: \(how)}}\n", to: "changes.yaml")
    #expect(found == ["quizzes/final.en.md:3:40 key-changed"])
    try new.write("1.2.1: {regrade: {dose-child: \(how)}}\n", to: "changes.yaml")
    #expect(found == [])
  }

  @Test("may take parts of cases and drills away that it calls retired, and end a case otherwise")
  func parts() throws {
    for course in [old, new] { try course.addCases() }
    try grow(to: "1.2.1")
    try new.change("## Arrival {#arrival", to: "## A mother comes {#arrival", in: Self.caseFile)
    #expect(found == [])
    for file in [Self.caseFile, SampleCourse.caseTranslation] {
      try new.change("shock)", to: "fits)", in: file)
      try new.change("{#shock}", to: "{#fits}", in: file)
    }
    for file in [SampleCourse.drillFile, SampleCourse.drillTranslation] {
      try new.change("{#sentence", to: "{#words", in: file)
    }
    try new.change("outcome=harm", to: "outcome=death", in: Self.caseFile)
    #expect(
      found == [
        "cases/diarrhoea.en.md:44:13 outcome-changed", "course.yaml:3:10 exercise-vanished",
        "course.yaml:3:10 node-vanished",
      ])
    let gone = "1.2.1: {retired: {shock: , sentence: }"
    try new.write("\(gone), regrade: {diarrhoea: rescore}}\n", to: "changes.yaml")
    #expect(found.map { $0.split(separator: " ").last } == ["regrade-unknown"])
    try new.write("\(gone), regrade: {diarrhoea: keep}}\n", to: "changes.yaml")
    #expect(found == [])
    try grow(to: "2.0.0")
    try new.write(
      "2.0.0: {retired: {shock: , sentence: }, redo: [diarrhoea]}\n", to: "changes.yaml")
    #expect(found == [])
  }

  @Test("finds the parts of a case under the id that the case has now")
  func renamedCase() throws {
    for course in [old, new] { try course.addCases() }
    try grow(to: "1.2.1")
    try new.change("case: diarrhoea", to: "case: loose-stools", in: "course.yaml")
    for language in ["en", "fr"] {
      let text = try new.text(of: "cases/diarrhoea.\(language).md")
      try new.write(
        text.replacingOccurrences(of: "#shock", with: "#fits"),
        to: "cases/loose-stools.\(language).md")
      try new.remove("cases/diarrhoea.\(language).md")
    }
    try new.write("1.2.1: {retired: {diarrhoea: loose-stools}}\n", to: "changes.yaml")
    #expect(found == ["changes.yaml:1:1 node-vanished"])
  }

  private static let caseFile = SampleCourse.caseFile

  @Test("counts what the versions in between have said")
  func skipped() throws {
    try grow(to: "2.1.0")
    try new.change("= 7.5 mL ± 0.1", to: "= 7.5 mL ± 0.2", in: "quizzes/final.en.md")
    try new.write(
      "1.9.0: {regrade: {dose-child: keep}}\n2.0.0: {redo: [final]}\n", to: "changes.yaml")
    #expect(found == [])
  }

  @Test("may be in one more language")
  func language() throws {
    for name in SampleCourse.files.keys where name.hasSuffix(".fr.md") {
      try old.remove(name)
    }
    try old.change("[en, fr]", to: "[en]", in: "course.yaml")
    try old.write(
      try old.text(of: "course.yaml").replacingOccurrences(
        of: #", fr: [^}]*"#, with: "", options: .regularExpression), to: "course.yaml")
    try grow(to: "1.2.1")
    #expect(found == [])
  }

  @Test("is compared with nothing where the old one is no course")
  func noCourse() throws {
    try old.change("format: 1", to: "format: 9", in: "course.yaml")
    #expect(checker.check(at: new.path, against: old.path).map(\.code) == [.packageRefused])
    #expect(checker.check(at: new.path, against: "/nowhere").map(\.code) == [.packageRefused])
    #expect(checker.check(at: "/nowhere", against: old.path).map(\.code) == [.packageRefused])
  }

  @Test("that is broken itself is mended first")
  func broken() throws {
    try new.change("id: strips", to: "id: a: b", in: "course.yaml")
    #expect(found == ["course.yaml:2:6 yaml-invalid"])
  }

  @Test("a file that cannot be read does not make its questions gone")
  func unreadable() throws {
    try grow(to: "1.2.1")
    try new.write(bytes: [0xFF], to: "quizzes/final.en.md")
    #expect(found == ["quizzes/final.en.md:1:1 text-not-utf8"])
  }
}
