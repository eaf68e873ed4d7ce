import CourseFormat
import GRDB
import Learning
import Support
import Wording

@testable import Records

/// Learners at every stage of a course, and all that a site knows of them.
struct Cohort {
  let store: RecordStore
  private(set) var ids: [Stage: Learner.ID] = [:]

  /// How far somebody has come.
  enum Stage: String, CaseIterable {
    case begun, reading, answering, failed, exhausted, certified
  }

  init(_ folder: TemporaryFolder, in package: CoursePackage) throws {
    store = try RecordStore(folder: folder.path("data"), clock: .standing(at: 1_000_000))
    for stage in Stage.allCases {
      let learner = try store.addLearner(name: stage.rawValue, language: "en").id
      ids[stage] = learner
      try store.keep(Self.facts(stage, in: package), of: learner)
    }
  }

  subscript(_ stage: Stage) -> CourseStanding {
    get throws {
      guard let id = ids[stage] else { return CourseStanding() }
      return try store.standing(of: id)["fluids"] ?? CourseStanding()
    }
  }

  /// Everybody's facts, in the order they were kept.
  func events() throws -> Int {
    try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  private static func facts(_ stage: Stage, in package: CoursePackage) throws -> [Learning.Fact] {
    let edition = CourseEdition(package)
    let answer = { (question: QuestionID, response: Response) in
      edition.questions[question].map { $0.answer(response) }
    }
    let begun = Learning.Fact.enrolled("fluids", CourseVersion(1, 0, 0))
    var reading: [Learning.Fact] = [
      begun, .placeKept("fluids", "why", ReadingPlace(block: 1)),
      .lessonCompleted("fluids", "why", Revision(rawValue: "0011223344556677")),
      .placeKept("fluids", "how", ReadingPlace(block: 0, offset: 3)),
      .timeSpent("fluids", "how", seconds: 30),
    ]
    if let answer = answer("need", .choices([1])) {
      reading.append(.selfCheckAnswered("fluids", "why", answer))
    }
    let read =
      reading + [
        .lessonCompleted("fluids", "how", Revision(rawValue: "0011223344556677"))
      ]
    let quiz = { (number: Int, water: Set<Int>, hands: Bool) -> [Learning.Fact] in
      var facts: [Learning.Fact] = [
        .quizStarted("fluids", "final", attempt: number, questions: ["water", "spoons"])
      ]
      if let given = answer("water", .choices(water)) {
        facts.append(.quizAnswered("fluids", "final", attempt: number, given))
      }
      if hands, let given = answer("spoons", .number("6")) {
        facts.append(.quizAnswered("fluids", "final", attempt: number, given))
        let isRight = water == [1]
        facts.append(
          .quizFinished(
            "fluids", "final", attempt: number, score: isRight ? .full : Score(1, of: 2),
            passed: isRight))
      }
      return facts
    }
    switch stage {
    case .begun: return [begun]
    case .reading: return reading
    case .answering: return read + quiz(1, [2], false)
    case .failed: return read + quiz(1, [2], true)
    case .exhausted: return read + quiz(1, [2], true) + quiz(2, [0], true)
    case .certified:
      let version = CourseVersion(1, 0, 0)
      let day = CalendarDay(daysSince1970: 20_000)
      return read + quiz(1, [1], true) + [
        .courseCompleted("fluids", version, score: .full, day: day),
        .certificateIssued(
          IssuedCertificate(
            id: "c-1", course: "fluids", version: version, day: day, credential: "LC1:X")),
      ]
    }
  }
}

extension Cohort {
  /// Takes everybody from a course's old version to its new one, by the plans that are given back.
  func update(_ course: UpdatedCourse) throws -> [Stage: UpdatePlan] {
    let (old, new) = (CourseEdition(try course.old), CourseEdition(try course.new))
    let changes = try course.new.changes()
    var plans: [Stage: UpdatePlan] = [:]
    for stage in Stage.allCases {
      plans[stage] = UpdatePlan(try self[stage], from: old, to: new, changes: changes)
    }
    try store.update("fluids") { UpdatePlan($0, from: old, to: new, changes: changes)?.update }
    return plans
  }
}
