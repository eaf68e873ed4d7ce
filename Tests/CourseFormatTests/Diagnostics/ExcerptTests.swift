import Testing
import Typography

@testable import CourseFormat

@Suite("The line under a finding")
struct ExcerptTests {
  @Test(
    "is shown as far as it fits, with what the finding points at",
    arguments: [
      ("minutes: 60", 1, "minutes: 60", 0), ("minutes: 60", 10, "minutes: 60", 9),
      ("minutes: 60", 99, "minutes: 60", 11), ("\tx", 2, "    x", 4),
      ("e\u{301}x", 3, "e\u{301}x", 1),
      ("a\u{1B}b", 3, "a\u{FFFD}b", 2), ("a\u{202E}b", 3, "ab", 1),
    ])
  func short(line: String, column: Int, shown: String, indent: Int) throws {
    let excerpt = try #require(Excerpt(of: line[...], column: column))
    #expect(excerpt.line.string == shown)
    #expect(excerpt.indent == indent)
  }

  @Test("of nothing is not shown", arguments: ["", "   ", "\t"])
  func empty(line: String) {
    #expect(Excerpt(of: line[...], column: 1) == nil)
  }

  @Test("fits, and holds what the finding points at, for any line and column")
  func laws() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      let length = Int.random(in: 1...400, using: &random)
      let target = Int.random(in: 0..<length, using: &random)
      var signs = Array(repeating: Character("a"), count: length)
      signs[target] = "X"
      let excerpt = try #require(Excerpt(of: String(signs)[...], column: target + 1))
      let shown = Array(excerpt.line.string)
      #expect(shown.count <= Excerpt.width)
      #expect(shown[excerpt.indent] == "X")
      #expect(length > Excerpt.width || shown.count == length || shown.contains("."))
    }
  }
}
