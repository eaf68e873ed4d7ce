import Testing
import Typography

@Suite("Text that is safe to show")
struct DisplayTextTests {
  @Test("every way to make one cleans it")
  func cleans() {
    let foreign = "a\u{1B}[2Jb\u{202E}"
    let clean = "a\u{FFFD}[2Jb"
    #expect(DisplayText(foreign).string == clean)
    #expect(DisplayText(stringLiteral: foreign).string == clean)
    let interpolated: DisplayText = "\(foreign)"
    #expect(interpolated.string == clean)
    #expect(interpolated.description == clean)
  }

  @Test("what two safe texts make together is safe")
  func joins() {
    let marks = String(repeating: "\u{301}", count: 8)
    let joined = DisplayText("a\(marks)") + DisplayText("\(marks)b")
    #expect(joined.string == "a\(marks)b")
    #expect(DisplayText("a") + DisplayText("b") == "ab")
    #expect((DisplayText.empty + "a").string == "a")
  }

  @Test("only a text with nothing to show is empty")
  func knowsEmptiness() {
    #expect(DisplayText.empty.isEmpty)
    #expect(DisplayText("\u{200E}\u{FEFF}").isEmpty)
    #expect(!DisplayText(" ").isEmpty)
  }
}
