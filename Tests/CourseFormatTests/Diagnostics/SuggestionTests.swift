import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("Did you mean")
struct SuggestionTests {
  @Test(
    "finds the known word that a slip turned into another",
    arguments: [
      ("minuts", "minutes"), ("titel", "title"), ("tilte", "title"), ("lesosn", "lesson"),
      ("ordre", "order"), ("certifcates", "certificate"), ("qiz", "quiz"), ("quizz", "quiz"),
      ("xyz", nil), ("", nil), ("colour", nil), ("id", nil),
    ] as [(String, String?)])
  func nearest(word: String, known: String?) {
    let words = ["title", "minutes", "order", "lesson", "quiz", "certificate"]
    #expect(Suggestion.nearest(to: word, among: words) == known)
  }

  @Test("lists what is known where nothing is near, and no more than a line holds")
  func remedies() throws {
    let words = try Words.inLanguage("en")
    let many = (1...20).map { "word-\($0)" }
    #expect(words(Suggestion.remedy(for: "lessn", among: ["lesson"])) == "did you mean “lesson”?")
    #expect(words(Suggestion.remedy(for: "x", among: ["aa", "bb"])) == "take one of these: aa, bb")
    #expect(
      words(Suggestion.remedy(for: "x", among: many))
        == "take one of these: word-1, word-2, word-3, word-4, word-5, word-6, word-7, word-8, ...")
    #expect(words(Suggestion.remedy(for: "x", among: [])) == "there is none yet")
  }

  @Test("counts slips alike in both directions, and none where there is none")
  func laws() {
    var random = SeededGenerator(seed: 5)
    func word() -> [UInt8] {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
    }
    for _ in 0..<300 {
      let (a, b) = (word(), word())
      let slips = Suggestion.slips(between: a, and: b)
      #expect(slips == Suggestion.slips(between: b, and: a))
      #expect((slips == 0) == (a == b))
      #expect(slips >= abs(a.count - b.count) && slips <= max(a.count, b.count))
    }
  }
}
