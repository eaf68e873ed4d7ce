import CourseFormat
import Learning
import Support
import Testing
import Wording

@Suite("After a power cut a learner goes on where it happened")
struct PowerCutTests {
  let words: Words
  let site: TestSite
  let package: CoursePackage

  init() throws {
    words = try .inLanguage("en")
    site = try TestSite(learners: "Awa")
    package = try TestSite.course("hand-hygiene")
  }

  private func story(_ kind: SeatKind) throws -> Story {
    Story(try kind.take(try site.karatu()), in: words, taking: package)
  }

  @Test("in the middle of a lesson, on the same page", arguments: [SeatKind.screen, .keys])
  func lesson(_ kind: SeatKind) throws {
    let before = try story(kind)
    try before.seat.choose(before.title)
    try before.seat.choose(try before.name(of: try #require(package.manifest.items.first)))
    try before.seat.press(" ")
    try before.seat.press(" ")
    let page = before.seat.text
    let place = before.seat.place
    try before.seat.cutPower()

    let after = try story(kind)
    try after.expect(after.seat.shows(words("home.continue")), "what to go on with")
    try after.seat.choose(after.title)
    // Line by line the time left was said when the lesson was opened, two pages before.
    #expect(after.seat.place.withoutTimeLeft == place.withoutTimeLeft)
    #expect(after.seat.shows(page))
    try after.seat.leave()
  }

  @Test(
    "behind a question in a lesson, which is not asked again", arguments: [SeatKind.screen, .keys])
  func selfCheck(_ kind: SeatKind) throws {
    let item = try #require(package.manifest.items.first)
    let lesson = try package.lesson(item.id, in: "en")
    let question = try #require(lesson.questions.first)
    try #require(lesson.questions.count == 1)
    let before = try story(kind)
    try before.seat.choose(before.title)
    try before.seat.choose(lesson.title.string)
    while !before.seat.isAt(words("self-check.title")) {
      let isThere = before.seat.shows(question.prompt.plainText)
      try before.seat.press(isThere ? Keystroke.enter : " ")
    }
    try before.give(rightAnswer: false, to: question)
    try before.expectVerdict(on: question, isRight: false)
    try before.seat.cutPower()

    let after = try story(kind)
    try after.seat.choose(after.title)
    try after.expect(after.seat.shows(question.prompt.plainText), "the question's page")
    try after.expect(after.seat.shows("[\(words("state.wrong"))]"), "the answer")
    for _ in 0..<3 where after.seat.isAt(lesson.title.string) { try after.seat.press(" ") }
    try after.expect(
      after.seat.isAt(try after.name(of: package.manifest.items[1])), "the next lesson")
    try after.seat.leave()
  }

  @Test(
    "in the middle of a quiz, at the same question, its answers kept",
    arguments: [SeatKind.screen, .keys])
  func quiz(_ kind: SeatKind) throws {
    let item = try #require(package.manifest.items.first { $0.quizRules != nil })
    let bank = try package.bank(item.id, in: "en")
    let before = try story(kind)
    try before.seat.choose(before.title)
    try before.seat.choose(bank.title.string)
    try before.seat.press(Keystroke.enter)
    for isRight in [true, false] {
      try before.give(rightAnswer: isRight, to: try before.shown(among: bank.questions))
      try before.seat.press(Keystroke.enter)
    }
    let position = before.seat.place
    let question = try before.shown(among: bank.questions)
    try before.expect(before.seat.isAt("Question 3"), "the third question")
    try before.seat.cutPower()

    let after = try story(kind)
    try after.expect(after.seat.shows(bank.title.string), "the quiz to go on with")
    try after.seat.choose(after.title)
    #expect(after.seat.place == position)
    #expect(try after.shown(among: bank.questions) == question)
    var count = 2
    while !after.seat.isAt(words("result.title")) {
      try after.give(rightAnswer: true, to: try after.shown(among: bank.questions))
      try after.seat.press(Keystroke.enter)
      count += 1
    }
    #expect(count == bank.questions.count)
    let percent = Score(count - 1, of: count).percent
    try after.expect(after.seat.shows("\(percent) %"), "the score of every answer")
    try after.seat.leave()
  }
}

extension String {
  /// The text without a time such as `8 min`.
  fileprivate var withoutTimeLeft: String { replacing(/[0-9]+\u{A0}?\s?min/, with: "") }
}
