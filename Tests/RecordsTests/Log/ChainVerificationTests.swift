import Foundation
import GRDB
import Learning
import Support
import Testing
import Wording

@testable import Records

@Suite struct ChainVerificationTests {
  let folder: TemporaryFolder
  let store: RecordStore
  let chain: String

  init() throws {
    folder = try TemporaryFolder()
    store = try RecordStore(folder: folder.path("data"))
    let amina = try store.addLearner(name: "Amina", language: "en")
    for fact in Story.quiz { try store.keep([fact], of: amina.id) }
    chain = try store.read { try Chain.own(in: $0).id }
  }

  /// Does what nobody can do through the program.
  func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    try store.write { db in
      for name in ["changed", "removed", "replaced"] {
        try db.execute(sql: "DROP TRIGGER IF EXISTS event_is_never_\(name)")
      }
      try db.execute(sql: sql, arguments: arguments)
    }
  }

  func expect(_ finding: ChainFault.Finding, at sequence: Int) throws {
    let fault = ChainFault(chain: chain, sequence: sequence, finding: finding)
    #expect(try store.verifyChain() == fault)
  }

  @Test("an untouched log is sound, and so is an empty one")
  func sound() throws {
    #expect(try store.verifyChain() == nil)
    #expect(try RecordStore(folder: folder.path("new")).verifyChain() == nil)
  }

  @Test("an event that was taken out is missed, wherever it stood", arguments: 1...7)
  func removed(sequence: Int) throws {
    try tamper("DELETE FROM event WHERE sequence = ?", [sequence])
    try expect(.missing, at: sequence)
  }

  @Test("events that changed places are noticed")
  func reordered() throws {
    try tamper(
      """
      UPDATE event SET sequence = -sequence WHERE sequence IN (3, 4);
      UPDATE event SET sequence = 7 + sequence WHERE sequence < 0
      """)
    try expect(.misplaced, at: 3)
  }

  @Test("events that changed their numbers, too, are noticed")
  func renumbered() throws {
    let headers = try store.read { db in
      try Array(EventRow.cursor("WHERE sequence IN (3, 4) ORDER BY sequence", in: db)).map(\.header)
    }
    var (third, fourth) = (
      try #require(EventHeader(headers[0])), try #require(EventHeader(headers[1]))
    )
    (third.sequence, fourth.sequence) = (4, 3)
    try tamper("UPDATE event SET header = ? WHERE sequence = 3", [Data(fourth.bytes)])
    try tamper("UPDATE event SET header = ? WHERE sequence = 4", [Data(third.bytes)])
    try expect(.unlinked, at: 3)
  }

  @Test("a header with another time is noticed at the next one", arguments: 1...6)
  func changedHeader(sequence: Int) throws {
    try postpone(sequence)
    try expect(.unlinked, at: sequence + 1)
  }

  @Test("the last header with another time is noticed by the chain's end")
  func changedEnd() throws {
    try postpone(7)
    try expect(.end, at: 7)
  }

  @Test("a header that is no header is noticed")
  func unreadable() throws {
    try tamper("UPDATE event SET header = x'7B7D' WHERE sequence = 5")
    try expect(.unreadable, at: 5)
  }

  @Test("a payload with another answer is noticed, and so is another salt")
  func changedPayload() throws {
    try tamper(
      """
      UPDATE event SET payload = CAST(replace(CAST(payload AS TEXT), '10000', '5000') AS BLOB)
      WHERE sequence = 5
      """)
    try expect(.changed, at: 5)
    try tamper("UPDATE event SET salt = zeroblob(16) WHERE sequence = 4")
    try expect(.changed, at: 4)
    try tamper("UPDATE event SET salt = NULL WHERE sequence = 2")
    try expect(.changed, at: 2)
  }

  @Test("an event that was put on the end is noticed")
  func added() throws {
    try tamper(
      """
      INSERT INTO event (chain, sequence, header, salt, payload)
      SELECT chain, 8, header, salt, payload FROM event WHERE sequence = 7
      """)
    try expect(.misplaced, at: 8)
  }

  @Test("an event of no chain is noticed")
  func stray() throws {
    try tamper("UPDATE event SET chain = 9 WHERE sequence = 7")
    try tamper("UPDATE chain SET sequence = 6")
    #expect(try store.verifyChain()?.finding == .end)
  }

  @Test("a payload can be erased, and the chain still verifies")
  func erased() throws {
    try store.write { db in
      try db.execute(sql: "UPDATE event SET payload = NULL, salt = NULL WHERE sequence = 5")
    }
    #expect(try store.verifyChain() == nil)
    try store.rebuild()
    #expect(try store.verifyChain() == nil)
  }

  @Test("a chain that goes on from a restored one verifies")
  func parent() throws {
    let restored = try RecordStore(folder: folder.path("restored"))
    let learner = try restored.addLearner(name: "Amina", language: "en")
    try restored.write { db in
      let event = try #require(try EventRow.cursor("", in: db).next())
      var header = try #require(EventHeader(event.header))
      header.parent = chain
      header.previous = Digest(of: [7])
      for name in ["changed", "removed", "replaced"] {
        try db.execute(sql: "DROP TRIGGER event_is_never_\(name)")
      }
      try db.execute(sql: "UPDATE event SET header = ?", arguments: [Data(header.bytes)])
      try db.execute(
        sql: "UPDATE chain SET head = ?", arguments: [Digest(of: header.bytes).rawValue])
    }
    try restored.keep(Story.quiz, of: learner.id)
    #expect(try restored.verifyChain() == nil)
  }

  @Test("what is wrong is said in one sentence, for every finding")
  func words() throws {
    let english = try Words.inLanguage("en")
    let french = try Words.inLanguage("fr")
    let fault = ChainFault(chain: "c0ffee", sequence: 12, finding: .unlinked)
    #expect(
      english(fault.message) == """
        Event 12 of the log c0ffee does not go on from the one before it: one of the two was \
        changed; put back the newest backup with “karatu restore”.
        """)
    for finding in ChainFault.Finding.allCases {
      let message = ChainFault(chain: "c0ffee", sequence: 12, finding: finding).message
      #expect(english.has(message.key) && french(message) != english(message))
    }
  }

  private func postpone(_ sequence: Int) throws {
    let header = try store.read { db in
      try EventRow.cursor("WHERE sequence = ?", [sequence], in: db).next()?.header
    }
    var changed = try #require(header.flatMap { EventHeader($0) })
    changed.time.wall += 1000
    try tamper(
      "UPDATE event SET header = ? WHERE sequence = ?", [Data(changed.bytes), sequence])
  }
}
