import CHarfBuzz
import Testing

@testable import Printing

@Suite("A shaped line")
struct ShapedLineTests {
  private func line(
    _ text: String, _ paragraph: WritingDirection = .leftToRight
  ) throws -> ShapedLine {
    try ShapedLine(
      text, TextStyle(size: 10, ink: .black), paragraph: paragraph, language: "en",
      in: FontCase(.dejaVu, shaping: ShapingLibrary()))
  }

  @Test(
    "shows every character, and its advances add up to its width",
    arguments: ["Bounmy", "finale ﬁ", "ບຸນມີ ນຳ", "فاطمة لا", "a فا b", "e\u{301}\u{323}", "", " "])
  func whole(text: String) throws {
    let line = try line(text)
    let shown = Set(line.glyphs.flatMap { Array($0.cluster) })
    #expect(shown == Set(line.text.indices))
    #expect(abs(line.advances.reduce(0, +) - line.width) < 1e-9)
  }

  @Test("joins Arabic letters and draws them from the left")
  func arabic() throws {
    let line = try line("بيت", .rightToLeft)
    #expect(line.hasRightToLeft)
    #expect(line.glyphs.map(\.cluster) == [2..<3, 1..<2, 0..<1])
    #expect(zip(line.glyphs, line.glyphs.dropFirst()).allSatisfy { $0.x < $1.x })
    let apart = try ["ب", "ي", "ت"].map { try self.line($0, .rightToLeft).glyphs[0].number }
    #expect(Set(apart).isDisjoint(with: line.glyphs.prefix(2).map(\.number)))
  }

  @Test("puts a mark under its letter, not after it")
  func mark() throws {
    let line = try line("q\u{323}")
    #expect(line.glyphs.count == 2)
    #expect(line.glyphs[1].advance == 0)
    #expect(line.glyphs[1].x != line.glyphs[0].advance)
    #expect(line.reach.below > (try self.line("q").reach.below))
  }

  @Test("has a space at its end outside its measure, on the side where it ends")
  func hangingSpace() throws {
    let space = try line(" ").width
    #expect(abs(try line("ab ").hangingSpace - space) < 1e-9)
    #expect(try line(" ab").hangingSpace == 0)
    let arabic = try line("بيت ", .rightToLeft)
    #expect(abs(arabic.hangingSpace - space) < 1e-9)
    #expect(arabic.glyphs[0].cluster == 3..<4)
  }
}
