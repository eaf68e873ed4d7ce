import Testing
import Typography

@testable import Search

@Suite("The words around what was found")
struct SearchContextTests {
  private func context(_ query: String, _ lines: [String]) -> (line: Int?, text: String) {
    let context = SearchContext(of: lines, matching: FoldedQuery(query))
    let text = context.pieces.map { $0.isMatch ? "[\($0.text)]" : $0.text.string }.joined()
    return (context.line, text)
  }

  @Test("it is the line with the most words, of several the first")
  func choosesLine() {
    let lines = ["Wash hands.", "Hands and soap.", "Soap and hands."]
    #expect(context("soap hand", lines) == (1, "[Hands] and [soap]."))
  }

  @Test("a long line is cut around the first match, at a space")
  func cuts() {
    let long = String(repeating: "many words come before it ", count: 9) + "the soap"
    #expect(context("soap", [long]) == (0, "...before it the [soap]"))
    let after = "Soap " + String(repeating: "and so on ", count: 30)
    let found = context("soap", [after]).text
    #expect(found.hasPrefix("[Soap] and so on"))
    #expect(found.hasSuffix("..."))
    #expect(found.count <= 125)
  }

  @Test("where nothing in the text matches, it is the first line with words")
  func showsBeginning() {
    #expect(context("soap", ["", "Wash hands."]) == (nil, "Wash hands."))
    #expect(context("soap", []) == (nil, ""))
  }
}
