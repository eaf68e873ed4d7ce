import CourseFormat
import Learning
import Support
import Wording

/// Facts about one course that look like chance and are the same in every run.
///
/// Few items, questions and attempts, so that facts often meet.
struct FactSource {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A log of facts with the times they were recorded at, by a clock that sometimes goes back.
  mutating func log(_ count: Int) -> [(fact: Fact, time: Int)] {
    var time = 1000
    return (0..<count).map { _ in
      time += number(-5...20)
      return (fact(), time)
    }
  }

  /// A fact of any kind that is about a course.
  mutating func fact() -> Fact {
    let item = ItemID(rawValue: "item-\(number(1...3))")
    switch number(0...24) {
    case 0: return .enrolled("course", version())
    case 1:
      let place = ReadingPlace(block: number(0...9), offset: number(0...99))
      return .placeKept("course", item, place)
    case 2: return .lessonCompleted("course", item, .sample)
    case 3: return .selfCheckAnswered("course", item, answer())
    case 4, 5, 6:
      let questions = (1...number(1...4)).map { QuestionID(rawValue: "q\($0)") }
      return .quizStarted("course", item, attempt: number(1...4), questions: questions)
    case 7, 8, 9: return .quizAnswered("course", item, attempt: number(1...4), answer())
    case 10, 11:
      let passed = [nil, false, true][number(0...2)]
      return .quizFinished(
        "course", item, attempt: number(1...4), score: score(), passed: passed)
    case 12: return .timeSpent("course", item, seconds: number(0...600))
    case 13: return .courseCompleted("course", version(), score: score(), day: day)
    case 14, 15: return .caseStarted("course", item, attempt: number(1...4))
    case 16, 17:
      return .caseChose(
        "course", item, attempt: number(1...4), step: number(0...3),
        CaseChoice(
          node: NodeID(rawValue: "n\(number(1...3))"), link: number(0...2),
          to: "n2"))
    case 18:
      let outcome = Outcome.allCases[number(0...3)]
      return .caseEnded(
        "course", item, attempt: number(1...4), outcome: outcome, score: score())
    case 19:
      let result = TypingResult(
        accuracy: score(), speed: number(0...200), isEnough: number(0...1) == 1)
      return .exerciseTyped(
        "course", item, ExerciseID(rawValue: "e\(number(1...3))"), result)
    case 20: return .drillCompleted("course", item, .sample)
    case 22:
      return number(0...1) == 0
        ? .bookmarkSet("course", item, anchor()) : .bookmarkRemoved("course", item, anchor())
    case 23:
      guard let note = Note("note \(number(1...3))") else {
        return .noteRemoved("course", item, anchor())
      }
      return .noteWritten("course", item, anchor(), note)
    case 21:
      let update = update()
      return number(0...3) == 0
        ? .updateSeen("course", update.to) : .courseUpdated("course", update)
    default:
      let id = String(number(1...9))
      return .certificateIssued(
        IssuedCertificate(
          id: id, course: "course", version: version(), day: day, credential: "LC1:\(id)"))
    }
  }

  /// One of a few places.
  mutating func anchor() -> Anchor {
    Anchor(ReadingPlace(block: number(0...2)), words: "words \(number(1...2))")
  }

  /// An update that asks for anything at all.
  mutating func update() -> CourseUpdate {
    var update = CourseUpdate(from: version(), to: CourseVersion(number(1...9), 0, 0))
    if number(0...2) == 0 { update.redo[item()] = update.to }
    if number(0...2) == 0 { update.redo[item()] = update.from }
    if number(0...3) == 0 { update.reopens = update.to }
    if number(0...2) == 0 { update.moved = [item(): item()] }
    if number(0...2) == 0 { update.replaced = [question(): question()] }
    if number(0...2) == 0 { update.added = [item()] }
    if number(0...2) == 0 {
      update.formerQuestions = [
        FormerQuestion(question: question(), revision: .sample, form: QuestionForm(.text))
      ]
    }
    let attempt = number(1...4)
    if number(0...2) == 0 {
      update.rescored = [
        RescoredAnswer(
          item: item(), attempt: number(0...2) == 0 ? nil : attempt, question: question(),
          revision: .sample, old: score(), new: score())
      ]
      update.results = [
        RescoredAttempt(
          item: item(), attempt: attempt, score: score(), passed: [nil, false, true][number(0...2)])
      ]
    }
    return update
  }

  private mutating func item() -> ItemID { ItemID(rawValue: "item-\(number(1...4))") }

  private mutating func question() -> QuestionID { QuestionID(rawValue: "q\(number(1...5))") }

  private let day = CalendarDay(daysSince1970: 20_000)

  private mutating func number(_ bounds: ClosedRange<Int>) -> Int {
    .random(in: bounds, using: &generator)
  }

  private mutating func version() -> CourseVersion {
    CourseVersion(number(1...2), number(0...2), 0)
  }

  private mutating func score() -> Score { Score(rawValue: number(0...10) * 1000) }

  private mutating func answer() -> Answer {
    .sample(QuestionID(rawValue: "q\(number(1...4))"), score())
  }
}
