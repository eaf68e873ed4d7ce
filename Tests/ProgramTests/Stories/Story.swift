import CourseFormat
import Glibc
import Learning
import Support
import Testing
import Wording

/// A learner's way through a course, from the first start to the certificate.
///
/// The script looks at the screen as a person does and finds the answers by the questions that it
/// reads there; nothing in it depends on one course or on one terminal.
struct Story {
  let seat: any Seat
  let words: Words
  let package: CoursePackage
  /// The quizzes that are failed once before they are passed.
  var failedFirst: Set<ItemID> = []
  /// The questions of quizzes that are answered wrong although the quiz is not to be failed.
  var mistakes: Set<QuestionID> = []
  /// What the last attempt at each quiz came to, as the story counts.
  private(set) var scores: [ItemID: Score] = [:]

  var manifest: Manifest { package.manifest }
  var language: LanguageTag { words.language }
  var title: String { manifest.title[language].string }

  init(_ seat: any Seat, in words: Words, taking package: CoursePackage) {
    self.seat = seat
    self.words = words
    self.package = package
  }

  /// The first start: the language, then the name.
  func begin(as name: String) throws {
    // Nobody has chosen a language yet, and the tests' locale names none.
    let question = try Words.inLanguage("en")("language.question")
    try expect(seat.isAt("Karatu") && seat.shows(question), "the languages")
    try seat.choose(words("language.name"))
    try expect(seat.isAt(words("new-learner.title")), "the new learner")
    try seat.enter(name)
    try expect(seat.isAt(name) && seat.shows(words("home.courses")), "the home")
  }

  /// The whole course, item by item as its outline has them.
  mutating func takeCourse() throws {
    try seat.choose(title)
    try expect(seat.isAt(title), "the outline")
    if !seat.shows(words("outline.certificate-asks")) {
      try seat.press("G")
      try expect(seat.shows(words("outline.certificate-asks")), "what the certificate asks for")
      try seat.press("g")
    }
    let first = try #require(manifest.items.first)
    try seat.choose(try name(of: first))
    for item in manifest.items {
      switch item.kind {
      case .quiz: try take(item)
      default: try read(item.id)
      }
    }
  }

  /// A lesson page by page, its questions answered where they stand.
  func read(_ id: ItemID) throws {
    let lesson = try package.lesson(id, in: language)
    try expect(seat.isAt(lesson.title.string), "the lesson “\(lesson.title)”")
    var open = lesson.questions
    var hearing = Hearing()
    for _ in 0..<200 where seat.isAt(lesson.title.string) || seat.isAt(words("self-check.title")) {
      if seat.isAt(words("self-check.title")) {
        let question = try shown(among: open)
        open.removeAll { $0.id == question.id }
        try give(rightAnswer: true, to: question)
        try expectVerdict(on: question, isRight: true)
        try seat.press(Keystroke.enter)
      } else {
        hearing.take(seat.page)
        let hasQuestion = open.contains { seat.shows($0.prompt.plainText) }
        try seat.press(hasQuestion ? Keystroke.enter : " ")
      }
    }
    try expect(open.isEmpty, "\(open.count) more questions")
    #expect(hearing.missing(of: lesson.blocks) == [], "in “\(lesson.title)”")
  }

  /// A quiz, once more if it was to be failed first; then on to what comes next.
  mutating func take(_ item: OutlineItem) throws {
    let bank = try package.bank(item.id, in: language)
    if failedFirst.contains(item.id) {
      try attempt(item, bank, isFailed: true)
      let pass = try #require(item.quizRules?.pass)
      try expect(
        seat.shows(words("result.not-passed", ["percent": .number(pass)])), "the quiz failed")
      try seat.choose(words("result.again"))
      try expect(seat.shows(words("quiz.best")), "the best score so far")
    }
    try attempt(item, bank, isFailed: false)
    if let pass = item.quizRules?.pass {
      try expect(
        seat.shows(words("result.passed", ["percent": .number(pass)])), "the quiz passed")
    }
    guard item != manifest.items.last else { return }
    try seat.choose(words("result.next", ["item": ""]))
  }

  private mutating func attempt(
    _ item: OutlineItem, _ bank: QuestionBank, isFailed: Bool
  ) throws {
    try expect(seat.isAt(bank.title.string), "the quiz “\(bank.title)”")
    try expect(seat.shows(words("quiz.begin-now")), "the quiz's rules")
    try seat.press(Keystroke.enter)
    let explainsEach = (item.quizRules?.feedback ?? .each) == .each
    var asked = 0
    var graded: [Score] = []
    while !seat.isAt(words("result.title")) {
      let question = try shown(among: bank.questions)
      let isRight = !isFailed && !mistakes.contains(question.id)
      try give(rightAnswer: isRight, to: question)
      asked += 1
      if question.isGraded { graded.append(isRight ? .full : .zero) }
      if explainsEach {
        try expectVerdict(on: question, isRight: isRight)
        try seat.press(Keystroke.enter)
      }
    }
    try #require(asked == min(item.quizRules?.draw ?? .max, bank.questions.count))
    let score = Score(graded.count { $0 == .full }, of: graded.count)
    scores[item.id] = score
    let percent = words("score.percent", ["percent": .number(score.percent)])
    try expect(seat.shows(words("result.score")) && seat.shows(percent), "the score \(percent)")
  }

  /// The one question of some that can be read.
  func shown(among questions: [Question]) throws -> Question {
    let found = questions.filter { seat.shows($0.prompt.plainText) }
    return try #require(
      found.max { $0.prompt.plainText.count < $1.prompt.plainText.count },
      "none of the questions is shown:\n\(seat.text)")
  }

  func expectVerdict(on question: Question, isRight: Bool) throws {
    let key = question.isGraded ? isRight ? "verdict.right" : "verdict.wrong" : "verdict.noted"
    try expect(seat.shows(words(key)), "the verdict")
  }

  func name(of item: OutlineItem) throws -> String {
    item.quizRules != nil
      ? try package.bank(item.id, in: language).title.string
      : try package.lesson(item.id, in: language).title.string
  }

  /// A story that is not where it should be, soon, cannot go on.
  func expect(_ isThere: @autoclosure () throws -> Bool, _ what: String) throws {
    for _ in 0..<100 where try !isThere() {
      try seat.lookAgain()
      usleep(10_000)
    }
    try #require(try isThere(), "\(what) should be here:\n\(seat.place)\n\(seat.text)")
  }
}
