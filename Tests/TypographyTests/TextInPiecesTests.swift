import Testing
import Typography

@Suite("A text in pieces")
struct TextInPiecesTests {
  @Test("is what its pieces make together, safe to show")
  func text() {
    #expect(text(["a ", "café", " – b"]) == DisplayText("a café – b"))
    #expect(text([]).isEmpty)
  }

  @Test("is cleaned as a whole, wherever the piece stands that needs it")
  func cleans() {
    let marks = String(repeating: "\u{301}", count: 8)
    let pieces = [
      ["a\u{1B}[2J", "b"], ["a", "\u{202E}b"], ["a\(marks)", "\(marks)b"], ["\r", "\n"],
    ]
    for pieces in pieces { #expect(text(pieces) == DisplayText(pieces.joined())) }
  }

  @Test("tells which piece may have to be cleaned")
  func tells() {
    var text = TextInPieces()
    let needsNoLook = ["a", "\u{1B}", "b"].map { text.append($0) }
    #expect(needsNoLook == [true, false, true])
  }

  private func text(_ pieces: [String]) -> DisplayText {
    var text = TextInPieces()
    for piece in pieces { text.append(piece) }
    return text.text
  }
}
