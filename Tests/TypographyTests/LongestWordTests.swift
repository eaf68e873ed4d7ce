import Testing

@testable import Typography

@Suite("The longest word of a text")
struct LongestWordTests {
  private func cells(_ text: DisplayText, _ alphabet: Alphabet = .measured) -> Int {
    Wrapping.longestWord(of: [Span(text, 0)], in: alphabet)
  }

  @Test("it is as wide as what no line may end in")
  func words() {
    #expect(cells("") == 0)
    #expect(cells("a strip of paper") == 5)
    #expect(cells("5\u{A0}ml of it") == 4)
    #expect(cells("well-known") == 5)
    #expect(cells("一二三") == 2)
    #expect(cells("one\nword") == 4)
    #expect(cells("é…", .ascii) == 4)
  }

  @Test("it may begin in one span and end in another")
  func spans() {
    #expect(Wrapping.longestWord(of: [Span("con", 0), Span("trol line", 1)], in: .ascii) == 7)
  }

  @Test("lines as wide as it break in no word")
  func law() {
    for text: DisplayText in [
      "The control line shows that blood arrived.", "soft\u{AD}hyphens here", "到卫生站做快速检测 now",
      "« Lavez-vous les mains ! »", "zero\u{200B}width",
    ] {
      let width = cells(text)
      let lines = Wrapping(width: width, alphabet: .measured).lines(of: [Span(text, 0)])
      #expect(lines.allSatisfy { $0.cells <= width })
      let joined = lines.map(\.text).joined().filter { $0 != " " && $0 != "-" }
      #expect(joined == shown(text).filter { $0 != " " && $0 != "-" })
      for line in lines.dropLast() where !line.text.hasSuffix("-") {
        #expect(line.text.last.map { !$0.isASCII || $0.isPunctuation || $0.isLetter } == true)
      }
    }
  }

  private func shown(_ text: DisplayText) -> String { text.string.shown(in: .measured) }
}
