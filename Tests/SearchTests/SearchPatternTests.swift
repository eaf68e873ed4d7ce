import Testing
import Typography

@testable import Search

@Suite("How words are asked for, and shortened")
struct SearchPatternTests {
  private func word(_ text: String) throws -> FoldedQuery.Word {
    try #require(FoldedQuery(text).words.first)
  }

  @Test("every word is a phrase whose last part may be a beginning")
  func patterns() {
    #expect(FoldedQuery("self-check soap").allWords == "\"self check\" * AND \"soap\" *")
    #expect(FoldedQuery("soap water").anyWord == "\"soap\" * OR \"water\" *")
  }

  @Test(
    "a word loses its end until too little would be left",
    arguments: [
      ("hygeine", ["hygein", "hygei", "hyge"]), ("soap", ["soa"]), ("eau", []), ("of", []),
      ("self-chekc", ["self chek", "self che", "self"]), ("检测结果", ["检测结", "检测"]), ("检测", []),
    ])
  func shortens(text: String, expected: [String]) throws {
    let whole = try word(text)
    var found: [String] = []
    var rest = whole.shortened(from: whole)
    while let next = rest {
      found.append(next.text)
      rest = next.shortened(from: whole)
    }
    #expect(found == expected)
  }
}
