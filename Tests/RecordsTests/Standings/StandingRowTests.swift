import GRDB
import Support
import Testing

@testable import Records

@Suite struct StandingRowTests {
  /// An answer's columns, as SQL writes them.
  static let answer = [
    "'learner'", "'course'", "'item'", "'last'", "'question'", "'0123456789abcdef'",
    #"'{"number":"5"}'"#, "10000", "0",
  ]

  @Test("a row is read as it was written")
  func whole() throws {
    let row = try Self.read(Self.answer)
    #expect(row.answer == Story.answer("question", .number("5"), .full))
    #expect(row.role == .last)
  }

  @Test(
    "a row that the disk has changed throws and does not trap",
    arguments: [
      (0, "NULL"), (3, "'first'"), (4, "NULL"), (4, "x'FFFE'"), (6, "'{}'"), (6, "NULL"),
      (6, #"'{"number":5}'"#), (7, "'many'"), (7, "NULL"), (8, "1e300"), (8, "x'00'"),
    ])
  func changed(column: Int, value: String) {
    var values = Self.answer
    values[column] = value
    #expect(throws: (any Error).self) { try Self.read(values) }
  }

  @Test(
    "a row of a case or an exercise that the disk has changed throws and does not trap",
    arguments: [
      ("case_attempt", "choices", "'yes'"), ("case_attempt", "choices", "'[[1]]'"),
      ("case_attempt", "outcome", "'fine'"), ("case_attempt", "role", "'self-check'"),
      ("certificate", "version", "'newest'"), ("certificate", "day", "-9223372036854775807"),
      ("exercise", "item", "char(0)"), ("exercise", "accuracy", "-9223372036854775807"),
    ])
  func changedPractice(table: String, column: String, value: String) throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore(folder: folder.url.path)
    let learner = try store.addLearner(name: "Amina", language: "en").id
    try store.keep(Story.practice + Story.certificates, of: learner)
    let digest = try store.stateDigest()
    let rows = column == "role" ? " WHERE role = 'last'" : ""
    try store.write { try $0.execute(sql: "UPDATE \(table) SET \(column) = \(value)\(rows)") }
    if table == "case_attempt" || value == "'newest'" {
      let path = folder.path("records.sqlite")
      #expect(throws: RecordsError.damaged(path, table)) { try store.standing(of: learner) }
    } else {
      _ = try store.standing(of: learner)
    }
    try store.rebuild()
    #expect(try store.stateDigest() == digest)
  }

  @Test(
    "a mark or a note that the disk has changed throws and does not trap",
    arguments: [
      ("bookmark", "words", "' Six'"), ("bookmark", "block", "-1"), ("note", "text", "' '"),
      ("note", "words", "char(10)"), ("learner", "preferences", "'{\"look\":\"pink\"}'"),
      ("learner", "preferences", "'yes'"),
    ])
  func changedNotes(table: String, column: String, value: String) throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore(folder: folder.url.path)
    let learner = try store.addLearner(name: "Amina", language: "en").id
    try store.keep(Story.notes, of: learner)
    let digest = try store.stateDigest()
    try store.write { try $0.execute(sql: "UPDATE \(table) SET \(column) = \(value)") }
    if column != "block" {
      #expect(throws: RecordsError.damaged(folder.path("records.sqlite"), table)) {
        _ = try (store.learners(), store.standing(of: learner))
      }
    }
    try store.rebuild()
    #expect(try store.stateDigest() == digest)
  }

  @Test("a table that this program did not write is called damaged")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore(folder: folder.url.path)
    try store.keepOneAnswer()
    let learner = try #require(try store.learners().first)
    let digest = try store.stateDigest()
    try store.write { try $0.execute(sql: "UPDATE answer SET response = 'yes'") }
    let path = folder.path("records.sqlite")
    #expect(throws: RecordsError.damaged(path, "answer")) { try store.standing(of: learner.id) }
    #expect(throws: RecordsError.damaged(path, "answer")) {
      try store.keep(Story.quiz, of: learner.id)
    }
    try store.rebuild()
    #expect(try store.stateDigest() == digest)
    try store.keep(Story.quiz, of: learner.id)
  }

  private static func read(_ columns: [String]) throws -> AnswerRow {
    try DatabaseQueue().read { db in
      let row = try Row.fetchOne(db, sql: "SELECT \(columns.joined(separator: ", "))")
      return try AnswerRow(row: try #require(row))
    }
  }
}
