import Foundation
import Support
import Testing

@Suite("A trainer gives ids to questions and terms")
struct IDTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallCourse(fault: .none).write(to: folder, under: "mine")
    for language in ["en", "fr"] {
      try change(" {#line}", to: "", in: "quizzes/check.\(language).md")
    }
    try folder.write("## Strip\n\nIt shows a line.\n", to: "mine/sound/terms.en.md")
    try folder.write("## Bandelette\n\n## Trait\n", to: "mine/sound/terms.fr.md")
  }

  @Test("sentence by sentence, until nothing is left to do", arguments: ["en", "fr"])
  func story(_ language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try transcript.run("course", "check", "mine/sound")
    try transcript.run("course", "id", "add", "mine/sound", "--dry-run", "--based-on")
    #expect(try !text("quizzes/check.en.md").contains("{#"))
    try transcript.run("course", "id", "add", "mine/sound/quizzes/check.fr.md")
    try transcript.run("course", "id", "add", "mine/sound")
    transcript.note("The terms are made the same.")
    try folder.write("## Bandelette\n\nOn y lit un trait.\n", to: "mine/sound/terms.fr.md")
    try transcript.run("course", "id", "add", "mine/sound", "--based-on")
    try transcript.run("course", "id", "add", "mine/sound", "--based-on")
    try transcript.run("course", "check", "mine/sound")
    transcript.note("The source is changed.")
    try change("fifteen", to: "twenty", in: "lessons/strip.en.md")
    try transcript.run("course", "check", "mine/sound")
    try transcript.run("course", "id", "add", "mine/sound", "--based-on")
    transcript.note("The translation says more.")
    try change("Lisez", to: "## Lire\n\nLisez", in: "lessons/strip.fr.md")
    try transcript.run("course", "id", "add", "mine/sound", "--based-on")
    transcript.note("What cannot be changed is left alone.")
    try transcript.run("course", "pack", "mine/sound", "-o", "sound.karatu")
    try transcript.run("course", "id", "add", "sound.karatu")
    try transcript.run("course", "id", "add", "nothing")
    try transcript.run("course", "id", "add")
    try turnRound(&transcript)
    expectGolden(transcript.text, named: "trainer/ids-\(language)")
  }

  /// The choices of the source in another order than learners have them, and those of the
  /// translation not.
  private func turnRound(_ transcript: inout Transcript) throws {
    transcript.note("Choices change places in the source alone.")
    try change("## Lire\n\nLisez", to: "Lisez", in: "lessons/strip.fr.md")
    try change("1.0.0", to: "1.0.1", in: "course.yaml")
    let first = "- [ ] The test line\n  > Only if there is something to find.\n"
    try change(first, to: "", in: "quizzes/check.en.md")
    try change("  > Yes.\n", to: "  > Yes.\n\(first)", in: "quizzes/check.en.md")
    try transcript.run("course", "id", "add", "mine/sound", "--based-on")
    try transcript.run(
      "course", "id", "add", "mine/sound", "--based-on", "--against", "sound.karatu")
    try transcript.run("course", "install", "sound.karatu", "--allow-unsigned")
    try transcript.run("course", "id", "add", "mine/sound", "--based-on")
    try transcript.run("course", "check", "mine/sound", "--against", "sound.karatu")
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: folder.path("mine/sound/\(file)"), encoding: .utf8)
  }

  private func change(_ old: String, to new: String, in file: String) throws {
    let text = try text(file)
    try #require(text.contains(old))
    try folder.write(text.replacingOccurrences(of: old, with: new), to: "mine/sound/\(file)")
  }
}
