import CourseFormat
import Learning
import Wording

/// Numbers that look like chance and are the same every time.
///
/// Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators" (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Chance {
  mutating func integer(_ bounds: ClosedRange<Int>) -> Int { .random(in: bounds, using: &self) }

  /// One of a few ids, so that facts often meet.
  mutating func identifier<Subject>(_ name: String) -> Identifier<Subject> {
    Identifier(rawValue: "\(name)-\(integer(1...3)).x")
  }

  /// Text with everything that a keyboard, a paste or an attacker brings.
  mutating func text() -> String {
    let pieces = [
      "", "a", "7,5 mL", "é", "e\u{301}", "\"", "\\", "\\u0000", "\n", "\u{0}", "\u{1F}", "\u{7F}",
      "ລາວ", "👩🏽‍⚕️", "\u{202E}", "\u{2028}", "{}", "[1]", "'; DROP TABLE event; --", "\u{FFFF}",
    ]
    return (0..<integer(0...4)).map { _ in pieces[integer(0...(pieces.count - 1))] }.joined()
  }

  mutating func version() -> CourseVersion {
    CourseVersion(integer(0...3), integer(0...3), integer(0...999_999))
  }

  mutating func score() -> Score { Score(rawValue: integer(0...10_000)) }

  mutating func day() -> CalendarDay {
    CalendarDay(daysSince1970: integer(-700_000...2_900_000))
  }

  /// A number as questions have them, or one that only an attacker writes.
  mutating func place() -> Int {
    integer(0...9) == 0 ? [.min, -1, .max][integer(0...2)] : integer(0...6)
  }

  mutating func places() -> [Int] { (0..<integer(0...4)).map { _ in place() } }

  mutating func gap() -> GapResponse {
    switch integer(0...2) {
    case 0: .empty
    case 1: .typed(text())
    default: .chosen(place())
    }
  }

  /// A response of any kind.
  mutating func response() -> Response {
    switch integer(0...7) {
    case 0: .choices(Set(places()))
    case 1: .number(text())
    case 2: .text(text())
    case 3: .pairs((0..<integer(0...4)).map { _ in integer(0...2) == 0 ? nil : place() })
    case 4: .order(places())
    case 5: .gaps((0..<integer(0...4)).map { _ in gap() })
    case 6: .level(place())
    default: .reflection(text())
    }
  }

  mutating func answer() -> Answer {
    Answer(
      question: identifier("question"), revision: Revision(rawValue: "0123456789abcdef"),
      response: response(), score: score(), hints: integer(0...3))
  }

  /// Any fact, of every kind in turn by chance.
  mutating func fact() -> Fact {
    let course: CourseID = identifier("course")
    let item: ItemID = identifier("item")
    switch integer(0...22) {
    case 0: return .languageChosen(LanguageTag(rawValue: integer(0...1) == 0 ? "fr" : "pt-BR"))
    case 1: return .enrolled(course, version())
    case 2:
      let place = ReadingPlace(block: integer(0...99), offset: integer(0...9999))
      return .placeKept(course, item, place)
    case 3: return .lessonCompleted(course, item, Revision(rawValue: "r\(integer(0...3))"))
    case 4: return .selfCheckAnswered(course, item, answer())
    case 5:
      let questions: [QuestionID] = (0..<integer(0...5)).map { _ in identifier("question") }
      return .quizStarted(course, item, attempt: integer(1...2), questions: questions)
    case 6: return .quizAnswered(course, item, attempt: integer(1...2), answer())
    case 7:
      let passed: Bool? = [nil, false, true][integer(0...2)]
      return .quizFinished(course, item, attempt: integer(1...2), score: score(), passed: passed)
    case 8: return .timeSpent(course, item, seconds: integer(0...86_400))
    case 9:
      return .courseCompleted(
        course, version(), score: integer(0...1) == 0 ? nil : score(), day: day())
    case 10: return .caseStarted(course, item, attempt: integer(1...2))
    case 11:
      return .caseChose(
        course, item, attempt: integer(1...2), step: integer(0...2),
        CaseChoice(
          node: identifier("node"), link: integer(0...3), to: identifier("node")))
    case 12:
      return .caseEnded(
        course, item, attempt: integer(1...2), outcome: Outcome.allCases[integer(0...3)],
        score: score())
    case 13:
      let result = TypingResult(
        accuracy: score(), speed: integer(0...300), isEnough: integer(0...1) == 0)
      return .exerciseTyped(course, item, identifier("exercise"), result)
    case 14: return .drillCompleted(course, item, Revision(rawValue: "r\(integer(0...3))"))
    case 15: return .courseUpdated(course, update())
    case 16: return .bookmarkSet(course, item, anchor())
    case 17: return .bookmarkRemoved(course, item, anchor())
    case 18, 19:
      return Note(text()).map { .noteWritten(course, item, anchor(), $0) }
        ?? .noteRemoved(course, item, anchor())
    case 20: return .preferenceChosen(preference())
    case 21: return .updateSeen(course, version())
    default:
      return .certificateIssued(
        IssuedCertificate(
          id: "id-\(integer(0...3))", course: course, version: version(), day: day(),
          credential: "LC1:\(integer(0...3))%*"))
    }
  }

  /// One of a few places, with any words.
  mutating func anchor() -> Anchor {
    Anchor(ReadingPlace(block: integer(0...1)), words: integer(0...1) == 0 ? "a" : text())
  }

  mutating func preference() -> Preference {
    switch integer(0...3) {
    case 0: .look(Preferences.Look.allCases[integer(0...3)])
    case 1: .bytes(Preferences.Bytes.allCases[integer(0...1)])
    case 2: .writing(Preferences.Writing.allCases[integer(0...1)])
    default: .form(Preferences.Form.allCases[integer(0...1)])
    }
  }

  /// Any update: most that happen together ask for one thing or two.
  mutating func update() -> CourseUpdate {
    var update = CourseUpdate(from: version(), to: version())
    if integer(0...2) == 0 { update.redo = [identifier("item"): version()] }
    if integer(0...2) == 0 { update.reopens = version() }
    if integer(0...2) == 0 { update.moved = [identifier("item"): identifier("item")] }
    if integer(0...2) == 0 { update.replaced = [identifier("question"): identifier("question")] }
    if integer(0...2) == 0 { update.added = [identifier("item"), identifier("item")] }
    if integer(0...2) == 0 {
      update.rescored = [
        RescoredAnswer(
          item: identifier("item"), attempt: integer(0...1) == 0 ? nil : 1,
          question: identifier("question"), revision: Revision(rawValue: "0123456789abcdef"),
          old: score(), new: score())
      ]
      update.results = [
        RescoredAttempt(
          item: identifier("item"), attempt: 1, score: score(),
          passed: [nil, false, true][integer(0...2)])
      ]
    }
    if integer(0...2) == 0 { update.formerQuestions = (0...integer(0...1)).map { _ in former() } }
    return update
  }

  /// Any form of a question.
  mutating func former() -> FormerQuestion {
    let lists = (0..<integer(0...2)).map { _ in
      (0..<integer(0...3)).map { _ in
        PartMatching.Part(
          id: integer(0...1) == 0 ? nil : "id-\(integer(0...3))", label: "label-\(integer(0...3))")
      }
    }
    let kinds = QuestionForm.Kind.allCases
    return FormerQuestion(
      question: identifier("question"), revision: Revision(rawValue: "r\(integer(0...3))"),
      form: QuestionForm(kinds[integer(0...(kinds.count - 1))], lists: lists))
  }
}
