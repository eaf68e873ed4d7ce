import CourseFormat
import Learning
import Support
import Wording

@testable import Records

/// A learner's short way through a course.
enum Story {
  static let quiz: [Fact] = [
    .enrolled("fluids", CourseVersion(1, 0, 0)),
    .lessonCompleted("fluids", "first", Revision(rawValue: "0011223344556677")),
    .quizStarted("fluids", "test", attempt: 1, questions: ["a", "b"]),
    .quizAnswered("fluids", "test", attempt: 1, answer("a", .choices([0, 2]), .full)),
    .quizAnswered("fluids", "test", attempt: 1, answer("b", .number("7,5 mL"), .zero)),
    .quizFinished("fluids", "test", attempt: 1, score: Score(rawValue: 5000), passed: false),
  ]

  /// A case that is being played for the second time, and an exercise that was typed.
  static let practice: [Fact] = [
    .caseStarted("fluids", "child", attempt: 1),
    .caseChose(
      "fluids", "child", attempt: 1, step: 0, CaseChoice(node: "arrival", link: 1, to: "home")),
    .caseEnded("fluids", "child", attempt: 1, outcome: .harm, score: Score(rawValue: 4500)),
    .caseStarted("fluids", "child", attempt: 2),
    .caseChose(
      "fluids", "child", attempt: 2, step: 0, CaseChoice(node: "arrival", link: 0, to: "signs")),
    .exerciseTyped(
      "fluids", "keys", "home-row",
      TypingResult(accuracy: Score(rawValue: 9500), speed: 61, isEnough: true)),
    .drillCompleted("fluids", "keys", Revision(rawValue: "0011223344556677")),
  ]

  /// A certificate of one version, and then one of the next.
  static let certificates: [Fact] = [1, 2].map { major in
    .certificateIssued(
      IssuedCertificate(
        id: "id-\(major)", course: "fluids", version: CourseVersion(major, 0, 0),
        day: CalendarDay(daysSince1970: 20_000 + major), credential: "LC1:\(major)"))
  }

  /// A lesson with a mark and a note in it, and a choice of how it looks.
  static let notes: [Fact] = [
    .bookmarkSet("fluids", "first", anchor), .preferenceChosen(.look(.mono)),
    Note("Ask Awa about the salt.").map { .noteWritten("fluids", "first", anchor, $0) },
  ].compactMap { $0 }

  static let anchor = Anchor(ReadingPlace(block: 3, offset: 12), words: "Six teaspoons of sugar")

  static func answer(_ question: QuestionID, _ response: Response, _ score: Score) -> Answer {
    Answer(
      question: question, revision: Revision(rawValue: "0123456789abcdef"), response: response,
      score: score)
  }
}

extension SiteClock {
  /// A clock that stands still.
  static func standing(
    at wall: Int, _ quality: Quality = .unknown, secondsEast: Int = 0
  ) -> SiteClock {
    SiteClock {
      Reading(
        wall: wall, monotonic: 1000, boot: String(repeating: "b", count: 32), quality: quality,
        secondsEast: secondsEast)
    }
  }
}
