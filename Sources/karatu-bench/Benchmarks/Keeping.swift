import CourseFormat
import Learning
import Records

/// What it costs to put one answer on the disk.
struct Keeping: Benchmark {
  let name = "keep"
  let summary = "time until one answer is on the disk"

  func figures() throws -> [Figure] {
    let site = try TrialSite.fresh()
    let times = try site.withRecords { store in
      let learner = try TrialSite.whoever(in: store)
      return try (0..<200).map { number in
        let answer = Answer(
          question: QuestionID(rawValue: "question-\(number)"),
          revision: Revision(rawValue: "0123456789abcdef"), response: .choices([number % 4]),
          score: .full)
        let fact = Fact.selfCheckAnswered("course", "lesson", answer)
        return try ContinuousClock().measure { try store.keep([fact], of: learner) }
      }
    }
    return [
      Figure("keep, median of \(times.count)", .time(times.median)),
      Figure("keep, slowest of \(times.count)", .time(times.max() ?? .zero)),
    ]
  }
}
