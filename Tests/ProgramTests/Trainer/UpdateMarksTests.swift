import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("The marks of a question that is mended, renamed and turned round, and whose key was wrong")
struct UpdateMarksTests {
  let versions: TwoVersions
  var folder: TemporaryFolder { versions.folder }

  init() throws { versions = try TwoVersions() }

  private func grow(from old: String, to new: String) throws {
    try versions.change("version: \(old)", to: "version: \(new)", in: "course.yaml")
  }

  /// The second choice before the first.
  private func turnRound(_ language: String, _ first: String, _ second: String) throws {
    let file = "quizzes/check.\(language).md"
    try versions.change(first, to: "", in: file)
    try versions.change(second, to: second + first, in: file)
  }

  /// Amina takes the quiz and is wrong by the key that it has.
  private func takeQuiz(_ words: Words) throws {
    let seat = try SeatKind.keys.take(try Transcript(in: folder, language: "en").karatu([]))
    try seat.choose("Strips")
    try seat.choose("The strip")
    for _ in 0..<10 where seat.isAt("The strip") { try seat.press(" ") }
    try seat.press(Keystroke.enter)
    try seat.answer([1], isMultiple: false)
    #expect(seat.shows(words("verdict.wrong")))
    try seat.press(Keystroke.enter)
    #expect(seat.shows(words("result.not-passed", ["percent": .number(50)])))
    try seat.leave()
  }

  @Test("are given by the new key, step by step, and the plan says what becomes of them")
  func story() throws {
    let words = try Words.inLanguage("en")
    var transcript = Transcript(in: folder, language: "en")
    try transcript.run("course", "install", "old/sound", "--allow-unsigned")
    try transcript.run("learner", "add", "Amina")
    transcript.note("Amina takes the quiz and is wrong.")
    try takeQuiz(words)
    func bring() throws {
      try transcript.run("course", "update", "new/sound", "--plan", "--allow-unsigned")
      try transcript.run("course", "update", "new/sound", "--allow-unsigned")
    }
    transcript.note("A typing mistake is mended.")
    try grow(from: "1.0.0", to: "1.0.1")
    try versions.change(
      "Which line must be there?", to: "Which line must show?", in: "quizzes/check.en.md")
    try bring()
    transcript.note("The question is called otherwise.")
    try grow(from: "1.0.1", to: "1.0.2")
    for language in ["en", "fr"] {
      try versions.change("{#line}", to: "{#sign}", in: "quizzes/check.\(language).md")
    }
    try folder.write("1.0.2:\n  retired: {line: sign}\n", to: "new/sound/changes.yaml")
    try bring()
    transcript.note("The choices are put in another order, and another one is right.")
    try grow(from: "1.0.2", to: "1.0.3")
    try turnRound(
      "en", "- [ ] The test line\n  > Only if there is something to find.\n",
      "- [x] The control line\n  > Yes.\n")
    try turnRound(
      "fr", "- [ ] La ligne de test\n  > Seulement s'il y a quelque chose à trouver.\n",
      "- [ ] La ligne de contrôle\n  > Oui.\n")
    try versions.change("[x] The control", to: "[ ] The control", in: "quizzes/check.en.md")
    try versions.change("[ ] The test", to: "[x] The test", in: "quizzes/check.en.md")
    try folder.write(
      "1.0.2:\n  retired: {line: sign}\n1.0.3:\n  regrade: {sign: rescore}\n",
      to: "new/sound/changes.yaml")
    try bring()
    try transcript.run("progress")
    expectGolden(transcript.text, named: "trainer/update-marks")
  }

  @Test("stay where nobody can tell what was answered, and the plan says why")
  func unmarked() throws {
    var transcript = Transcript(in: folder, language: "en")
    try transcript.run("course", "install", "old/sound", "--allow-unsigned")
    try transcript.run("learner", "add", "Amina")
    transcript.note("Amina takes the quiz and is wrong.")
    try takeQuiz(try Words.inLanguage("en"))
    transcript.note("What she has chosen gets other words, and is right.")
    try grow(from: "1.0.0", to: "1.0.1")
    try versions.change("[ ] The test line", to: "[x] The line T", in: "quizzes/check.en.md")
    try versions.change("[x] The control", to: "[ ] The control", in: "quizzes/check.en.md")
    try folder.write("1.0.1:\n  regrade: {line: rescore}\n", to: "new/sound/changes.yaml")
    try transcript.run("course", "update", "new/sound", "--plan", "--allow-unsigned")
    transcript.note("It has its own words again, and gets others in the next version.")
    try versions.change("The line T", to: "The test line", in: "quizzes/check.en.md")
    try transcript.run("course", "update", "new/sound", "--plan", "--allow-unsigned")
    transcript.note("The trainer does not listen.")
    try versions.change("The test line", to: "The line T", in: "quizzes/check.en.md")
    try transcript.run("course", "update", "new/sound", "--allow-unsigned")
    expectGolden(transcript.text, named: "trainer/update-unmarked")
  }
}
