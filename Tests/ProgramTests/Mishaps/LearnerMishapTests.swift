import Foundation
import Glibc
import Support
import Testing
import Wording

@Suite("What a learner meets when something is wrong with the site")
struct LearnerMishapTests {
  static let languages = ["en", "fr"]
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The program in the test's folder, its records in `site`, as Awa.
  private func karatu(_ language: String, _ arguments: String...) throws -> Invocation {
    try Transcript(in: folder, language: language).karatu(arguments)
  }

  private func add(speaking language: String) throws {
    #expect(try karatu(language, "learner", "add", "Awa").run().status == .code(0))
  }

  @Test("courses with something wrong in them: home, and opening their parts", arguments: languages)
  func courses(_ language: String) throws {
    try add(speaking: language)
    for fault in SmallCourse.Fault.allCases {
      try SmallCourse(fault: fault).write(to: folder, under: "site/courses")
    }
    let seat = try ScreenSeat(
      karatu(language), size: TerminalSize(columns: 80, rows: 40))
    var screens = seat.screen.golden()
    for (fault, part) in [("missingFile", 1), ("noRightAnswer", 2), ("notUTF8", 1)] {
      try seat.choose("(\(fault))")
      try seat.press("\(part)")
      screens += "\n" + seat.screen.golden()
      while !seat.isAt("Karatu") { try seat.press("q") }
    }
    expectGolden(screens, named: "mishaps/screens-\(language)")

    // What a learner can do without, nothing is said of.
    for fault in ["sound", "unknownKey", "noAlternative"] {
      let title = fault == "sound" ? "(none)" : "(\(fault))"
      try seat.choose(title)
      try seat.press("1")
      #expect(seat.isAt(language == "en" ? "The strip" : "La bandelette"))
      while !seat.isAt("Karatu") { try seat.press("q") }
    }
    try seat.leave()
  }

  @Test(
    "a site key that is damaged: the course is complete, the certificate comes once it is mended",
    arguments: languages)
  func damagedKey(_ language: String) throws {
    try add(speaking: language)
    try SmallCourse(fault: .none).write(to: folder, under: "site/courses")
    try folder.write("no key at all\n", to: "site/keys/site.key")
    let key = folder.path("site/keys/site.key")
    chmod(key, 0o600)
    let seat = try ScreenSeat(karatu(language))
    try seat.choose("(none)")
    for keys in ["1", " ", "\r", "2\r", "\r"] { try seat.press(keys) }
    let words = try Words.inLanguage(language)
    #expect(seat.isAt(words("result.title")))
    #expect(seat.shows(words("result.passed", ["percent": 50])))
    #expect(
      seat.shows(words("certificate.key.damaged", ["path": "site/keys/site.key"])),
      "\(seat.screen.golden())")
    #expect(try karatu("en", "certificate", "list").run().output.isEmpty)

    try FileManager.default.removeItem(atPath: key)
    try seat.press("q")
    try seat.press("1")
    try seat.press(" ")
    let list = try karatu("en", "certificate", "list", "--format", "csv").run().output
    #expect(list.split(whereSeparator: \.isNewline).count == 2, "\(list)")
    try seat.leave()
  }

  @Test(
    "a disk that fills up while one learns: a sentence, and nothing kept is lost",
    .enabled(if: PrivateMount.isPossible, "this system mounts nothing for a test"))
  func fullDisk() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("site"), withIntermediateDirectories: true)
    let program = try karatu("en")
    let script = """
      "$@" learner add Awa && head -c 100000 /dev/zero > site/ballast && "$@" --linear
      rm site/ballast; "$@" --linear
      """
    var shell = program
    shell.program = "unshare"
    shell.arguments =
      Array(PrivateMount.over("site", "size=400k").dropFirst())
      + ["sh", "-c", script, "sh", program.program]
    let words = try Words.inLanguage("en")
    let seat = try LineSeat(shell)
    try seat.choose("Hand hygiene")
    try seat.choose("What your hands carry")
    let full = words("records.full", ["path": "site"])
    var pages = 0
    while !seat.shows(full), pages < 500 {
      try seat.press(pages % 2 == 0 ? " " : "b")
      pages += 1
    }
    #expect(seat.shows(full) && pages > 1)
    // The first program is left; the second finds more room, and the same page.
    try seat.press("q")
    try seat.press("q")
    try seat.press("q")
    #expect(seat.isAt("Karatu") && seat.shows(words("home.continue")))
    try seat.choose("Hand hygiene")
    #expect(seat.isAt("What your hands carry"))
    try seat.press(" ")
    #expect(!seat.shows(full))
    try seat.leave()
  }
}
