import CourseFormat
import Foundation
import GRDB
import Support
import Testing
import Wording

@testable import Search

@Suite("The file that courses' words are noted down in")
struct IndexFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("search.sqlite") }
  private var packages: [CoursePackage] { CourseCatalogue(searching: [folder.url.path]).courses }

  init() throws {
    folder = try TemporaryFolder()
    try add(.water)
  }

  private func add(_ course: SampleLibrary.Course) throws {
    for (path, text) in course.files { try folder.write(text, to: "\(course.id)/\(path)") }
  }

  private func find(_ words: String) throws -> SearchAnswer {
    try CourseFinder(folder: folder.url.path).find(words, in: packages, language: .english)
  }

  /// What the file holds, by a connection of its own.
  private func marks() throws -> [String: String] {
    try DatabaseQueue(path: path).read { db in
      try Row.fetchAll(db, sql: "SELECT course, mark FROM edition").reduce(into: [:]) {
        $0[$1["course"]] = $1["mark"]
      }
    }
  }

  @Test("courses are noted down once, and again when a file of theirs has changed")
  func followsChanges() throws {
    #expect(try find("bucket").hits.count == 1)
    let before = try marks()
    #expect(try find("boil").hits.count == 1)
    #expect(try marks() == before)
    try folder.write(
      "---\ntitle: How to boil\n---\n\nUse a kettle.\n", to: "water/lessons/how.en.md")
    #expect(try find("kettle").hits.count == 1)
    #expect(try find("minute").hits.isEmpty)
    #expect(try marks() != before)
    #expect(try find("bucket").trouble == nil)
  }

  @Test("a course that is gone is forgotten when another is noted down")
  func forgets() throws {
    try add(.hands)
    #expect(try find("soap").hits.count == 1)
    try FileManager.default.removeItem(atPath: folder.path("hands"))
    #expect(try find("soap").hits.isEmpty)
    try folder.write(
      "---\ntitle: How to boil\n---\n\nUse a kettle.\n", to: "water/lessons/how.en.md")
    _ = try find("kettle")
    #expect(try marks().keys.sorted() == ["water"])
  }

  @Test(
    "a damaged file is made anew, which is said once",
    arguments: [
      Data("no database at all, but some text that is long enough".utf8), Data(count: 9000),
    ])
  func mendsDamage(bytes: Data) throws {
    _ = try find("bucket")
    try bytes.write(to: URL(filePath: path))
    let answer = try find("bucket")
    #expect(answer.hits.count == 1)
    #expect(answer.trouble == .remade(path))
    #expect(try find("bucket").trouble == nil)
  }

  @Test("pages that were overwritten never end a search, whichever they are")
  func takesAnyDamage() throws {
    _ = try find("bucket")
    let whole = try Data(contentsOf: URL(filePath: path))
    var chance = Chance(seed: 3)
    for _ in 0..<30 {
      var bytes = whole
      let start = chance.number(0...whole.count - 200)
      for index in start..<start + 200 { bytes[index] = UInt8(chance.number(0...255)) }
      try bytes.write(to: URL(filePath: path))
      // What was overwritten may be what nobody asks for: then nothing need be wrong.
      _ = try find("bucket ground")
    }
    try whole.write(to: URL(filePath: path))
    #expect(try find("bucket").hits.count == 1)
  }

  @Test("a damaged file that somebody is using is left alone, and the courses are read")
  func leavesUsedAlone() throws {
    let bytes = Data("no database at all, but some text that is long enough".utf8)
    try bytes.write(to: URL(filePath: path))
    let lock = open(path + ".lock", O_RDWR | O_CREAT, 0o600)
    defer { close(lock) }
    #expect(flock(lock, LOCK_SH) == 0)
    let answer = try find("bucket")
    #expect(answer.hits.count == 1)
    #expect(answer.trouble == .damaged(path))
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test("where no file can be written the courses are read, once by each process")
  func readsCourses() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let finder = CourseFinder(folder: folder.url.path)
    let answer = try finder.find("bucket", in: packages, language: .english)
    #expect(answer.hits.count == 1)
    #expect(answer.trouble == .readOnly(path))
    #expect(try finder.find("boil", in: packages, language: .english).trouble == nil)
  }

  @Test("without a folder for data nothing is kept")
  func needsNoFolder() throws {
    let missing = folder.path("nowhere")
    let finder = CourseFinder(folder: missing)
    #expect(try finder.find("bucket", in: packages, language: .english).hits.count == 1)
    #expect(!FileManager.default.fileExists(atPath: missing))
  }

  @Test("several search at once")
  func isShared() async throws {
    let packages = packages
    let place = folder.url.path
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let answer = try CourseFinder(folder: place)
            .find("bucket", in: packages, language: .english)
          return answer.trouble == nil ? answer.hits.count : 0
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [1, 1, 1, 1])
    #expect(try marks().count == 1)
  }

  @Test("what is wrong is said in one sentence, with what to do")
  func sentences() throws {
    let words = try Words.inLanguage("en")
    #expect(
      words(IndexTrouble.readOnly("/d/search.sqlite").message)
        == "This account may not write /d/search.sqlite, where the words of the courses are noted "
        + "down: searching works, but takes longer. Ask whoever looks after this machine to make "
        + "the file writable.")
    #expect(
      words(IndexTrouble.full("/d/search.sqlite").message)
        == "There is no space left for /d/search.sqlite, where the words of the courses are noted "
        + "down: searching works, but takes longer. Make space on the disk.")
    #expect(
      words(IndexTrouble.busy("/d/search.sqlite").message)
        == "Another program was writing /d/search.sqlite for too long: this search read the "
        + "courses itself. The next one will be quicker.")
    #expect(
      words(IndexTrouble.damaged("/d/search.sqlite").message)
        == "/d/search.sqlite, where the words of the courses are noted down, is damaged and in "
        + "use: this search read the courses itself. Remove the file once nobody is learning; it "
        + "is made anew.")
    #expect(
      words(IndexTrouble.remade("/d/search.sqlite").message)
        == "/d/search.sqlite, where the words of the courses are noted down, was damaged and has "
        + "been made anew.")
  }
}
