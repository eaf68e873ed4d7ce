import Testing

@testable import Support

@Suite("Bytes sent to a terminal")
struct TerminalOutputTests {
  @Test("control characters are written out")
  func description() {
    let output = TerminalOutput("\u{1B}[2Jé\r\n\tx\u{0E}\u{7F}".utf8)
    #expect(output.description == "\\e[2Jé\\r\\n\n\\tx^N^?")
    #expect(output.count == 12)
  }

  @Test("text is found where it was sent in one piece")
  func contains() {
    let output = TerminalOutput("one \u{1B}[Ctwo".utf8)
    #expect(output.contains("two") && output.contains(""))
    #expect(!output.contains("one two"))
  }
}
