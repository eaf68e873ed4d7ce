import Support
import Testing
import Typography
import Wording

@testable import CourseFormat

@Suite("A bank of questions")
struct BankReaderTests {
  static let source =
    "# Final quiz\n\n## A? {#a .text}\n\n= a\n\n> So.\n\n## B? {#b .text}\n\n= b\n\n> So.\n"

  @Test(
    "is called by its front matter or by its first heading",
    arguments: [
      source, "---\ntitle: Final quiz\n---\n" + source.replacing("# Final quiz", with: "# Other"),
      "---\ntitle: Final quiz\n---\n" + source.replacing("# Final quiz", with: ""),
    ])
  func titles(text: String) {
    let (bank, isWhole, reading) = read(text)
    #expect(bank.title == "Final quiz")
    #expect(bank.questions.map(\.id) == ["a", "b"])
    #expect(isWhole && reading.findings.isEmpty)
  }

  @Test(
    "is not whole where a question cannot be read",
    arguments: [
      source.replacing("= a\n", with: ""), source.replacing("{#a", with: "{#b"),
      source.replacing("{#a .text}", with: ""), source.replacing("{#a", with: "{#A"),
      source.replacing(".text}\n\n= a", with: ".cloze}\n\n= a"), "---\ntitle: A\n",
    ])
  func parts(text: String) {
    let (_, isWhole, reading) = read(text)
    #expect(!isWhole)
    #expect(reading.hasErrors)
  }

  @Test("in a translation has every question of the source, in the source's order")
  func translation() {
    let source = read(Self.source).0
    let text = "# Quiz\n\n## B ? {#b .text}\n\n= bb\n\n> Si.\n\n## C ? {#c .text}\n\n= c\n\n> Si.\n"
    var reading = Reading(text, path: "quizzes/a.fr.md")
    let bank = BankReader.read("q", in: "fr", translationOf: source, &reading).bank
    #expect(bank.title == "Quiz" && bank.language == "fr")
    #expect(bank.questions.map(\.id) == ["a", "b"])
    #expect(bank.questions.first == source.questions.first)
    #expect(bank.questions.last?.body == .text(TextQuestion(accepted: ["bb"])))
    #expect(
      reading.findings == ["translation-question-extra 9:1", "translation-question-missing 1:1"])
  }

  private func read(_ text: String) -> (QuestionBank, Bool, Reading) {
    var reading = Reading(text, path: "quizzes/a.en.md")
    let (bank, isWhole) = BankReader.read("q", in: "en", &reading)
    return (bank, isWhole, reading)
  }
}
