import CourseFormat
import Learning
import Records
import Wording

/// A site with as many learners and facts as a measurement needs, the same ones every time.
///
/// A learner works through courses one after the other; each has lessons with self-checks and
/// quizzes of ten questions, so that a standing is as large as a diligent learner's.
public enum SyntheticSite {
  /// What one learner does in one course, from beginning to certificate: 294 facts.
  public static func course(_ number: Int) -> [Fact] {
    let course = CourseID(rawValue: "course-\(number)")
    let version = CourseVersion(1, 0, 0)
    var facts: [Fact] = [.enrolled(course, version)]
    for number in 1...20 {
      let lesson = ItemID(rawValue: "lesson-\(number)")
      facts += [
        .placeKept(course, lesson, ReadingPlace(block: 4, offset: 120)),
        .selfCheckAnswered(course, lesson, answer("check-\(number)-a", choice: number % 3)),
        .selfCheckAnswered(course, lesson, answer("check-\(number)-b", choice: number % 2)),
        .placeKept(course, lesson, ReadingPlace(block: 11)),
        .timeSpent(course, lesson, seconds: 240 + number),
        .lessonCompleted(course, lesson, revision),
      ]
    }
    for number in 1...13 {
      let quiz = ItemID(rawValue: "quiz-\(number)")
      let questions = (0..<10).map { QuestionID(rawValue: "question-\(number)-\($0)") }
      facts.append(.quizStarted(course, quiz, attempt: 1, questions: questions))
      facts += questions.enumerated().map { index, question in
        .quizAnswered(course, quiz, attempt: 1, answer(question.rawValue, choice: index % 4))
      }
      facts.append(
        .quizFinished(course, quiz, attempt: 1, score: Score(rawValue: 8000), passed: true))
      facts.append(.timeSpent(course, quiz, seconds: 300))
    }
    let day = CalendarDay(daysSince1970: 20_000)
    facts += [
      .courseCompleted(course, version, score: Score(rawValue: 8000), day: day),
      .certificateIssued(
        IssuedCertificate(
          id: "00000000-0000-7000-8000-000000000000", course: course, version: version, day: day,
          credential: "LC1:" + String(repeating: "A", count: 240))),
    ]
    return facts
  }

  /// Adds learners, each of whom does `courses` courses, until the store holds that many events.
  @discardableResult
  public static func fill(
    _ store: RecordStore, events: Int, courses: Int = 5
  ) throws(RecordsError) -> [Learner] {
    var learners: [Learner] = []
    var left = events
    while left > 0 {
      let learner = try store.addLearner(name: "Learner \(learners.count + 1)", language: .english)
      learners.append(learner)
      left -= 1
      for number in 1...courses where left > 0 {
        let facts = Array(course(number).prefix(left))
        try store.keep(facts, of: learner.id)
        left -= facts.count
      }
    }
    return learners
  }

  private static let revision = Revision(rawValue: "0123456789abcdef")

  private static func answer(_ question: String, choice: Int) -> Answer {
    Answer(
      question: QuestionID(rawValue: question), revision: revision, response: .choices([choice]),
      score: choice == 0 ? .full : .zero)
  }
}
