import Testing

@testable import CourseFormat

@Suite("A text file of a package")
struct SourceFileTests {
  @Test("gives its lines without their ends, whatever system wrote it")
  func lines() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("one\r\ntwo\rthree\n\nfive".utf8)
    let file = try #require(SourceFile(path: "a", bytes: bytes))
    #expect(file.text == "one\ntwo\nthree\n\nfive")
    #expect(file.lineCount == 5)
    #expect((0...6).map(file.line) == ["", "one", "two", "three", "", "five", ""])
    #expect(file.lines(2..<5) == "two\nthree\n")
    #expect(file.lines(2..<2) == "" && file.lines(5..<9) == "")
    #expect(file.text(from: 3) == "three\n\nfive")
    #expect(file.text(from: 6) == "")
  }

  @Test("is the sum of its lines, for any text")
  func sum() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let signs = ["a", "\n", "é", "\u{301}", " ", "\u{1F469}"]
      let text = (0..<Int.random(in: 0...20, using: &random))
        .map { _ in signs.randomElement(using: &random) ?? "" }.joined()
      let file = SourceFile(path: "a", text: text)
      let lines = (1...file.lineCount).map { String(file.line($0)) }
      #expect(lines.joined(separator: "\n").utf8.elementsEqual(text.utf8))
      for line in 1...file.lineCount {
        let end = Position(line: line, offset: file.line(line).utf8.count + 1)
        #expect(file.place(of: end).column == file.line(line).unicodeScalars.count + 1)
      }
    }
  }

  @Test("counts columns in Unicode scalars, from bytes as from scalars")
  func places() {
    let file = SourceFile(path: "a", text: "été à\nici")
    #expect(file.place(of: Position(line: 1, offset: 7)) == Place(file: "a", line: 1, column: 5))
    #expect(
      file.place(of: Position(line: 1, offset: 5, unit: .scalars))
        == Place(file: "a", line: 1, column: 5))
    #expect(file.place(of: .start) == Place(file: "a"))
    #expect(file.place(of: Position(line: 9, offset: 9)) == Place(file: "a", line: 9, column: 1))
  }

  @Test(
    "is refused at its first byte that is not UTF-8",
    arguments: [
      ([0xFF], 1, 1), ([0x61, 0x0D, 0x0A, 0xC3, 0xA9, 0xE9], 2, 2), ([0xE2, 0x82], 1, 1),
      ([0xC0, 0x80], 1, 1), ([0xED, 0xA0, 0x80], 1, 1),
    ] as [([UInt8], Int, Int)])
  func notUTF8(bytes: [UInt8], line: Int, column: Int) {
    #expect(SourceFile(path: "a", bytes: bytes) == nil)
    let diagnostic = SourceFile.notUTF8("a", bytes)
    #expect(diagnostic.code == .textNotUTF8)
    #expect(diagnostic.place == Place(file: "a", line: line, column: column))
  }
}
