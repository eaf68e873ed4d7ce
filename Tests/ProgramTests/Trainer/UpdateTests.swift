import CourseFormat
import Foundation
import GRDB
import Support
import Testing
import Wording

@Suite("A course is brought to a newer version")
struct UpdateTests {
  let versions: TwoVersions
  var folder: TemporaryFolder { versions.folder }

  init() throws { versions = try TwoVersions() }

  /// The lesson under another name, to be read again.
  private func rename() throws {
    try versions.change("version: 1.0.0", to: "version: 2.0.0", in: "course.yaml")
    try versions.change("lesson: strip", to: "lesson: strips", in: "course.yaml")
    for language in ["en", "fr"] {
      try FileManager.default.moveItem(
        atPath: folder.path("new/sound/lessons/strip.\(language).md"),
        toPath: folder.path("new/sound/lessons/strips.\(language).md"))
    }
  }

  private func sayWhatIsGone() throws {
    try folder.write(
      """
      2.0.0:
        redo: [strips]
        retired: {strip: strips}
        note: {en: Wait twenty minutes., fr: Attendez vingt minutes.}

      """, to: "new/sound/changes.yaml")
  }

  private func seat() throws -> LineSeat {
    try LineSeat(try Transcript(in: folder, language: "en").karatu(["--linear"]))
  }

  /// Reads the lesson to its end.
  private func read(_ title: String, at seat: any Seat) throws {
    try seat.choose(title)
    for _ in 0..<10 where seat.isAt(title) { try seat.press(" ") }
  }

  @Test("by trainer, coordinator and learner, sentence by sentence", arguments: ["en", "fr"])
  func story(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try transcript.run("course", "update", "new/sound")
    try transcript.run("course", "install", "old/sound", "--allow-unsigned")
    try transcript.run("learner", "add", "Amina")
    try transcript.run("course", "update", "new/sound", "--plan")
    transcript.note("Amina reads the lesson.")
    let words = try Words.inLanguage(language)
    let seat = try SeatKind.keys.take(try transcript.karatu([]))
    let package = try CoursePackage(at: folder.path("old/sound"))
    try seat.choose(package.manifest.title[words.language].string)
    try read(package.title(of: "strip", in: words.language).string, at: seat)
    try seat.leave()
    try rename()
    try transcript.run("course", "check", "new/sound", "--against", "old/sound")
    try transcript.run("course", "update", "new/sound")
    try transcript.run("course", "update", "new/sound", "--allow-unsigned")
    try sayWhatIsGone()
    try transcript.run("course", "check", "new/sound", "--against", "old/sound")
    try transcript.run("course", "update", "new/sound", "--plan")
    try transcript.run("course", "update", "new/sound", "--plan", "--format", "json")
    try transcript.run("course", "update", "new/sound", "--plan", "--allow-unsigned")
    try transcript.run("course", "update", "new/sound")
    try transcript.run("course", "install", "new/sound", "--allow-unsigned")
    try transcript.run("course", "update", "new/sound", "--allow-unsigned")
    try transcript.run("course", "update", "new/sound", "--allow-unsigned")
    try transcript.run("course", "update", "new/sound", "--plan")
    try transcript.run("course", "update", "old/sound", "--plan")
    try transcript.run("course", "update", "old/sound", "--allow-unsigned")
    try transcript.run("course", "install", "old/sound", "--allow-unsigned")
    expectGolden(transcript.text, named: "trainer/update-\(language)")
    let again = try SeatKind.keys.take(try transcript.karatu([]))
    try again.choose(package.manifest.title[words.language].string)
    #expect(again.shows(words("outline.updated-redo", ["count": .number(1)])))
    #expect(again.shows(words("state.again")))
    try again.leave()
  }

  @Test("also when only the folder has changed")
  func lazily() throws {
    var transcript = Transcript(in: folder, language: "en")
    try transcript.run("course", "install", "old/sound", "--allow-unsigned")
    try transcript.run("learner", "add", "Amina")
    let first = try seat()
    try first.choose("Strips")
    try read("The strip", at: first)
    try first.leave()
    try rename()
    try sayWhatIsGone()
    try transcript.run("course", "pack", "new/sound", "-o", "new.karatu")
    let installed = folder.path("site/courses/sound.karatu")
    try FileManager.default.removeItem(atPath: installed)
    try FileManager.default.copyItem(atPath: folder.path("new.karatu"), toPath: installed)
    let second = try seat()
    try second.chooseLast("Strips")
    #expect(second.shows("Updated to version 2.0.0: 1 part is to be done again."))
    #expect(second.shows("Wait twenty minutes."))
    try read("The strip", at: second)
    try second.leave()
    let third = try seat()
    #expect(!third.shows("Updated to version"))
    try third.leave()
  }

  @Test("all of it or nothing: what comes between leaves learners who can be brought again")
  func again() throws {
    var transcript = Transcript(in: folder, language: "en")
    try transcript.run("course", "install", "old/sound", "--allow-unsigned")
    try transcript.run("learner", "add", "Amina")
    let seat = try seat()
    try seat.choose("Strips")
    try read("The strip", at: seat)
    try seat.leave()
    try rename()
    try sayWhatIsGone()
    let installed = folder.url.appending(path: "site/courses/sound.karatu")
    let old = try Data(contentsOf: installed)
    // The records cannot be written: the older version stays.
    let records = try DatabaseQueue(path: folder.path("site/records.sqlite"))
    try records.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'full'); END
          """)
    }
    let failed = try transcript.karatu(["course", "update", "new/sound", "--allow-unsigned"]).run()
    #expect(failed.status == .code(1), "\(failed)")
    #expect(try Data(contentsOf: installed) == old)
    try records.write { try $0.execute(sql: "DROP TRIGGER full") }
    let done = try transcript.karatu(["course", "update", "new/sound", "--allow-unsigned"]).run()
    #expect(done.errors == "sound is at 2.0.0 now, and so is 1 learner.\n")
    // The power went before the package had its name: the learner is further than the course.
    try old.write(to: installed)
    let late = try transcript.karatu(["course", "update", "new/sound", "--allow-unsigned"]).run()
    #expect(late.errors == "sound is at 2.0.0 now, and so are 0 learners.\n")
    #expect(try Data(contentsOf: installed) != old)
  }
}
