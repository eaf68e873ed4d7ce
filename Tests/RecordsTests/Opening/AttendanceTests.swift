import Foundation
import GRDB
import Support
import Testing

@testable import Records

@Suite struct AttendanceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("whoever enters first is alone, and nobody is while somebody is in")
  func alone() throws {
    let data = DataFolder(path: folder.url.path)
    var first: Attendance? = try Attendance(data)
    #expect(first?.isAlone == true)
    let second = try Attendance(data)
    #expect(!second.isAlone)
    first = nil
    #expect(try !Attendance(data).isAlone)
  }

  @Test("the write-ahead log is gone once the last one has left in order")
  func left() throws {
    let one = try RecordStore(folder: folder.url.path)
    let two = try RecordStore(folder: folder.url.path)
    try one.keepOneAnswer()
    one.close()
    let log = folder.path("records.sqlite-wal")
    #expect(DataFolder.size(of: log) > 0)
    two.close()
    #expect(!FileManager.default.fileExists(atPath: log))
  }

  @Test("after a crash the database is looked over, and damage is named")
  func damaged() throws {
    let store = try RecordStore(folder: folder.url.path)
    try store.keepOneAnswer()
    let (page, size) = try store.read { db in
      (
        try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'event'") ?? 0,
        try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
      )
    }
    store.close()
    let whole = try Data(contentsOf: URL(filePath: folder.path("records.sqlite")))
    var damaged = whole
    // The log's first page: the schema can still be read.
    for index in stride(from: (page - 1) * size, to: page * size, by: 512) {
      damaged[index] ^= 0xFF
    }
    let crashed = folder.path("crashed")
    try FileManager.default.createDirectory(atPath: crashed, withIntermediateDirectories: true)
    try damaged.write(to: URL(filePath: crashed + "/records.sqlite"))
    // A start in good order does not look, so that it costs nothing.
    try RecordStore(folder: crashed).close()
    try Data([0]).write(to: URL(filePath: crashed + "/records.sqlite-wal"))
    do {
      _ = try RecordStore(folder: crashed)
      Issue.record("the damage went unnoticed")
    } catch {
      #expect(error.message.key == "records.damaged")
    }
    try whole.write(to: URL(filePath: crashed + "/records.sqlite"))
    try Data([0]).write(to: URL(filePath: crashed + "/records.sqlite-wal"))
    #expect(try RecordStore(folder: crashed).learners().count == 1)
  }
}
