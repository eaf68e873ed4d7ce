import CourseFormat
import Learning
import Records
import Support

/// That an answer is on the disk before the learner is told that it was taken.
///
/// The program is killed again and again at a random moment after it has said so, in the middle of
/// the next answer as a rule. What was lost would be asked again, or be missing in the end.
struct Durability: Benchmark {
  let name = "durability"
  let summary = "answers lost when the program is killed at random moments"

  private let kills = 200

  func figures() throws -> [Figure] {
    let site = try QuestionCourse.site(questions: 2 * kills)
    var chance = SystemRandomNumberGenerator()
    var taken: [QuestionID] = []
    for _ in 0..<kills {
      taken += try round(at: site, delay: .microseconds(.random(in: 0...8_000, using: &chance)))
    }
    let kept = try site.standing()[QuestionCourse.course]?[QuestionCourse.quiz].openAttempt
    let safe = Set(taken).intersection((kept?.answers ?? [:]).keys)
    let fault = try site.withRecords { try $0.verifyChain() }
    return [
      Figure("durability, answers lost", .count(taken.count - safe.count), atMost: 0),
      Figure("durability, of answers shown as taken", .count(taken.count)),
      Figure("durability, kills at a random moment", .count(kills)),
      Figure("durability, faults in the log", .count(fault == nil ? 0 : 1), atMost: 0),
    ]
  }

  /// One life of the program: the questions whose answers it said it had taken.
  private func round(at site: TrialSite, delay: Duration) throws -> [QuestionID] {
    let session = try LearnerSession("--linear", at: site, on: .vt100, until: "Your choice")
    // Open what is to go on with; answer; go on; answer.
    try session.type("1", until: QuestionCourse.ask)
    try session.type("1\r1\r", until: QuestionCourse.word)
    return QuestionCourse.taken(in: try session.kill(after: delay))
  }
}
