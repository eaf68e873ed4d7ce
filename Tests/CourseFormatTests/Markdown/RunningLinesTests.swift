import Testing

@testable import CourseFormat

@Suite("The place of a piece of running text")
struct RunningLinesTests {
  @Test("is where it stands in the file, whatever its line begins with", arguments: Self.examples)
  func places(text: String, places: [String]) throws {
    var reading = Reading(text)
    let document = try #require(MarkdownParser.parse(from: 1, &reading))
    #expect(document.blocks.flatMap(Self.words) == places)
  }

  static let examples: [(String, [String])] = [
    ("a *b*\nc", ["a  1:1-2", "b 1:4-4", "c 2:1-1"]),
    ("- [x] a\n  b", ["a 1:7-7", "b 2:3-3"]),
    ("1. a\n     b", ["a 1:4-4", "b 2:6-6"]),
    ("> - a\n>   b\n> c", ["a 1:5-5", "b 2:5-5", "c 3:3-3"]),
    ("a\\\nb *c*\nd", ["a 1:1-1", "b  2:1-2", "c 2:4-4", "d 3:1-1"]),
    ("> a\\\n>   é\\\n> b", ["a 1:3-3", "é 2:5-6", "b 3:3-3"]),
    ("a\\\\\nb", ["a\\ 1:1-3", "b 2:1-1"]),
    ("a  \nb", ["a 1:1-3", "b 2:1-1"]),
    ("a\\\nb\n===", ["a 1:1-1", "b 2:1-1"]),
    ("> a\n> b\n> ===", ["a 1:3-3", "b 2:3-3"]),
    ("`a\nb` c", [" c 2:3-4"]),
    ("[a](term:b\n'c') d", ["a 1:2-2", " d 2:5-6"]),
  ]

  @Test("is known well enough for the braces at a choice's end")
  func attributes() {
    var reading = Reading("## Q {#q}\n\n- [x] a\n  b {#c}\n- [x] d\\\n  e {#f}\n\n> So.")
    let bank = BankReader.read("a", in: .english, &reading).bank
    guard case .choice(let question)? = bank.questions.first?.body else {
      Issue.record("no choices")
      return
    }
    #expect(question.choices.map(\.id) == ["c", "f"])
    #expect(
      question.choices.map(\.label) == [
        [.words("a b")], [.words("d"), .lineBreak, .words("e")],
      ])
  }

  private static func words(_ node: MarkdownNode) -> [String] {
    guard node.kind == .text else { return node.children.flatMap(words) }
    let end = node.endLine == node.line ? "" : "\(node.endLine):"
    return ["\(node.literal) \(node.line):\(node.column)-\(end)\(node.endColumn)"]
  }
}
