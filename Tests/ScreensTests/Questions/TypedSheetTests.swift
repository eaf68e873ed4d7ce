import CourseFormat
import Learning
import Support
import Testing
import Wording

@testable import Screens

@Suite("Numbers, words and reflections being typed")
struct TypedSheetTests {
  private func outcomes(of question: Question, _ events: [Event]) throws -> [SheetOutcome] {
    var sheet = question.sheet
    let world = try World.sample()
    return events.map { sheet.update($0, in: world) }
  }

  private func typing(_ text: String) -> [Event] { text.map(Event.typed) + [.action(.open)] }

  @Test("what is typed is handed in as it is")
  func handsIn() throws {
    for (question, text, response) in [
      (SampleCourse.number, "3 L", Response.number("3 L")),
      (SampleQuestions.text, "Salts ", .text("Salts ")),
      (SampleQuestions.reflect, "I wait; q?", .reflection("I wait; q?")),
    ] {
      #expect(try outcomes(of: question, typing(text)).last == .answered(response))
      #expect(try outcomes(of: question, [.line(text)]) == [.answered(response)])
      #expect(
        try outcomes(of: question, [.typed("3"), .erased, .erased] + typing(text)).last
          == .answered(response))
    }
  }

  @Test(
    "a number is shown in the form of the learner's language",
    arguments: [("en", "7.5 mL"), ("fr", "7,5 mL"), ("es", "7,5 mL"), ("pt", "7,5 mL")])
  func showsTheKey(language: String, text: String) throws {
    let question = NumberQuestion(answer: 7.5, accepted: 7.4...7.6, unit: "mL")
    #expect(NumberSheet(question).key(in: try World.sample(language)) == text)
  }

  @Test("a comma and a point are both taken, whatever the learner's language")
  func takesBothForms() throws {
    for text in ["7.5 mL", "7,5 mL"] {
      #expect(try outcomes(of: SampleCourse.number, [.line(text)]) == [.answered(.number(text))])
    }
  }

  @Test("what is no number, and what is nothing, is refused")
  func refuses() throws {
    #expect(
      try outcomes(of: SampleCourse.number, typing("three")).last
        == .refused(Message("question.no-number")))
    for question in [SampleQuestions.text, SampleQuestions.reflect] {
      #expect(
        try outcomes(of: question, typing("  ")).last == .refused(Message("question.type-first")))
    }
  }

  @Test("a word or a number has two hundred characters at most, a reflection two thousand")
  func isBounded() throws {
    let long = String(repeating: "a", count: 2_500)
    #expect(
      try outcomes(of: SampleQuestions.text, typing(long)).last
        == .answered(.text(String(long.prefix(200)))))
    #expect(
      try outcomes(of: SampleQuestions.reflect, [.line(long)])
        == [.answered(.reflection(String(long.prefix(2_000))))])
  }
}
