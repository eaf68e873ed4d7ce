import CHarfBuzz
import Testing

@testable import Printing

@Suite("A typesetter")
struct TypesetterTests {
  private let name = TextStyle(isSerif: true, size: 40, ink: .black, smallest: 0.6)

  private func typesetter() throws -> Typesetter {
    try Typesetter(
      fonts: FontCase(.dejaVu, shaping: ShapingLibrary()), language: "en", direction: .leftToRight)
  }

  private func lines(_ setting: Typesetter.Setting) -> [String] {
    setting.lines.map { String(String.UnicodeScalarView($0.text)) }
  }

  @Test("sets a name that fits at its whole size")
  func fits() throws {
    let setting = try typesetter().set("Bounmy", name, width: 500)
    #expect(setting.size == 40)
    #expect(lines(setting) == ["Bounmy"])
  }

  @Test("makes a longer name smaller, and leaves it on one line")
  func shrinks() throws {
    let setting = try typesetter().set("Aïcha Geneviève N’Diaye-Lefèvre", name, width: 500)
    #expect(setting.lines.count == 1)
    #expect(setting.size < 40 && setting.size >= 24)
    #expect(abs(setting.width - 500) < 0.001)
  }

  @Test("breaks a name that would be smaller than 60 per cent at its spaces")
  func wraps() throws {
    let text = "Maria Aparecida Fernanda Conceição dos Santos Oliveira de Albuquerque"
    let setting = try typesetter().set(text, name, width: 500)
    #expect(abs(setting.size - 24) < 0.001)
    #expect(setting.lines.count == 2)
    #expect(lines(setting).joined() == text)
    #expect(lines(setting)[0].hasSuffix(" "))
    #expect(setting.width <= 500.001)
  }

  @Test("never breaks a word: it makes it still smaller")
  func longWord() throws {
    let word = String(repeating: "Wolfesteinhausen", count: 4)
    let setting = try typesetter().set(word, name, width: 500)
    #expect(lines(setting) == [word])
    #expect(setting.size < 24)
    #expect(setting.width <= 500.001)
  }

  @Test("refuses a word that would be too small to read")
  func unreadable() throws {
    let word = String(repeating: "W", count: 300)
    #expect(throws: PrintingProblem.wordTooLong(text: word)) {
      try typesetter().set(word, name, width: 500)
    }
  }

  @Test("places lines by what is seen of them, one under another")
  func placed() throws {
    for text in ["Maria dos Santos", "فاطمة محمد البشير"] {
      let setting = try typesetter().set(text, name, width: 150)
      #expect(setting.lines.count > 1)
      let placed = setting.placed(.paragraph, top: 500) { _ in 100 }
      for line in placed.lines {
        let letter = try #require(
          line.shaped.glyphs.first { line.shaped.text[$0.cluster.lowerBound] != " " })
        #expect(abs(line.x + letter.x * placed.size - 100) < 1e-9)
      }
      let steps = zip(placed.lines, placed.lines.dropFirst()).map { $0.y - $1.y }
      #expect(steps.allSatisfy { abs($0 - setting.leading) < 1e-9 })
      #expect(placed.lines[0].y < 500)
    }
  }

  @Test("gives tall letters more room")
  func tall() throws {
    let flat = try typesetter().set("aaa", name, width: 500)
    let tall = try typesetter().set("a\u{301}\u{302}\u{303}\u{304}\u{305}", name, width: 500)
    #expect(tall.height > flat.height)
  }
}
