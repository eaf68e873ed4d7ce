import CourseFormat
import Foundation
import Support
import Testing

@testable import Records

@Suite struct StarvedTests {
  let folder: TemporaryFolder
  var data: String { folder.path("data") }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
  }

  @Test("a store that was refused room goes on with the same answer once it has room")
  func limited() throws {
    let said = try VictimProcess(["--largest-file", "400000", data, "Amina", "60"]).lines()
    let refusal = try #require(said.firstIndex(of: "records.full"))
    #expect(refusal > 3)
    #expect(said.filter { $0 != "records.full" } == (0..<60).map(String.init))
    #expect(said.count == 61)
    let store = try RecordStore(folder: data)
    #expect(try store.verifyChain() == nil)
    let amina = try #require(try store.learners().first)
    #expect(try store.standing(of: amina.id)["course"]?["lesson"].selfChecks.count == 60)
  }

  @Test(
    "a full disk ends in a sentence, and all that was kept is there",
    .enabled(if: PrivateMount.isPossible), arguments: ["size=400k", "size=600k", "size=2m"])
  func full(size: String) throws {
    // Whatever the first process kept, the second one, on the same full disk, finds again.
    let script = "\"$0\" \"$1\" Amina 10000; rm -f \"$1/ballast\"; \"$0\" \"$1\" Amina 2"
    let ballast = "head -c 100000 /dev/zero > \"$1/ballast\"; "
    let said = try VictimProcess(
      [data], through: PrivateMount.over(data, size) + ["sh", "-c", ballast + script]
    ).lines()
    let end = try #require(said.firstIndex(of: "records.full"))
    #expect(end > 0)
    #expect(Array(said[..<end]) == (0..<end).map(String.init))
    #expect(Array(said[(end + 1)...]) == (end..<(end + 2)).map(String.init))
  }

  @Test("a disk without room for a first start says so", .enabled(if: PrivateMount.isPossible))
  func fullAtFirst() throws {
    let said = try VictimProcess(
      [data, "Amina", "1"], through: PrivateMount.over(data, "size=8k")
    ).lines()
    #expect(said == ["records.full"])
  }

  @Test("a folder that can only be read says so", .enabled(if: PrivateMount.isPossible))
  func readOnly() throws {
    for folder in [data, data + "/deeper"] {
      let said = try VictimProcess(
        [folder, "Amina", "1"], through: PrivateMount.over(data, "ro")
      ).lines()
      #expect(said == ["records.folder-read-only"])
    }
  }

  @Test("records that can only be read say so", .enabled(if: PrivateMount.isPossible))
  func readOnlyRecords() throws {
    let script = "\"$0\" \"$1\" Amina 1; mount -o remount,ro \"$1\"; \"$0\" \"$1\" Amina 1"
    let said = try VictimProcess(
      [data], through: PrivateMount.over(data, "size=2m") + ["sh", "-c", script]
    ).lines()
    #expect(said == ["0", "records.folder-read-only"])
  }

  @Test("a folder that this account may not write in says so", arguments: [0o555, 0o000])
  func forbidden(mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: data)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    let said = try VictimProcess(["--as-nobody", data, "Amina", "1"]).lines()
    #expect(said == ["records.folder-forbidden"])
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: data)
  }

  @Test("records of another account in a folder that everybody may write in say so")
  func foreignFiles() throws {
    try #require(getuid() == 0, "only root can make files that a test may not open")
    try RecordStore(folder: data).keepOneAnswer()
    for path in [data, folder.url.path] {
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
    }
    let said = try VictimProcess(["--as-nobody", data, "Amina", "1"]).lines()
    #expect(said == ["records.folder-forbidden"])
  }
}
