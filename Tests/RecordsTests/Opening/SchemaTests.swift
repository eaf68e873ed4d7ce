import Foundation
import GRDB
import Support
import Testing

@testable import Records

@Suite struct SchemaTests {
  let folder: TemporaryFolder
  var path: String { folder.path("records.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test("records of a newer program are refused and left as they are")
  func newer() throws {
    let store = try RecordStore(folder: folder.url.path)
    try store.keepOneAnswer()
    try store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 tomorrow')") }
    store.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: RecordsError.newer(path)) { try RecordStore(folder: folder.url.path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("certificates that older tables had forgotten are found in the log")
  func certificates() throws {
    let store = try RecordStore(folder: folder.url.path)
    let learner = try store.addLearner(name: "Amina", language: "en").id
    try store.keep(Story.quiz + Story.certificates, of: learner)
    let (digest, standing) = (try store.stateDigest(), try store.standing(of: learner))
    #expect(standing["fluids"]?.certificates.map(\.id) == ["id-2", "id-1"])
    // The tables as they were when they held one certificate of each course.
    try store.write { db in
      try db.execute(
        sql: """
          DROP TABLE certificate;
          ALTER TABLE course_standing ADD COLUMN certificate_id TEXT;
          ALTER TABLE course_standing ADD COLUMN certificate_version TEXT;
          ALTER TABLE course_standing ADD COLUMN certificate_day INTEGER;
          ALTER TABLE course_standing ADD COLUMN certificate_credential TEXT;
          UPDATE course_standing SET certificate_id = 'id-2', certificate_version = '2.0.0',
            certificate_day = 20002, certificate_credential = 'LC1:2';
          DELETE FROM grdb_migrations WHERE identifier = '4 every certificate';
          """)
    }
    store.close()
    let again = try RecordStore(folder: folder.url.path)
    #expect(try again.standing(of: learner) == standing)
    #expect(try again.stateDigest() == digest)
    try again.rebuild()
    #expect(try again.stateDigest() == digest)
  }

  @Test("another program's database is refused and left as it is")
  func foreign() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    #expect(throws: RecordsError.notRecords(path)) { try RecordStore(folder: folder.url.path) }
    let tables = try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
    }
    #expect(tables == ["recipe"])
  }

  @Test("a file that is no database is refused and left as it is")
  func noDatabase() throws {
    let text = String(repeating: "Not a database, just words. ", count: 100)
    try folder.write(text, to: "records.sqlite")
    #expect(throws: RecordsError.notRecords(path)) { try RecordStore(folder: folder.url.path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test("an empty file, left by a power cut at the very first start, becomes a database")
  func empty() throws {
    try folder.write("", to: "records.sqlite")
    try RecordStore(folder: folder.url.path).keepOneAnswer()
  }

  @Test("two new databases have two chains")
  func chains() throws {
    let ids = try ["a", "b"].map { name in
      try RecordStore(folder: folder.path(name)).read { try Chain.own(in: $0).id }
    }
    #expect(ids[0] != ids[1])
    #expect(ids.allSatisfy { Hexadecimal.isText($0, digits: 32) })
  }
}
