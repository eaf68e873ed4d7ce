import Foundation
import Support
import Testing
import Wording

@Suite("A trainer packs and signs a course, a site installs it")
struct PackingTests {
  static let languages = ["en", "fr"]
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("from the folder to the shelf, sentence by sentence", arguments: languages)
  func story(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try SmallCourse(fault: .none).write(to: folder, under: "mine")
    try writeKey()
    try transcript.run("course", "list")
    try transcript.run("course", "pack", "mine/sound", "-o", "sound.karatu")
    try transcript.run("course", "install", "sound.karatu")
    try transcript.run("course", "sign", "sound.karatu", "--key", "key")
    try transcript.run("course", "install", "sound.karatu")
    try transcript.run("course", "install", "sound.karatu", "--trust-key", "../ministry")
    try transcript.run("course", "install", "sound.karatu", "--trust-key", "Ministry")
    try transcript.run("course", "install", "sound.karatu")
    try transcript.run("course", "list")
    try transcript.run("course", "remove", "sound")
    try transcript.run("course", "remove", "sound")
    expectGolden(transcript.text, named: "trainer/packing-\(language)")
  }

  @Test("a course changed by hand is told from what was signed", arguments: languages)
  func changedByHand(_ language: String) throws {
    let words = try Words.inLanguage(language)
    try SmallCourse(fault: .none).write(to: folder, under: "site/courses")
    try writeKey()
    let signed = try karatu("course", "sign", "site/courses/sound", "--key", "key").run()
    #expect(signed.status == .code(0), "\(signed)")
    try folder.write("CC-BY-NC-4.0\n", to: "site/courses/sound/LICENSE")
    for command in [["course", "list"], ["courses"]] {
      var listing = try karatu()
      listing.arguments = command + ["--language", language]
      #expect(try listing.run().output.contains(words("courses.bad-signature")))
    }
  }

  @Test("and hears why not", arguments: languages)
  func refusals(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    for fault in [SmallCourse.Fault.none, .noRightAnswer, .leadsOut] {
      try SmallCourse(fault: fault).write(to: folder, under: "mine")
    }
    try writeKey()
    try transcript.run("course", "pack", "mine/no-right-answer", "-o", "faulty.karatu")
    try transcript.run("course", "pack", "mine/sound", "-o", "mine")
    try transcript.run("course", "pack", "mine/sound", "-o", "nowhere/sound.karatu")
    try transcript.run("course", "pack", "mine/sound")
    try transcript.run("course", "install", "mine/leads-out.karatu", "--allow-unsigned")
    try transcript.run("course", "install", "nothing.karatu")
    try transcript.run("course", "sign")
    try transcript.run("course", "sign", "mine/sound")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder.path("mine/sound/LICENSE"))
    try transcript.run("course", "sign", "mine/sound", "--key", "mine/sound/LICENSE")
    transcript.note("A file is changed after the course was signed.")
    try transcript.run("course", "sign", "mine/sound", "--key", "key")
    try folder.write("CC0-1.0\n", to: "mine/sound/LICENSE")
    try transcript.run("course", "install", "mine/sound", "--allow-unsigned", "--allow-unknown")
    #expect(installed().isEmpty)
    expectGolden(transcript.text, named: "trainer/refusals-\(language)")
  }

  @Test("keeps a key under a passphrase that is typed unseen, or comes through a pipe")
  func passphrase() throws {
    try SmallCourse(fault: .none).write(to: folder, under: "mine")
    let terminal = try PseudoTerminal(try karatu("course", "sign", "--new-key"))
    try terminal.waitFor("New passphrase, several words: ")
    try terminal.send("three words\r")
    try terminal.waitFor("The same again: ")
    try terminal.send("three words\r")
    try terminal.waitFor("was made")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(!terminal.transcript.text.contains("three"))

    let key = folder.path("site/keys/publisher.key")
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let wrong = try karatu("course", "sign", "mine/sound").run(input: "two words\n")
    #expect(wrong.status == .code(1))
    #expect(
      wrong.errors
        == "The key was not opened because the passphrase is not the one that it was made with; type it again.\n"
    )
    let right = try karatu("course", "sign", "mine/sound").run(input: "three words\n")
    #expect(right.status == .code(0), "\(right)")
    let check = try Invocation(
      "minisign",
      ["-QVm", "signed-files.txt", "-p", folder.path("site/keys/publisher.pub")],
      folder: folder.path("mine/sound")
    ).run()
    #expect(check.output == "course sound version 1.0.0\n", "\(check)")
    #expect(try karatu("course", "install", "mine/sound").run().status == .code(0))
  }

  @Test("gives the terminal back when the question is left with Ctrl-C")
  func interrupted() throws {
    let script = """
      trap : INT
      "$KARATU" course sign --new-key
      stty -a | grep -q ' echo ' && echo shown
      """
    let environment = [
      "KARATU": try ProgramUnderTest.path(), "KARATU_DATA": folder.path("site"),
    ]
    let terminal = try PseudoTerminal(.shell(script, environment: environment))
    try terminal.waitFor("New passphrase")
    try terminal.send(Keystroke.interrupt)
    try terminal.waitFor("shown")
    try terminal.waitForExit()
  }

  @Test("a course that learners have begun is removed only when that is said")
  func begun() throws {
    try SmallCourse(fault: .none).write(to: folder, under: "mine")
    let install = try karatu("course", "install", "mine/sound", "--allow-unsigned").run()
    #expect(install.status == .code(0), "\(install)")
    #expect(try karatu("learner", "add", "Awa").run().status == .code(0))
    var learn = try karatu("--linear")
    learn.environment["TERM"] = "dumb"
    let seat = try LineSeat(learn)
    try seat.choose("Strips (none)")
    try seat.choose("The strip")
    try seat.leave()

    let refused = try karatu("course", "remove", "sound").run()
    #expect(refused.status == .code(1))
    #expect(
      refused.errors
        == "“sound” was not removed because 1 learner has begun it and could not go on; say --yes if that is meant: what was done stays in the records.\n"
    )
    #expect(installed() == ["sound.karatu"])
    #expect(try karatu("course", "remove", "sound", "--yes").run().status == .code(0))
    #expect(installed().isEmpty)
    let progress = try karatu("report", "progress").run()
    #expect(progress.output.contains("Awa"))
  }

  // MARK: - The site

  private func karatu(_ arguments: String...) throws -> Invocation {
    var invocation = try Invocation.karatu(data: folder)
    invocation.environment["KARATU_DATA"] = folder.path("site")
    invocation.arguments = arguments
    invocation.folder = folder.url.path
    return invocation
  }

  private func installed() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path("site/courses")))?.sorted()
      ?? []
  }

  /// A key that is the same in every run, so that signatures are.
  private func writeKey() throws {
    try folder.write(
      """
      untrusted comment: minisign secret key
      RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPEjco/scJ7jaCgS6hb3/e3/V9MMJiCCTn6mTvSIlafGHTIVih7zxqF2b1OtktVZxuqZfpHn3yMH9f/bABf9xhGNj9lQ7sk4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

      """, to: "key")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder.path("key"))
  }
}
