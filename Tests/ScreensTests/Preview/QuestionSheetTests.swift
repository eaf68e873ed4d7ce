import CourseFormat
import Stage
import Support
import Testing

@testable import Screens

@Suite("Questions and answers, read through")
struct QuestionSheetTests {
  let world: World
  let bank = QuestionBank(
    id: "final", language: "en", title: "Final quiz", questions: SamplePreview.questions)

  init() throws { world = try .previewed() }

  private func sheet(at question: QuestionID? = nil) -> QuestionSheet {
    QuestionSheet(bank, at: question, of: ScreenGoldenTests.course, in: world)
  }

  private func number(of sheet: QuestionSheet) -> String {
    String(sheet.scene(in: world).aside.string)
  }

  @Test("every question can be come to, forth and back, and beyond the ends there is none")
  func walk() {
    var sheet = sheet()
    let count = bank.questions.count
    for number in 1...count {
      #expect(self.number(of: sheet) == "Question \(number) of \(count)")
      let isLast = number == count
      #expect(sheet.update(.action(.nextLesson), in: world).isEmpty != isLast)
    }
    for number in (1...count).reversed() {
      #expect(self.number(of: sheet) == "Question \(number) of \(count)")
      let isFirst = number == 1
      #expect(sheet.update(.action(.previousLesson), in: world).isEmpty != isFirst)
    }
  }

  @Test("it opens at the question asked for")
  func opens() {
    for (index, question) in bank.questions.enumerated() {
      #expect(number(of: sheet(at: question.id)).hasPrefix("Question \(index + 1) of "))
    }
    #expect(number(of: sheet(at: "no-such")).hasPrefix("Question 1 of "))
  }

  @Test("a quiz can be taken, the self-checks of a lesson lead back to it")
  func enter() {
    var quiz = sheet()
    #expect(
      quiz.update(.action(.open), in: world) == [.go(.quiz(ScreenGoldenTests.course, "final"))])
    var lesson = QuestionSheet(
      SampleCourse.lesson, at: nil, of: ScreenGoldenTests.course, in: world)
    #expect(lesson.update(.action(.open), in: world) == [.back])
  }

  @Test("rewritten, it stays at its question")
  func rewritten() {
    var changed = bank
    changed.questions.removeFirst(2)
    let fresh = QuestionSheet(changed, at: nil, of: ScreenGoldenTests.course, in: world)
    let kept = fresh.insteadOf(sheet(at: "pairs"), in: world)
    let index = changed.questions.firstIndex { $0.id == "pairs" } ?? 0
    // Its number, which stands in its heading, is another now.
    #expect(number(of: kept).hasPrefix("Question \(index + 1) of "))
  }

  @Test("a bank without a translation says in which language it is")
  func untranslated() throws {
    let french = try World.previewed("fr")
    let sheet = QuestionSheet(bank, at: nil, of: ScreenGoldenTests.course, in: french)
    #expect(sheet.scene(in: french).notice?.string.contains("English") == true)
    #expect(self.sheet().scene(in: world).notice == nil)
  }
}
