import CHarfBuzz
import Support
import Testing

@testable import Printing

@Suite("A page's fonts")
struct FontCaseTests {
  private let sans = TextStyle(size: 10, ink: .black)
  private let serif = TextStyle(isSerif: true, size: 10, ink: .black)
  private let serifBold = TextStyle(isSerif: true, isBold: true, size: 10, ink: .black)

  private func names(_ text: String, _ style: TextStyle) throws -> [String] {
    let fonts = try FontCase(.dejaVu, shaping: ShapingLibrary())
    return try fonts.fonts(for: text, style).map { fonts.faces[$0].name }
  }

  @Test("are DejaVu Serif for titles and DejaVu Sans for the rest")
  func families() throws {
    #expect(try Set(names("Nguyễn", serif)) == ["DejaVuSerif"])
    #expect(try Set(names("Nguyễn", serifBold)) == ["DejaVuSerif-Bold"])
    #expect(try Set(names("Nguyễn", sans)) == ["DejaVuSans"])
  }

  @Test("are one for a text that one font has all of, though the first has some of it")
  func whole() throws {
    #expect(try Set(names("ບຸນມີ (Bounmy)", serif)) == ["DejaVuSans"])
  }

  @Test("take the regular weight of a font that has no bold one")
  func noBold() throws {
    let library = FontLibrary(
      folders: FontLibrary.usualFolders,
      serif: [.init(regular: "DejaVuSerif.ttf", bold: "none.ttf")], sans: [])
    let fonts = try FontCase(library, shaping: ShapingLibrary())
    let font = try #require(try fonts.fonts(for: "A", serifBold).first)
    #expect(fonts.faces[font].name == "DejaVuSerif")
  }

  @Test("change as seldom as can be in a text that no font has all of")
  func mixture() throws {
    // Of these two DejaVu Serif alone has capital Georgian letters, DejaVu Sans Mono alone Lao.
    let library = FontLibrary(
      folders: FontLibrary.usualFolders,
      serif: [
        .init(regular: "DejaVuSerif.ttf", bold: ""), .init(regular: "DejaVuSansMono.ttf", bold: ""),
      ], sans: [])
    let fonts = try FontCase(library, shaping: ShapingLibrary())
    let names = try fonts.fonts(for: "ກ, Ⴀ.", serif).map { fonts.faces[$0].name }
    #expect(names.prefix(3) == ["DejaVuSansMono", "DejaVuSansMono", "DejaVuSansMono"])
    #expect(names.suffix(2) == ["DejaVuSerif", "DejaVuSerif"])
  }

  @Test("name a character that none has, and the text that it is in")
  func missingCharacter() {
    #expect(
      throws: PrintingProblem.characterWithoutFont(
        character: "ቀ", codePoint: "U+1240", text: "A ቀ")
    ) { try names("A ቀ", sans) }
  }

  @Test("name the folders in which there are none")
  func missingFolders() throws {
    let folder = try TemporaryFolder()
    let library = FontLibrary(folders: ["/nowhere", folder.url.path])
    #expect(
      throws: PrintingProblem.fontsMissing(
        folders: ["/nowhere", folder.url.path], package: "fonts-dejavu-core")
    ) { try FontCase(library, shaping: ShapingLibrary()) }
  }

  @Test("are none where a file is no font")
  func noFont() throws {
    let folder = try TemporaryFolder()
    for text in ["", "not a font", "\u{0}\u{1}\u{0}\u{0}\u{0}\u{FF}glyf"] {
      try folder.write(text, to: "DejaVuSans.ttf")
      let problem = #expect(throws: PrintingProblem.self) {
        try FontCase(FontLibrary(folders: [folder.url.path]), shaping: ShapingLibrary())
      }
      #expect(
        problem == .fontsMissing(folders: [folder.url.path], package: "fonts-dejavu-core"))
    }
  }
}

extension FontLibrary {
  /// Only what the package fonts-dejavu-core has, whatever else a machine has.
  static let dejaVu = FontLibrary(
    serif: Array(usualSerif.prefix(1) + usualSans.prefix(1)), sans: Array(usualSans.prefix(1)))
}
