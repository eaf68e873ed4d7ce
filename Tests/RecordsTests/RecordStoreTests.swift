import CourseFormat
import Foundation
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
    #expect(try other.allStandings() == [amina.id: standing])
    #expect(standing["fluids"]?["test"].bestScore == Score(rawValue: 5000))
    #expect(standing["fluids"]?["test"].lastAttempt?.answers.count == 2)
  }

  @Test("only the courses that the facts touch come back, whole")
  func touched() throws {
    let amina = try store.addLearner(name: "Amina", language: "en")
    try store.keep(Story.quiz, of: amina.id)
    let other = try store.keep([.enrolled("wounds", CourseVersion(2, 0, 0))], of: amina.id)
    #expect(Set(other.keys) == ["wounds"])
    let again = try store.keep([.timeSpent("fluids", "first", seconds: 5)], of: amina.id)
    #expect(again["fluids"]?["test"].lastAttempt?.answers.count == 2)
    #expect(again["fluids"]?["first"].isDone == true)
    #expect(again["fluids"] == (try store.standing(of: amina.id)["fluids"]))
  }

  @Test("facts of a learner nobody knows are refused")
  func unknownLearner() throws {
    for id in [String(repeating: "0", count: 32), "", "'; DROP TABLE event; --"] {
      #expect(throws: RecordsError.unknownLearner) {
        try store.keep(Story.quiz, of: Learner.ID(rawValue: id))
      }
    }
    #expect(try store.verifyChain() == nil)
  }

  @Test("a fact that could not be read again is refused whole, with those beside it")
  func unwritable() throws {
    let amina = try store.addLearner(name: "Amina", language: "en")
    let digest = try store.stateDigest()
    let bad = Fact.enrolled(CourseID(rawValue: "No Such Course"), CourseVersion(1, 0, 0))
    #expect(throws: RecordsError.unwritable("enrolled")) {
      try store.keep(Story.quiz + [bad], of: amina.id)
    }
    #expect(try store.stateDigest() == digest)
  }

  @Test("nothing to keep is kept without a word")
  func nothing() throws {
    let amina = try store.addLearner(name: "Amina", language: "en")
    #expect(try store.keep([], of: amina.id) == [:])
  }

  @Test("a name and a language can be changed, and a rebuild knows it")
  func profile() throws {
    let amina = try store.addLearner(name: "Amina", language: "en")
    try store.rename(amina.id, to: "Amina Diallo")
    try store.keep([.languageChosen("fr")], of: amina.id)
    let expected = Learner(id: amina.id, name: "Amina Diallo", language: "fr")
    #expect(try store.learners() == [expected])
    try store.rebuild()
    #expect(try store.learners() == [expected])
    #expect(throws: RecordsError.unknownLearner) {
      try store.rename(Learner.ID(rawValue: String(repeating: "0", count: 32)), to: "Nobody")
    }
  }

  @Test("learners come by name")
  func order() throws {
    for name in ["Zawadi", "Amina", "Moussa"] {
      _ = try store.addLearner(name: name, language: "en")
    }
    #expect(try store.learners().map(\.name) == ["Amina", "Moussa", "Zawadi"])
  }

  @Test("who learned last is remembered")
  func lastLearner() throws {
    #expect(try store.lastLearner() == nil)
    let amina = try store.addLearner(name: "Amina", language: "en")
    let moussa = try store.addLearner(name: "Moussa", language: "en")
    try store.remember(lastLearner: amina.id)
    try store.remember(lastLearner: moussa.id)
    #expect(try RecordStore(folder: folder.path("data")).lastLearner() == moussa.id)
  }

  @Test("the folder and its files are for this account alone")
  func permissions() throws {
    _ = try store.addLearner(name: "Amina", language: "en")
    let manager = FileManager.default
    let modes = try (["."] + manager.contentsOfDirectory(atPath: folder.path("data"))).map {
      try manager.attributesOfItem(atPath: folder.path("data/\($0)"))[.posixPermissions] as? Int
    }
    #expect(modes == [0o700] + [Int](repeating: 0o600, count: modes.count - 1))
    #expect(modes.count == 5)
  }
}
