import CourseFormat
import Learning
import Support
import Testing

@testable import Records

@Suite struct RecordStoreTests {
  let folder: TemporaryFolder
  let store: RecordStore

  init() throws {
    folder = try TemporaryFolder()
    store = try RecordStore(folder: folder.path("data"))
  }

  @Test("what a learner did is there for the next process")
  func keeping() throws {
    let amina = try store.addLearner(name: "Amina", language: "en")
    let standing = try store.keep(Story.quiz, of: amina.id)
    let other = try RecordStore(folder: folder.path("data"))
    #expect(try other.learners() == [amina])
    #expect(try other.standing(of: amina.id) == standing)
    #expect(standing["fluids"]?["test"].bestScore == Score(rawValue: 5000))
    #expect(standing["fluids"]?["test"].lastAttempt?.answers.count == 2)
  }

  @Test("facts of a learner nobody knows are refused")
  func unknownLearner() throws {
    #expect(throws: RecordsError.unknownLearner) {
      try store.keep(Story.quiz, of: Learner.ID(rawValue: "00"))
    }
  }
}

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
