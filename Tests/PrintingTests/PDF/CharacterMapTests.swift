import CHarfBuzz
import Testing

@testable import Printing

@Suite("A font's character map")
struct CharacterMapTests {
  private func face() throws -> FontFace {
    try #require(
      FontLibrary.usualFolders.lazy.compactMap {
        try? FontFace(file: "\($0)/DejaVuSans.ttf", shaping: ShapingLibrary())
      }.first)
  }

  @Test("gives a glyph the text that it shows alone, and keeps the first")
  func alone() throws {
    let face = try face()
    var map = CharacterMap()
    map.take([900], showing: ["f", "i"], in: face)
    map.take([900], showing: ["x"], in: face)
    #expect(map.says(["f", "i"], for: 900))
    #expect(!map.says(["f"], for: 900))
  }

  @Test("gives a letter and its mark each its own character")
  func letterAndMark() throws {
    let face = try face()
    let mark = try #require(face.glyph(of: "\u{0EB5}"))
    let letter = try #require(face.glyph(of: "\u{0EA1}"))
    var map = CharacterMap()
    map.take([letter, mark], showing: ["\u{0EA1}", "\u{0EB5}"], in: face)
    #expect(map.says(["\u{0EA1}"], for: letter))
    #expect(map.says(["\u{0EB5}"], for: mark))
  }

  @Test("gives the one glyph that a font has for no character the rest of the text")
  func rest() throws {
    let face = try face()
    let mark = try #require(face.glyph(of: "\u{0651}"))
    let unnamed: UInt32 = 5000
    var map = CharacterMap()
    map.take([mark, unnamed], showing: ["ل", "ا", "\u{0651}"], in: face)
    #expect(map.says(["ل", "ا"], for: unnamed))
    #expect(map.says(["\u{0651}"], for: mark))
  }

  @Test("gives the parts of a divided vowel the characters that they are elsewhere")
  func parts() throws {
    let face = try face()
    let ring = try #require(face.glyph(of: "\u{0ECD}"))
    let stroke = try #require(face.glyph(of: "\u{0EB2}"))
    var map = CharacterMap()
    map.take([ring, stroke], showing: ["\u{0EB3}"], in: face)
    #expect(map.says(["\u{0ECD}"], for: ring))
    #expect(map.says(["\u{0EB2}"], for: stroke))
  }

  @Test("is written in blocks of at most a hundred, in the order of the codes")
  func written() throws {
    let face = try face()
    var map = CharacterMap()
    for glyph in 100..<250 as Range<UInt32> { map.take([glyph], showing: ["😀"], in: face) }
    let codes = Dictionary(
      uniqueKeysWithValues: map.glyphs.map { ($0, GlyphCode(number: UInt16($0 - 99))) })
    let text = map.written(codes: codes)
    #expect(text.contains("100 beginbfchar\n<0001> <D83DDE00>\n<0002> <D83DDE00>\n"))
    #expect(text.contains("50 beginbfchar\n<0065> <D83DDE00>\n"))
  }
}
