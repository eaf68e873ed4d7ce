import Foundation
import Support
import Testing

@testable import Records

@Suite struct WriteLockTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("whoever waits too long is told, keeps nothing and can try again")
  func busy() throws {
    let store = try RecordStore(folder: folder.url.path, patience: 20)
    let amina = try store.addLearner(name: "Amina", language: "en")
    let digest = try store.stateDigest()
    let other = try WriteLock(DataFolder(path: folder.url.path), patience: 0)
    try other.hold {
      #expect(throws: RecordsError.busy) { try store.keep(Story.quiz, of: amina.id) }
      #expect(throws: RecordsError.busy) {
        try RecordStore(folder: folder.url.path, patience: 20)
      }
    }
    #expect(try store.stateDigest() == digest)
    try store.keep(Story.quiz, of: amina.id)
    #expect(try store.stateDigest() != digest)
  }

  @Test("the lock is given back when the work throws")
  func throwing() throws {
    let lock = try WriteLock(DataFolder(path: folder.url.path), patience: 0)
    let other = try WriteLock(DataFolder(path: folder.url.path), patience: 0)
    #expect(throws: RecordsError.unknownLearner) {
      try lock.hold { throw RecordsError.unknownLearner }
    }
    #expect(try other.hold { 7 } == 7)
  }
}
