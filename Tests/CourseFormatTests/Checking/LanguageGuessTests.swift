import Testing
import Wording

@testable import CourseFormat

@Suite("The language of a course whose manifest is broken")
struct LanguageGuessTests {
  @Test("is the one that holds the answer key")
  func key() throws {
    let source = MemorySource(files: [
      "lessons/a.en.md": "- [ ] a", "lessons/a.fr.md": "- [x] a", "lessons/b.en.md": "",
      "media/x.png": "[x][x][x]",
    ])
    #expect(try LanguageGuess.languages(of: source, source.entries()).map(\.rawValue) == ["fr"])
    #expect(LanguageGuess.languages(of: MemorySource(), []).isEmpty)
  }
}
