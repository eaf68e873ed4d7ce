import CHarfBuzz
import Testing

@testable import Printing

@Suite("A subset of a font")
struct FontSubsetTests {
  private func face() throws -> FontFace {
    try #require(
      FontLibrary.usualFolders.lazy.compactMap {
        try? FontFace(file: "\($0)/DejaVuSans.ttf", shaping: ShapingLibrary())
      }.first)
  }

  @Test("has the glyphs in use, the parts of composed ones and glyph 0, and little else")
  func glyphs() throws {
    let face = try face()
    let plain = try #require(face.glyph(of: "a"))
    let composed = try #require(face.glyph(of: "é"))
    let subset = try FontSubset(of: face, glyphs: [composed])
    #expect(subset.glyphs.first == 0)
    #expect(subset.glyphs.contains(composed))
    #expect(!subset.glyphs.contains(plain))
    #expect(subset.glyphs.count >= 4, "e, the accent, é and glyph 0")
    #expect(subset.file.count < 4000)
  }

  @Test("is named after what is in it")
  func name() throws {
    let face = try face()
    let a = try #require(face.glyph(of: "a"))
    let b = try #require(face.glyph(of: "b"))
    let name = try FontSubset(of: face, glyphs: [a]).name
    #expect(name.wholeMatch(of: /[A-Z]{6}\+DejaVuSans/) != nil)
    #expect(try FontSubset(of: face, glyphs: [a]).name == name)
    #expect(try FontSubset(of: face, glyphs: [b]).name != name)
  }

  @Test("has only the tables that draw glyphs")
  func tables() throws {
    let face = try face()
    let file = try FontSubset(of: face, glyphs: [36]).file
    let count = Int(file[4]) << 8 | Int(file[5])
    let tags = (0..<count).map {
      String(decoding: file[(12 + 16 * $0)...].prefix(4), as: UTF8.self)
    }
    #expect(Set(tags) == ["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
  }
}
