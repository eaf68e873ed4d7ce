import Testing

@testable import CourseFormat

@Suite("The cover over gaps")
struct GapMaskTests {
  @Test("is as long as what it covers, and gives it back with its place")
  func uncovers() throws {
    let text = "first\nx [[*a|b]] [[c]] [[]] [[\nlast [[d]]\n"
    let mask = try #require(GapMask(over: text[...], firstLine: 3, lines: [4...4]))
    #expect(mask.text.utf8.count == text.utf8.count)
    #expect(mask.text.hasSuffix("last [[d]]\n"))
    let line = String(mask.text.split(separator: "\n")[1])
    #expect(!line.contains("[") && !line.contains("*"))
    let node = MarkdownNode(
      kind: .text, literal: line, line: 4, column: 1, endLine: 4, endColumn: line.utf8.count)
    let pieces = mask.uncover(node)
    #expect(pieces.map(\.literal) == ["x ", "[[*a|b]]", " ", "[[c]]", " ", "[[]]", " ", "[["])
    #expect(
      pieces.map { $0.kind == .gapSource } == [false, true, false, true, false, true, false, true])
    #expect(pieces.map(\.column) == [1, 3, 11, 12, 17, 18, 22, 23])
    var code = node
    code.kind = .codeSpan
    #expect(mask.uncover(code).map(\.literal) == ["x [[*a|b]] [[c]] [[]] [["])
  }

  @Test("is there only where there are gaps")
  func nothing() {
    #expect(GapMask(over: "[[a]]", firstLine: 1, lines: []) == nil)
    #expect(GapMask(over: "[[a]]\nb", firstLine: 1, lines: [2...2]) == nil)
    #expect(GapMask(over: "", firstLine: 1, lines: [1...9]) == nil)
  }

  @Test("lies over the texts of cloze questions alone")
  func lines() throws {
    var reading = Reading(
      "# B\n\n## A {#a .text}\n\n= a\n\n## B {#b .cloze}\n\n[[c]]\n\n### C {#c .cloze}\n\n[[d]]\n\n## D\n"
    )
    let document = try #require(MarkdownParser.parse(from: 1, &reading))
    #expect(GapMask.lines(ofClozesIn: document.blocks, reading) == [8...14])
  }

  @Test("lies over the text under an underlined heading too")
  func underlined() {
    var reading = Reading("A\\\nB {#q .cloze}\n---\n\n[[*a|b]] and [[*c|d]]\n\n> So.\n")
    let bank = BankReader.read("a", in: .english, &reading).bank
    guard case .cloze(let cloze)? = bank.questions.first?.body else {
      Issue.record("no gaps")
      return
    }
    #expect(cloze.gaps == [.choice(["a", "b"], right: [0]), .choice(["c", "d"], right: [0])])
  }
}
