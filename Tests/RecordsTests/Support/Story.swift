import CourseFormat
import Learning
import Support

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
