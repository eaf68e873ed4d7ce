import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("A course package")
struct CoursePackageTests {
  let course: SampleCourse
  let package: CoursePackage

  init() throws {
    course = try SampleCourse()
    package = try course.open()
  }

  @Test("opens with its manifest")
  func manifest() {
    #expect(package.manifest.id == "strips")
    #expect(package.manifest.version == CourseVersion(1, 2, 0))
    #expect(package.manifest.items.map(\.id) == ["why-test", "how-to-test", "final"])
    #expect(package.manifest.title["fr"].string == "Tests rapides")
  }

  @Test("reads a lesson with its self-check, its picture and its drawing")
  func lesson() throws {
    let lesson = try package.lesson("why-test", in: "en")
    #expect(lesson.title.string == "Why test")
    #expect(lesson.minutes == 6)
    #expect(lesson.objectives.map(\.string) == ["Say why a strip is used"])
    #expect(lesson.questions.map(\.id) == ["control-line"])
    let drawing = ["+----+", "| CT |", "+----+"]
    #expect(
      lesson.blocks[1]
        == .picture(
          Picture(
            path: "media/strip.png", alternative: "A strip with two windows",
            drawing: drawing.map { .init($0) })))
  }

  @Test("joins a translation to the source language's answer key")
  func translation() throws {
    let english = try package.lesson("why-test", in: "en")
    let french = try package.lesson("why-test", in: "fr")
    #expect(french.language == "fr")
    #expect(french.title.string == "Pourquoi tester")
    #expect(french.revision == english.revision)
    let question = try #require(french.questions.first)
    guard case .choice(let choice) = question.body else {
      Issue.record("no choice question")
      return
    }
    #expect(choice.choices.map(\.isRight) == [false, true])
    #expect(
      choice.choices.map(\.label.plainText) == [
        "La ligne de test (T)", "La ligne de contrôle (C)",
      ])
    #expect(question.revision == english.questions.first?.revision)
  }

  @Test("gives a lesson in the source language where a language lacks it")
  func fallback() throws {
    try course.remove("lessons/how-to-test.fr.md")
    let lesson = try package.lesson("how-to-test", in: "fr")
    #expect(lesson.language == "en")
    #expect(lesson.title.string == "How to test")
    #expect(package.title(of: "how-to-test", in: "fr").string == "How to test")
  }

  @Test("takes the answers of a number from the source, those of a text from each language")
  func answers() throws {
    let bank = try package.bank("final", in: "fr")
    #expect(bank.title.string == "Quiz final")
    #expect(bank.questions.map(\.id) == ["dose-child", "carrier"])
    #expect(
      bank.questions.first?.body
        == .number(
          NumberQuestion(
            answer: Decimal(75) / 10, accepted: (Decimal(74) / 10)...(Decimal(76) / 10),
            unit: "mL")))
    #expect(bank.questions.last?.body == .text(TextQuestion(accepted: ["tampon", "le tampon"])))
  }

  @Test("names items and their minutes from the beginning of their files")
  func summaries() {
    #expect(package.title(of: "final", in: "fr").string == "Quiz final")
    #expect(package.title(of: "why-test", in: "en").string == "Why test")
    #expect(package.minutes(of: "why-test") == 6)
    #expect(package.minutes(of: "final") == nil)
    #expect(package.summary(of: "how-to-test", in: "fr").minutes == 8)
    #expect(package.title(of: "nothing", in: "en").string == "nothing")
  }

  @Test("reads the glossary in the order of the source")
  func glossary() throws {
    let terms = try package.glossary(in: "fr")
    #expect(terms.map(\.id) == ["buffer"])
    #expect(terms.first?.name.string == "Tampon")
  }
}
