import CourseFormat
import GRDB
import Learning
import Support
import Testing

@testable import Records

@Suite struct FoldLawTests {
  @Test("whatever is kept, the tables say what the facts from the first on amount to")
  func incremental() throws {
    for seed in 0..<12 as Range<UInt64> {
      var chance = Chance(seed: seed)
      let folder = try TemporaryFolder()
      let store = try RecordStore(folder: folder.path("data"), clock: .standing(at: 1_000_000))
      let learners = [
        try store.addLearner(name: "Amina", language: "en"),
        try store.addLearner(name: "Moussa", language: "fr"),
      ]
      var expected: [Learner.ID: [CourseID: CourseStanding]] = [:]
      for _ in 0..<40 {
        let learner = learners[chance.integer(0...1)].id
        let facts = (0..<chance.integer(1...4)).map { _ in chance.fact() }
        let kept = try store.keep(facts, of: learner)
        for fact in facts {
          guard let course = fact.course else { continue }
          expected[learner, default: [:]][course, default: CourseStanding()].apply(fact, at: 1000)
          #expect(kept[course] != nil)
        }
        for (course, standing) in kept {
          let isSame = expected[learner]?[course] == standing
          #expect(isSame, "seed \(seed), \(course)")
        }
      }
      let isSame = try store.allStandings() == expected
      #expect(isSame, "seed \(seed)")
      #expect(try store.verifyChain() == nil)
    }
  }

  @Test("every prefix of the log, rebuilt twice, has the digest it had when it was kept")
  func prefixes() throws {
    for seed in 20..<26 as Range<UInt64> {
      var chance = Chance(seed: seed)
      let folder = try TemporaryFolder()
      let store = try RecordStore(folder: folder.path("data"))
      let learner = try store.addLearner(name: "Amina", language: "en").id
      for _ in 0..<25 {
        try store.keep((0..<chance.integer(1...3)).map { _ in chance.fact() }, of: learner)
        let kept = try store.stateDigest()
        try store.rebuild()
        #expect(try store.stateDigest() == kept, "seed \(seed)")
        try store.rebuild()
        #expect(try store.stateDigest() == kept, "seed \(seed)")
      }
    }
  }

  @Test("how the facts were divided into transactions does not show")
  func division() throws {
    var chance = Chance(seed: 99)
    let facts = (0..<60).map { _ in chance.fact() }
    let clock = SiteClock.standing(at: 5000)
    var states: [[CourseID: CourseStanding]] = []
    for size in [1, 7, 60] {
      let folder = try TemporaryFolder()
      let store = try RecordStore(folder: folder.path("data"), clock: clock)
      let learner = try store.addLearner(name: "Amina", language: "en").id
      for start in stride(from: 0, to: facts.count, by: size) {
        try store.keep(Array(facts[start..<min(start + size, facts.count)]), of: learner)
      }
      states.append(try store.standing(of: learner))
    }
    #expect(states[0] == states[1] && states[1] == states[2])
  }

  @Test("a digest tells any two states apart")
  func sensitive() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore(folder: folder.path("data"))
    let learner = try store.addLearner(name: "Amina", language: "en").id
    try store.keep(
      Story.quiz + Story.practice + Story.certificates + Story.notes, of: learner)
    let digest = try store.stateDigest()
    for sql in [
      "UPDATE learner SET name = 'Amina '", "UPDATE course_standing SET last_item = NULL",
      "UPDATE item_standing SET seconds_spent = 1 WHERE item = 'first'",
      "UPDATE attempt SET passed = NULL", "UPDATE answer SET hints = 1 WHERE question = 'a'",
      "DELETE FROM answer WHERE question = 'b'", "UPDATE case_attempt SET choices = '[]'",
      "UPDATE case_attempt SET outcome = 'good'", "UPDATE exercise SET speed = 0",
      "DELETE FROM certificate WHERE id = 'id-1'", "UPDATE certificate SET day = 0",
      "DELETE FROM bookmark", "UPDATE bookmark SET words = 'Six'", "UPDATE note SET text = 'Ask'",
      "UPDATE learner SET preferences = '{}'",
    ] {
      try store.write { try $0.execute(sql: sql) }
      #expect(try store.stateDigest() != digest, "\(sql)")
      try store.rebuild()
      #expect(try store.stateDigest() == digest, "\(sql)")
    }
  }
}
