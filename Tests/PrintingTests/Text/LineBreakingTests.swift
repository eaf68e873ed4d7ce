import CHarfBuzz
import Testing

@testable import Printing

@Suite("A paragraph in lines")
struct LineBreakingTests {
  private typealias Word = LineBreaking.Word

  private func paragraph(_ random: inout SeededGenerator) -> [Word] {
    (0..<Int.random(in: 1...25, using: &random)).map { number in
      let width = Double.random(in: 0.2...3, using: &random)
      return Word(text: "\(number) ", width: width, space: 0.3)
    }
  }

  @Test("keeps every word, in order, no line wider than the measure")
  func laws() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let words = paragraph(&random)
      let width = Double.random(in: 3...12, using: &random)
      let lines = LineBreaking.balanced(words, width: width)
      #expect(lines.joined() == words.map(\.text).joined())
      for line in lines {
        let numbers = line.split(separator: " ").compactMap { Int($0) }
        let measure = numbers.reduce(0) { $0 + words[$1].width }
        #expect(measure + 0.3 * Double(numbers.count - 1) <= width + 0.001)
      }
    }
  }

  @Test("has as few lines as can be, and even ones")
  func balance() {
    let words = ["aaa ", "bbb ", "ccc ", "ddd"].map { Word(text: $0, width: 3, space: 1) }
    #expect(LineBreaking.balanced(words, width: 12) == ["aaa bbb ", "ccc ddd"])
    #expect(LineBreaking.balanced(words, width: 15) == ["aaa bbb ccc ddd"])
    #expect(LineBreaking.balanced(words, width: 3) == ["aaa ", "bbb ", "ccc ", "ddd"])
  }

  @Test("is divided after spaces and zero-width spaces, never at a no-break space")
  func words() throws {
    let fonts = try FontCase(.dejaVu, shaping: .init())
    let line = try ShapedLine(
      "ab  c\u{A0}d\u{200B}e-f", TextStyle(size: 10, ink: .black), paragraph: .leftToRight,
      language: "en", in: fonts)
    let words = LineBreaking.words(of: line)
    #expect(words.map(\.text) == ["ab  ", "c\u{A0}d\u{200B}", "e-f"])
    let width = words.reduce(0) { $0 + $1.width + $1.space }
    #expect(abs(width - line.width) < 1e-9)
  }
}
