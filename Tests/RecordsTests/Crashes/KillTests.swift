import CourseFormat
import Support
import Testing

@testable import Records

@Suite struct KillTests {
  @Test("four writers killed at any moment lose nothing they were told is kept", arguments: 0..<20)
  func killed(round: Int) throws {
    var chance = Chance(seed: UInt64(round))
    let folder = try TemporaryFolder()
    let names = ["Amina", "Moussa", "Zawadi", "Noy"]
    let victims = try names.map { try VictimProcess([folder.path("data"), $0, "100000"]) }
    // All are at work when the first one dies; the others die while they wait or write.
    for victim in victims { victim.waitForLines(1) }
    victims[0].waitForLines(chance.integer(1...15))
    for victim in victims { victim.kill() }
    let words = victims.map { $0.lines() }

    let store = try RecordStore(folder: folder.path("data"))
    #expect(try store.verifyChain() == nil)
    let digest = try store.stateDigest()
    try store.rebuild()
    #expect(try store.stateDigest() == digest)
    for (name, said) in zip(names, words) {
      let learner = try #require(try store.learners().first { $0.name == name })
      let kept = try store.standing(of: learner.id)["course"]?["lesson"].selfChecks ?? [:]
      #expect(!said.isEmpty)
      for number in said { #expect(kept[QuestionID("question-\(number)") ?? "none"] != nil) }
      // At most the one that was on its way to the pipe is kept beyond what was said.
      #expect((said.count...(said.count + 1)).contains(kept.count))
    }
  }

  @Test("many processes that write at once keep one log without a hole")
  func processes() throws {
    let folder = try TemporaryFolder()
    let victims = try (0..<8).map {
      try VictimProcess([folder.path("data"), "Learner \($0)", "40"])
    }
    for victim in victims { #expect(victim.lines() == (0..<40).map(String.init)) }
    let store = try RecordStore(folder: folder.path("data"))
    #expect(try store.verifyChain() == nil)
    #expect(try store.read { try Chain.own(in: $0).sequence } == 8 * 41)
  }

  @Test("threads with stores of their own keep one log without a hole")
  func threads() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("data")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<4 {
        group.addTask {
          let store = try RecordStore(folder: path)
          let learner = try store.addLearner(name: "Learner \(number)", language: "en")
          for fact in Story.quiz { try store.keep([fact], of: learner.id) }
        }
      }
      try await group.waitForAll()
    }
    let store = try RecordStore(folder: path)
    #expect(try store.verifyChain() == nil)
    #expect(try store.read { try Chain.own(in: $0).sequence } == 4 * 7)
    #expect(Set(try store.allStandings().values.map { $0["fluids"]?["test"].bestScore }).count == 1)
  }
}
