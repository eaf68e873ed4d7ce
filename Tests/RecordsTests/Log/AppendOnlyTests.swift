import GRDB
import Support
import Testing

@testable import Records

@Suite struct AppendOnlyTests {
  let folder: TemporaryFolder
  let store: RecordStore

  init() throws {
    folder = try TemporaryFolder()
    store = try RecordStore(folder: folder.path("data"))
    let amina = try store.addLearner(name: "Amina", language: "en")
    try store.keep(Story.quiz, of: amina.id)
  }

  @Test(
    "the database itself refuses to change, replace or remove an event",
    arguments: [
      "UPDATE event SET header = x'00'", "UPDATE event SET header = NULL",
      "UPDATE event SET sequence = sequence + 100", "UPDATE event SET chain = 2",
      "UPDATE event SET number = number + 100", "UPDATE event SET payload = x'00'",
      "UPDATE event SET salt = zeroblob(16)", "UPDATE event SET payload = NULL",
      "UPDATE event SET payload = NULL, salt = NULL, header = x'00'", "DELETE FROM event",
      "DELETE FROM event WHERE sequence = 7",
      "REPLACE INTO event SELECT * FROM event WHERE sequence = 3",
      "REPLACE INTO event (chain, sequence, header) VALUES (1, 3, x'00')",
      "INSERT INTO event (chain, sequence, header) VALUES (1, 3, x'00') "
        + "ON CONFLICT DO UPDATE SET header = excluded.header",
    ])
  func refused(sql: String) throws {
    #expect(throws: RecordsError.self) { try store.write { try $0.execute(sql: sql) } }
    #expect(try store.verifyChain() == nil)
    let count = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") }
    #expect(count == 7)
  }

  @Test("nobody can be told from a header, nor guessed from its digest")
  func personal() throws {
    let events = try store.read { try Array(EventRow.cursor("", in: $0)) }
    let learner = try #require(try store.learners().first)
    for event in events {
      let header = String(decoding: event.header, as: UTF8.self)
      for word in ["Amina", learner.id.rawValue, "fluids", "test"] {
        #expect(!header.contains(word))
      }
      #expect(EventHeader(event.header)?.payload != Digest(of: event.payload ?? []))
      #expect(event.salt?.count == 16)
    }
    #expect(Set(events.map(\.salt)).count == events.count)
  }

  @Test("a payload that this program does not know is kept, skipped and survives a rebuild")
  func unknownTypes() throws {
    let learner = try #require(try store.learners().first)
    let digest = try store.stateDigest()
    let foreign = [
      "{\"learner\":\"\(learner.id.rawValue)\",\"type\":\"case-played\"}", "{\"type\":\"void\"}",
      "?",
    ].map { Array($0.utf8) }
    try store.write { db in
      var chain = try Chain.own(in: db)
      for bytes in foreign {
        try chain.append(bytes, of: learner.id.rawValue, at: store.clock.read(), in: db)
      }
      try chain.save(in: db)
    }
    try store.rebuild()
    #expect(try store.stateDigest() == digest)
    #expect(try store.verifyChain() == nil)
    let kept = try store.read { db in
      try Array(EventRow.cursor("WHERE sequence > 7 ORDER BY sequence", in: db)).map(\.payload)
    }
    #expect(kept == foreign)
    try store.keep([.timeSpent("fluids", "first", seconds: 1)], of: learner.id)
    #expect(try store.verifyChain() == nil)
  }
}
