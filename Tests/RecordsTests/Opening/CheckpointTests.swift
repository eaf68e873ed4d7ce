import BenchmarkSupport
import Foundation
import GRDB
import Support
import Testing

@testable import Records

@Suite struct CheckpointTests {
  let folder: TemporaryFolder
  let store: RecordStore
  var log: String { folder.path("records.sqlite-wal") }

  init() throws {
    folder = try TemporaryFolder()
    store = try RecordStore(folder: folder.url.path)
  }

  @Test("the write-ahead log is cut to nothing once it has passed 4 MiB")
  func truncated() throws {
    try SyntheticSite.work(store)
    let once = DataFolder.size(of: log)
    var largest = once
    var isCut = false
    for _ in 0..<40 where !isCut {
      try SyntheticSite.work(store)
      let size = DataFolder.size(of: log)
      isCut = size < largest
      largest = max(largest, size)
    }
    #expect(isCut)
    // It may have been cut between two writes of the same work.
    #expect(DataFolder.size(of: log) < once)
    #expect(try store.verifyChain() == nil)
  }

  @Test("a reader is not waited for: the answer is kept, and the log is cut later")
  func reader() throws {
    try store.keepOneAnswer()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(
      path: folder.path("records.sqlite"), configuration: configuration)
    try reader.inDatabase { db in
      try db.execute(sql: "BEGIN")
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
    }
    while DataFolder.size(of: log) <= Checkpoint.due { try SyntheticSite.work(store) }
    try store.keepOneAnswer()
    #expect(DataFolder.size(of: log) > Checkpoint.due)
    try reader.inDatabase { try $0.execute(sql: "COMMIT") }
    try store.keepOneAnswer()
    #expect(DataFolder.size(of: log) < Checkpoint.due)
    let patience = try store.read { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") }
    #expect(patience == Connection.patience)
  }
}

extension SyntheticSite {
  /// One learner more, who does one course.
  fileprivate static func work(_ store: RecordStore) throws {
    let learner = try store.addLearner(
      name: "Worker \(try store.learners().count)", language: "en")
    try store.keep(course(1), of: learner.id)
  }
}
