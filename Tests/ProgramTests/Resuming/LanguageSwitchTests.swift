import CourseFormat
import Support
import Testing
import Wording

@Suite("The language changes under the learner's eyes")
struct LanguageSwitchTests {
  let site: TestSite
  let package: CoursePackage
  let english: Words
  let french: Words

  init() throws {
    site = try TestSite(learners: "Awa")
    package = try TestSite.course("hand-hygiene")
    english = try .inLanguage("en")
    french = try .inLanguage("fr")
  }

  private func speak(_ words: Words, at seat: any Seat) throws {
    try seat.press("l")
    try seat.choose(words("language.name"))
  }

  @Test("in a lesson, which goes on at the same paragraph", arguments: [SeatKind.screen, .keys])
  func lesson(_ kind: SeatKind) throws {
    let seat = try kind.take(try site.karatu())
    let item = try #require(package.manifest.items.first)
    let texts = try ["en", "fr"].map { try package.lesson(item.id, in: LanguageTag(rawValue: $0)) }
    try seat.choose(package.manifest.title["en"].string)
    try seat.choose(texts[0].title.string)
    var block: Int?
    while block == nil {
      try seat.press(" ")
      let top = firstWords(at: seat, in: texts[0])
      block = texts[0].blocks.firstIndex { $0.paragraph.unbroken.contains(top) && !top.isEmpty }
    }
    let index = try #require(block)
    try speak(french, at: seat)
    #expect(seat.isAt(texts[1].title.string))
    let top = firstWords(at: seat, in: texts[1])
    #expect(!top.isEmpty && texts[1].blocks[index].paragraph.unbroken.hasPrefix(top))
    try speak(english, at: seat)
    #expect(seat.isAt(texts[0].title.string))
    let again = firstWords(at: seat, in: texts[0])
    #expect(!again.isEmpty && texts[0].blocks[index].paragraph.unbroken.hasPrefix(again))
    try seat.leave()
  }

  /// The first line of the page, without the numbers of its links.
  private func firstWords(at seat: any Seat, in lesson: Lesson) -> String {
    let lines = seat.text.split(separator: "\n").map(String.init)
    let first = lines.first { !$0.unbroken.isEmpty && !$0.contains(lesson.title.string) } ?? ""
    return first.replacing(/\[[0-9]+\]/, with: "").unbroken
  }

  @Test("as the command line says, for this time: what the learner has chosen is left as it is")
  func given() throws {
    let heard = try SeatKind.screen.take(try site.karatu("--language", "fr"))
    #expect(heard.shows(french("home.courses")))
    try heard.leave()
    let own = try SeatKind.screen.take(try site.karatu())
    #expect(own.shows(english("home.courses")))
    try own.leave()
  }

  @Test("from what the command line says to what the learner chooses, which is kept")
  func chosenOverGiven() throws {
    let spanish = try Words.inLanguage("es")
    let heard = try SeatKind.screen.take(try site.karatu("--language", "fr"))
    try speak(spanish, at: heard)
    #expect(heard.shows(spanish("home.courses")))
    try heard.leave()
    let own = try SeatKind.screen.take(try site.karatu())
    #expect(own.shows(spanish("home.courses")))
    try own.leave()
  }

  @Test("in a quiz, which stays at its question", arguments: [SeatKind.screen, .keys])
  func quiz(_ kind: SeatKind) throws {
    let item = try #require(package.manifest.items.first { $0.quizRules != nil })
    let banks = try ["en", "fr"].map { try package.bank(item.id, in: LanguageTag(rawValue: $0)) }
    let seat = try kind.take(try site.karatu())
    var story = Story(seat, in: english, taking: package)
    try seat.choose(story.title)
    try seat.choose(banks[0].title.string)
    try seat.press(Keystroke.enter)
    try story.give(rightAnswer: true, to: try story.shown(among: banks[0].questions))
    try seat.press(Keystroke.enter)
    let question = try story.shown(among: banks[0].questions)
    guard case .choice(let choice) = question.body else { return }
    let right = choice.choices.indices.filter { choice.choices[$0].isRight }.map { $0 + 1 }
    try #require(right.count > 1, "a question with several right answers")
    try seat.press("\(right[0])")

    try speak(french, at: seat)
    story = Story(seat, in: french, taking: package)
    #expect(try story.shown(among: banks[1].questions).id == question.id)
    #expect(seat.isAt("Question 2"))
    // What was ticked before is ticked still.
    try seat.answer(Array(right.dropFirst()), isMultiple: true)
    try story.expectVerdict(on: question, isRight: true)
    try speak(english, at: seat)
    #expect(seat.shows(english("verdict.right")))
    try seat.press(Keystroke.enter)
    #expect(seat.isAt("Question 3"))
    try seat.leave()
  }

  @Test("in a match, whose rows stay joined", arguments: [SeatKind.screen, .keys])
  func match(_ kind: SeatKind) throws {
    let package = try EveryKindCourse.write(to: site.data, under: "courses")
    let banks = try ["en", "fr"].map { try package.bank("check", in: LanguageTag(rawValue: $0)) }
    let matches = banks.flatMap(\.questions).compactMap { question -> MatchQuestion? in
      if case .match(let match) = question.body { match } else { nil }
    }
    try #require(matches.count == 2)
    let seat = try kind.take(try site.karatu())
    try seat.choose(package.manifest.title["en"].string)
    try seat.choose(banks[0].title.string)
    try seat.press(Keystroke.enter)
    while !seat.shows(matches[0].rows[0].left.plainText) {
      let isTyped = seat.shows("How many?") || seat.shows("What is it called?")
      try seat.press(isTyped && kind == .screen ? "\u{6}" : "f")
    }
    try seat.press("1")
    func pair(_ option: Int, in match: MatchQuestion) -> String {
      match.rows[0].left.plainText + ": " + match.options[option].plainText
    }
    let option = try #require(
      matches[0].options.indices.first { seat.shows(pair($0, in: matches[0])) })
    try speak(french, at: seat)
    #expect(seat.shows(pair(option, in: matches[1])))
    try seat.leave()
  }
}

extension Block {
  /// The words of a paragraph or a heading.
  var paragraph: String {
    switch self {
    case .heading(_, let inlines, _), .paragraph(let inlines): inlines.plainText
    default: ""
    }
  }
}
