import Testing

@testable import CourseFormat

@Suite("What a text costs to parse")
struct ParsingCostTests {
  @Test("is told before it is parsed", arguments: Self.hostile)
  func refused(text: String) {
    #expect(!ParsingCost.isBearable(text[...]))
    var reading = Reading(text)
    #expect(MarkdownParser.parse(from: 1, &reading) == nil)
    #expect(reading.findings == ["text-too-costly 1:1"])
  }

  @Test("is bearable for whatever a course holds", arguments: Self.honest)
  func accepted(text: String) {
    #expect(ParsingCost.isBearable(text[...]))
  }

  static let hostile: [String] = [
    "www.a.b" + String(repeating: ")", count: 500_000),
    String(repeating: "www._", count: 100_000),
    String(repeating: "a@", count: 500_000),
    "|" + String(repeating: "a|", count: 2000) + "\n|" + String(repeating: "-|", count: 2000)
      + "\n" + String(repeating: "x\n", count: 100_000),
    String(
      repeating: "|a|b|c|d|\n|-|-|-|-|\n" + String(repeating: "x\n", count: 100) + "\n", count: 600),
    "[a]: /" + String(repeating: "x", count: 50_000) + "\n\n"
      + String(repeating: "[a] ", count: 200_000),
  ]

  static let honest: [String] = [
    "",
    String(repeating: "A word (and an aside) at https://who.int/a_(b) now. ", count: 10_000),
    "| a | b | c |\n|---|:-:|--:|\n" + String(repeating: "| x | y | z |\n", count: 2000),
    (1...300).map { "See [\($0)].\n\n[\($0)]: https://who.int/\($0) \"Title\"\n" }.joined(),
    String(repeating: "\u{4E00}", count: 100_000),
    String(repeating: "=", count: 100_000),
  ]
}
