import Foundation
import GRDB
import Support
import Testing

@Suite("What a command cannot do it says in one sentence, in the user's language")
struct CommandMishapTests {
  static let languages = ["en", "fr"]
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("names that nobody knows, and words that no command has", arguments: languages)
  func names(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try transcript.run("learner", "list")
    try transcript.run("progress")
    try transcript.run("report", "progress")
    try transcript.run("certificate", "list")
    try transcript.run("learner", "add", "")
    try transcript.run("learner", "add", "Awa")
    try transcript.run("learner", "add", "Awa")
    try transcript.run("learner", "add", "Binta")
    try transcript.run("progress")
    try transcript.run("progress", "--learner", "Awa")
    try transcript.run("progress", "--all")
    try transcript.run("progress", "--all", "--learner", "Awa")
    try transcript.run("progress", "--learner", "Nobody")
    try transcript.run("--learner", "Nobody")
    try transcript.run("read", "nothing")
    try transcript.run("read", "hand-hygiene", "nothing")
    try transcript.run("read", "hand-hygiene", "../../etc/passwd")
    try transcript.run("certificate", "show", "00000000")
    try transcript.run("certificate", "export", "")
    try transcript.run("report", "progress", "--format", "csv", "-o", "nowhere/report.csv")
    try transcript.run("learn", "--speed", "9600")
    try transcript.run("read")
    try transcript.run("report", "progress", "--format", "xlsx")
    expectGolden(transcript.text, named: "mishaps/names-\(language)")
  }

  @Test("what is no certificate", arguments: languages)
  func certificates(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try transcript.run("certificate", "verify", "nowhere.pdf")
    try folder.write("Dear Awa,\n", to: "letter.txt")
    try transcript.run("certificate", "verify", "letter.txt")
    try transcript.run("certificate", "verify", "LC1:")
    try transcript.run("certificate", "verify", "LC1:HELLO WORLD")
    try transcript.run("certificate", "verify", "LC1:é")
    try transcript.run("certificate", "verify", ".")
    expectGolden(transcript.text, named: "mishaps/certificates-\(language)")
  }

  @Test("courses with something wrong in them", arguments: languages)
  func courses(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    for fault in SmallCourse.Fault.allCases {
      let course = SmallCourse(fault: fault)
      try course.write(to: folder, under: "courses")
      try transcript.run("course", "check", "courses/\(course.name)")
    }
    try transcript.run("course", "check", "--strict", "courses/sound")
    try transcript.run("course", "check", "--strict", "courses/unknown-key")
    try transcript.run("course", "check", "courses/nowhere")
    try transcript.run("course", "check", "courses/sound/LICENSE")
    try transcript.run("course", "check", "courses/sound", "courses/no-alternative")
    try transcript.run("course", "check", "--format", "json", "courses/unknown-key")
    try transcript.run("course", "check", "--format", "sarif", "courses/no-alternative")
    try transcript.run("course", "explain", "picture-without-alternative")
    try transcript.run("course", "explain", "picture-without-alternatif")
    expectGolden(transcript.text, named: "mishaps/courses-\(language)")
  }

  @Test("records that cannot be kept or read", arguments: languages)
  func records(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try folder.write("", to: "file")
    transcript.note("The data folder is a file.")
    try transcript.run("learner", "list", data: "file")
    try transcript.run(data: "file")
    try transcript.run("learner", "list", data: "file/below")

    transcript.note("The records are of a newer program.")
    try transcript.run("learner", "add", "Awa")
    try DatabaseQueue(path: folder.path("site/records.sqlite")).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 tomorrow')")
    }
    try transcript.run("learner", "list")
    try transcript.run()

    transcript.note("The records are something else.")
    try folder.write(String(repeating: "Just words. ", count: 200), to: "words/records.sqlite")
    try transcript.run("learner", "list", data: "words")
    expectGolden(transcript.text, named: "mishaps/records-\(language)")
  }

  @Test(
    "a disk that is full or can only be read",
    .enabled(if: PrivateMount.isPossible, "this system mounts nothing for a test"),
    arguments: languages)
  func disks(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try FileManager.default.createDirectory(
      atPath: folder.path("site"), withIntermediateDirectories: true)
    transcript.note("The disk is full.")
    try transcript.run("learner", "add", "Awa", through: PrivateMount.over("site", "size=8k"))
    transcript.note("The disk can only be read.")
    try transcript.run("learner", "list", through: PrivateMount.over("site", "ro"))
    try transcript.run(through: PrivateMount.over("site", "ro"))
    expectGolden(transcript.text, named: "mishaps/disks-\(language)")
  }

  @Test(
    "a folder that is somebody else's",
    .enabled(if: Stranger.isPossible, "no other account can run the program here"),
    arguments: languages)
  func folders(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try FileManager.default.createDirectory(
      atPath: folder.path("site"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o555])
    try transcript.run("learner", "list", through: Stranger.command)
    try transcript.run(data: "site/below", through: Stranger.command)
    expectGolden(transcript.text, named: "mishaps/folders-\(language)")
  }
}

/// An account without rights: root's own tests take another's, all others have none as it is.
enum Stranger {
  /// What stands before a program's name so that it runs without root's rights.
  static let command =
    geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  /// Whether the program can be run so.
  static let isPossible: Bool = {
    guard let first = command.first else { return true }
    guard let program = try? ProgramUnderTest.path() else { return false }
    let trial = Invocation(first, command.dropFirst() + [program, "--version"])
    return (try? trial.run().status) == .code(0)
  }()
}
