import Foundation
import Support
import Testing
import Wording

@Suite("A trainer previews a course while writing it")
struct PreviewTests {
  let folder: TemporaryFolder
  let words: Words

  init() throws {
    folder = try TemporaryFolder()
    words = try Words.inLanguage("en")
    try SmallCourse(fault: .none).write(to: folder, under: ".")
  }

  /// The preview of the course, with a folder of data that is not there.
  private func preview(_ arguments: String..., path: String = "sound") throws -> Invocation {
    var invocation = try Invocation.karatu(data: folder)
    invocation.arguments =
      ["course", "preview", folder.path(path), "--data", folder.path("data")] + arguments
    invocation.environment["HOME"] = folder.path("home")
    return invocation
  }

  private func change(_ old: String, to new: String, in file: String) throws {
    let path = "sound/\(file)"
    let text = try String(contentsOfFile: folder.path(path), encoding: .utf8)
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: path)
  }

  /// Waits for a page that nobody asked for by a key.
  private func wait(for text: String, on seat: ScreenSeat) throws {
    try seat.terminal.wait(for: text) { $0.text.unbroken.contains(text.unbroken) }
    try seat.lookAgain()
  }

  private func files() throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: folder.url.path))
  }

  // MARK: - Saving files

  @Test("a page is read again when its file is saved, broken, and mended; nothing is written")
  func saving() throws {
    let before = try files()
    let seat = try ScreenSeat(preview())
    #expect(seat.shows(words("preview.begun")) && seat.isAt("Preview en"))
    try seat.press("1")
    #expect(seat.isAt("The strip") && seat.shows("after fifteen minutes"))

    try change("fifteen", to: "twenty", in: "lessons/strip.en.md")
    try wait(for: "after twenty minutes", on: seat)
    #expect(seat.shows(words("preview.changed")) && !seat.shows("fifteen"))

    try change("title: The strip", to: "title: [The strip", in: "lessons/strip.en.md")
    try wait(for: words("broken.what"), on: seat)
    #expect(seat.shows("lessons/strip.en.md:") && !seat.shows("twenty minutes"))
    try change("title: [The strip", to: "title: The test strip", in: "lessons/strip.en.md")
    try wait(for: "after twenty minutes", on: seat)
    #expect(seat.isAt("The test strip"))

    try change("version: 1.0.0", to: "version: one", in: "course.yaml")
    try wait(for: words("broken.what"), on: seat)
    #expect(seat.shows("course.yaml:3:10: error:"))
    try seat.press("q")
    #expect(seat.shows("course.yaml:3:10: error:"))
    try change("version: one", to: "version: 1.0.1", in: "course.yaml")
    try wait(for: "The test strip", on: seat)
    try seat.leave()
    #expect(try files() == before)
  }

  @Test("an editor that writes by renaming is seen, and the place in the text is kept")
  func place() throws {
    let steps = (1...60).map { "Step \($0): wash.\n\n" }.joined()
    let text = "---\ntitle: The strip\nminutes: 5\n---\n\n\(steps)"
    try folder.write(text, to: "sound/lessons/strip.en.md")
    let seat = try ScreenSeat(preview("strip"))
    for _ in 0..<3 { try seat.press(" ") }
    let top = try #require(seat.body.first)
    try folder.write(
      text.replacing("Step 1: wash.", with: "Before.\n\nStep 1: wash.\n\nAfter.")
        .replacing("Step 33: wash.", with: "Step 33: wash and dry."), to: "new.md")
    try #require(
      rename(folder.path("new.md"), folder.path("sound/lessons/strip.en.md")) == 0)
    try wait(for: "Step 33: wash and dry.", on: seat)
    #expect(seat.body.first == top)
    try seat.leave()
  }

  @Test("a manifest that is broken from the start is shown, and the course once it is mended")
  func brokenFromTheStart() throws {
    try change("id: sound", to: "id: So Und", in: "course.yaml")
    let seat = try ScreenSeat(preview())
    #expect(seat.shows(words("broken.what")) && seat.shows("course.yaml:2:5: error:"))
    try change("id: So Und", to: "id: other", in: "course.yaml")
    try wait(for: "All of it", on: seat)
    try seat.press("1")
    #expect(seat.isAt("The strip"))
    try change("id: other", to: "id: another", in: "course.yaml")
    try wait(for: "All of it", on: seat)
    try seat.leave()
  }

  @Test("while nobody saves and nobody types, nothing runs")
  func idle() throws {
    let terminal = try PseudoTerminal(preview())
    try terminal.waitFor("All of it")
    try terminal.waitUntilQuiet()
    let before = try #require(terminal.footprint)
    try terminal.waitUntilQuiet(for: .milliseconds(300))
    let after = try #require(terminal.footprint)
    #expect(after.ticks == before.ticks && after.pauses == before.pauses)
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test("a window that gets another size while one waits is drawn at once")
  func resize() throws {
    let seat = try ScreenSeat(preview("strip"))
    try seat.terminal.resize(to: .largePrint)
    try seat.terminal.wait(for: "the new size") {
      $0.size == .largePrint && $0.lines.last?.contains("? help") == true
    }
    try seat.leave()
  }

  @Test("line by line, a changed page is said before the next key is taken")
  func linear() throws {
    let seat = try LineSeat(.throughPipes(preview("--linear")))
    try seat.press("1")
    #expect(seat.shows("after fifteen minutes"))
    try change("fifteen", to: "twenty", in: "lessons/strip.en.md")
    try seat.press(" ")
    #expect(seat.text.hasPrefix(words("preview.changed")) && seat.shows("after twenty minutes"))
    #expect(!seat.shows("control line"))
    try seat.press(" ")
    #expect(seat.shows("Which line must be there?"))
    try change("[x]", to: "[ ]", in: "quizzes/check.en.md")
    try seat.press("")
    #expect(seat.shows(words("broken.what")) && seat.shows("quizzes/check.en.md:5:1: error:"))
    try seat.leave()
  }

  // MARK: - Going about

  @Test("findings are listed and lead to their pages")
  func findings() throws {
    try change("[x]", to: "[ ]", in: "quizzes/check.en.md")
    try change("![A strip]", to: "Bold.\n\n![]", in: "lessons/strip.en.md")
    let seat = try ScreenSeat(preview())
    #expect(seat.shows("d \(words("preview.findings", ["count": 2]))"))
    try seat.press("d")
    #expect(seat.isAt(words("findings.title")) && seat.shows("quizzes/check.en.md:5:1: error:"))
    try seat.press("j")
    try seat.press(Keystroke.enter)
    #expect(seat.shows(words("broken.what")) && seat.isAt("Check"))
    try seat.press("q")
    try seat.press("k")
    try seat.press(Keystroke.enter)
    #expect(seat.isAt("The strip"))
    #expect(seat.shows("d \(words("preview.findings", ["count": 1]))"))
    try seat.press("d")
    #expect(!seat.shows("check.en.md"))
    try seat.press("D")
    #expect(seat.shows("check.en.md"))
    try seat.leave()
  }

  @Test("anything is found by a part of its name")
  func contents() throws {
    let seat = try ScreenSeat(preview("strip"))
    try seat.press("t")
    #expect(seat.isAt(words("contents.title")) && seat.screen.cursorLine.contains("> The strip"))
    for letter in "which" { try seat.press(String(letter)) }
    #expect(seat.screen.cursorLine.contains("> Which line must be there?"))
    try seat.press(Keystroke.enter)
    #expect(seat.isAt(words("sheet.title")))
    #expect(seat.shows("#line") && seat.shows("It shows that the strip works."))
    try seat.press("q")
    #expect(seat.isAt("Strips (none)") && seat.shows("All of it"))
    try seat.leave()
  }

  @Test("a quiz is read with its answers, then taken as learners do, as often as one likes")
  func quiz() throws {
    try change("pass: 50", to: "pass: 50\n        attempts: 1", in: "course.yaml")
    let seat = try ScreenSeat(preview())
    try seat.press("2")
    for _ in 0..<3 {
      #expect(seat.isAt(words("sheet.title")) && seat.shows("[right answer]"))
      try seat.press(Keystroke.enter)
      #expect(seat.shows(words("quiz.attempts-left", ["count": 1])))
      try seat.press(Keystroke.enter)
      try seat.answer([1], isMultiple: false)
      #expect(seat.shows(words("verdict.wrong")))
      try seat.press(Keystroke.enter)
      #expect(seat.isAt(words("result.title")))
      try seat.press("q")
    }
    try seat.leave()
    #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
  }

  @Test("nothing is locked, and a course that is done gives no certificate")
  func unlocked() throws {
    try change("completion:", to: "order: strict\ncompletion:", in: "course.yaml")
    let seat = try ScreenSeat(preview())
    try seat.press("2")
    #expect(seat.isAt(words("sheet.title")))
    try seat.press(Keystroke.enter)
    try seat.press(Keystroke.enter)
    try seat.answer([2], isMultiple: false)
    try seat.press(Keystroke.enter)
    #expect(seat.shows(words("result.passed", ["percent": 50])))
    while !seat.shows("All of it") { try seat.press("q") }
    try seat.press("1")
    try seat.press(" ")
    while !seat.shows("All of it") { try seat.press("q") }
    #expect(seat.shows(words("outline.complete")))
    try seat.press("c")
    #expect(seat.shows(words("certificates.none")))
    try seat.leave()
    #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
  }

  // MARK: - Where it begins

  @Test("one file of a course is opened at its page, in its language")
  func file() throws {
    let seat = try ScreenSeat(preview(path: "sound/lessons/strip.fr.md"))
    #expect(seat.isAt("La bandelette") && seat.isAt("Aperçu fr"))
    try seat.press("q")
    #expect(seat.isAt("Tests (none)"))
    try seat.leave()
    let english = try ScreenSeat(
      preview("--language", "en", path: "sound/quizzes/check.fr.md"))
    #expect(english.isAt(words("sheet.title")))
    try english.leave()
    let licence = try ScreenSeat(preview(path: "sound/LICENSE"))
    #expect(licence.isAt("Strips (none)"))
    try licence.leave()
  }

  @Test("a translation that is missing is said to be")
  func untranslated() throws {
    try FileManager.default.removeItem(atPath: folder.path("sound/lessons/strip.fr.md"))
    let french = try Words.inLanguage("fr")
    let seat = try ScreenSeat(preview("--language", "fr", "strip"))
    try seat.press("?")
    try seat.press("q")
    #expect(seat.shows(french("reader.other-language", ["language": "English"])))
    try seat.leave()
  }

  @Test("where there is no course, or no such item, it says so and writes nothing")
  func nothingThere() throws {
    let nowhere = try preview(path: "nowhere").run()
    #expect(nowhere.status == .code(1) && nowhere.errors.contains("nowhere"))
    try folder.write("x", to: "empty/file.txt")
    let empty = try preview(path: "empty").run()
    #expect(empty.status == .code(1) && empty.errors.contains("course.yaml"))
    let item = try preview("no-such").run()
    #expect(item.status == .code(1) && item.errors.contains("no-such"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
  }
}
