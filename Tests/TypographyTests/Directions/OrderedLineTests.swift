import Testing

@testable import Typography

@Suite("Lines in the order in which they stand")
struct OrderedLineTests {
  private func line(_ texts: String...) -> Line<Int> {
    _ = Alphabet.measured
    let spans = texts.enumerated().map { Span(DisplayText($1), $0) }
    return Wrapping(width: 1000, alphabet: .measured).lines(of: spans).first ?? Line()
  }

  private func shown(_ text: String, in paragraph: ParagraphDirection = .rightToLeft) -> String {
    line(text).ordered(in: paragraph).line.text
  }

  @Test("a line that nothing runs from right to left in stays as it is")
  func keepsOthers() {
    let line = line("one ", "two")
    #expect(line.ordered(in: .leftToRight) == OrderedLine(line: line, columns: Array(0...7)))
    #expect(Line<Int>().ordered(in: .leftToRight).columns == [0])
    #expect(Line<Int>().ordered(in: .rightToLeft).columns == [-1])
  }

  // Hebrew letters in the pictures are named by capitals, as in the annex.
  private func picture(_ text: String, _ paragraph: ParagraphDirection) -> String {
    let capitals = Array("ABCDEFGH".unicodeScalars)
    let hebrew = capitals.indices.compactMap { Unicode.Scalar(0x5D0 + UInt32($0)) }
    func map(_ text: String, _ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            from.firstIndex(of: scalar).map { to[$0] } ?? scalar
          }))
    }
    return map(shown(map(text, capitals, hebrew), in: paragraph), hebrew, capitals)
  }

  @Test(
    "words are turned round, numbers are not, and brackets are mirrored",
    arguments: [
      ("ABC", "CBA"), ("ABC DEF", "FED CBA"), ("ABC 123", "123 CBA"),
      ("ABC one two", "one two CBA"),
      ("A (B) C", "C (B) A"), ("A 3.5 B", "B 3.5 A"), ("A, B!", "!B ,A"), ("(ABC", "CBA)"),
      ("one", "one"), ("A-12", "12-A"), ("A 10%", "10% A"),
    ])
  func ordersRightToLeft(read: String, stands: String) {
    #expect(picture(read, .rightToLeft) == stands)
  }

  @Test(
    "in a paragraph from left to right, only the words that run otherwise are turned round",
    arguments: [
      ("say ABC now", "say CBA now"), ("say ABC DEF.", "say FED CBA."), ("x (ABC)", "x (CBA)"),
    ])
  func ordersLeftToRight(read: String, stands: String) {
    #expect(picture(read, .leftToRight) == stands)
  }

  @Test("marks stay on their letters")
  func keepsMarks() {
    let shown = Array(shown("שָׁב").unicodeScalars)
    #expect(shown == Array("\u{5D1}\u{5E9}\u{5B8}\u{5C1}".unicodeScalars))
    #expect(shown.count == 4)
  }

  @Test("styles go with their words, and columns are found again")
  func keepsStyles() {
    let ordered = line("אב ", "12作").ordered(in: .rightToLeft)
    #expect(
      ordered.line.runs == [
        Run(text: "12作", style: 1, cells: 4), Run(text: " בא", style: 0, cells: 3),
      ])
    #expect(ordered.columns == [6, 5, 4, 0, 1, 2, 3, -1])
    #expect(line("say ", "אב").ordered(in: .leftToRight).columns == [0, 1, 2, 3, 5, 4, 6])
  }

  @Test("where FriBidi is not installed, lines stand as they are read")
  func doesWithout() {
    let piece = LineOrdering.Piece(run: 0, text: "א", cells: 1)
    #expect(LineOrdering(of: [piece], in: .rightToLeft, library: "libnone.so") == nil)
    #expect(LineOrdering(of: [piece], in: .rightToLeft, library: "libc.so.6") == nil)
    #expect(LineOrdering(of: [piece], in: .rightToLeft) != nil)
  }

  // MARK: - Laws

  private static let pieces = [
    "a", "b ", " ", "1", "23", "(", ")", "א", "בג", "ש\u{5B8}", "م", "ر\u{64E}", "٣", ".", ",", "作",
    "«", "»", "😀", "ກ",
  ]

  @Test("no cell is lost, and each stands in one column", arguments: [1, 2] as [UInt64])
  func losesNothing(seed: UInt64) {
    var chance = Chance(seed: seed)
    var wrong: [String] = []
    for _ in 0..<500 {
      let line = line(
        chance.text(of: Self.pieces, upTo: 12), chance.text(of: Self.pieces, upTo: 12))
      let paragraph = chance.one(of: [ParagraphDirection.leftToRight, .rightToLeft])
      let ordered = line.ordered(in: paragraph)
      let isWhole =
        ordered.line.cells == line.cells && ordered.line.offset == line.offset
        && ordered.columns.dropLast().sorted() == Array(0..<line.cells)
        && ordered.line.runs.allSatisfy { $0.cells == $0.text.cells(in: .unicode) }
        && ordered.line.text.unicodeScalars.count == line.text.unicodeScalars.count
      if !isWhole { wrong.append(line.text.hexadecimal) }
    }
    #expect(wrong.first == nil)
  }
}
