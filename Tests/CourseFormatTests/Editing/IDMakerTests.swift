import Testing

@testable import CourseFormat

@Suite("An id that is made of words")
struct IDMakerTests {
  @Test("is short, plain and well-formed", arguments: Self.examples)
  func example(words: String, id: String) {
    var maker = IDMaker(taken: [])
    #expect(maker.id(for: words, fallback: "question") == id)
    #expect(QuestionID(id) != nil)
  }

  static let examples: [(String, String)] = [
    ("Why wash hands?", "why-wash-hands"), ("  L'été, où ça ?", "lete-ou-ca"),
    ("Straße № 10³", "strasse-no-10-3"), ("", "question"), ("为什么", "question"),
    ("one two three four five six", "one-two-three-four-five"),
    ("antidisestablishmentarianism antidisestablishmentarianism", "antidisestablishmentarianism"),
    (String(repeating: "a", count: 90), String(repeating: "a", count: 40)),
  ]

  @Test("is given once")
  func unique() {
    var maker = IDMaker(taken: ["dose", "dose-3"])
    let ids = (0..<3).map { _ in maker.id(for: "Dose", fallback: "question") }
    #expect(ids == ["dose-2", "dose-4", "dose-5"])
  }
}
