import CourseFormat
import Support
import Testing
import Wording

@Suite("A finding")
struct DiagnosticTests {
  @Test(
    "has a text in each language for every code", arguments: DiagnosticCode.allCases, ["en", "fr"])
  func texts(code: DiagnosticCode, language: String) throws {
    let words = try Words.inLanguage(language)
    let diagnostic = Diagnostic(code, at: Place(file: "a"))
    #expect(words.has(diagnostic.message.key))
    let text = words(diagnostic.message)
    #expect(!text.hasSuffix("."))
    // What, why and how to mend it; the two that quote a whole reason leave that to it.
    let isWhole = text.contains(";") || text.hasSuffix("{why}")
    #expect(isWhole)
  }

  @Test("is written as compilers write theirs, in the user's language")
  func text() throws {
    let diagnostic = Diagnostic(
      .keyUnknown, at: Place(file: "course.yaml", line: 3, column: 1),
      ["key": "minuts", "remedy": .message(Message("check.remedy.none"))],
      excerpt: Excerpt(of: "minuts: 6", column: 1))
    #expect(
      try diagnostic.text(in: .inLanguage("fr"))
        == "course.yaml:3:1: avertissement: \(Words.inLanguage("fr")(diagnostic.message))\nminuts: 6\n^"
    )
  }

  @Test("has a stable code of lower-case words")
  func codes() {
    for code in DiagnosticCode.allCases {
      #expect(
        code.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x38 })
    }
  }
}
