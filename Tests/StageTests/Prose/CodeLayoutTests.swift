import Support
import Testing
import Typography

@testable import Stage

@Suite("Lines that stand as they are")
struct CodeLayoutTests {
  @Test("a line that is too long goes on under itself, behind a backslash")
  func folds() {
    #expect(
      lines([.code(["ls -l", "grep  -r water"])], width: 8)
        == ["ls -l", "grep  -\\", "r water"])
  }

  @Test("a wide sign goes on in the next line whole")
  func wide() {
    #expect(lines([.code(["ab作者作者"])], width: 6) == ["ab作\\", "者作\\", "者"])
  }

  @Test("a drawing is cut off at its right, with a sign that it goes on")
  func drawings() {
    #expect(
      lines([.drawing(["+------+", "| well |", "+--+"])], width: 6)
        == ["+---->", "| wel>", "+--+"])
  }

  @Test("nothing of any line is lost at any width, and each line has a place of its own")
  func law() {
    var chance = Chance(seed: 11)
    for _ in 0..<200 {
      let texts = chance.some(1...4) { [Phrase($0.text(), .code)] }
      for width in [2, 3, 9, 40] {
        let code = CodeLayout(width: width, typesetter: Typesetter(alphabet: .international))
        let lines = code.lines(of: texts)
        let whole = texts.map { code.typesetter.line($0).text }.joined()
        let shown = lines.map(\.text).joined()
        #expect(
          shown.filter { $0 != "\\" } == whole.filter { $0 != "\\" }, "\(whole) at \(width)")
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.offset < $1.offset })
        #expect((lines.last?.offset ?? 0) < Prose.preformatted(texts).length)
      }
    }
  }
}
