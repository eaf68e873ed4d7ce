import Support
import Testing
import Typography

@testable import Stage

@Suite("The row of the keys that matter now")
struct FooterTests {
  private let hints = [
    Hint(key: "Enter", label: "open"), Hint(key: "p", label: "progress"),
    Hint(key: "c", label: "certificates"), Hint(key: "q", label: "back"),
    Hint(key: "?", label: "help"),
  ]

  private func footer(_ width: Int, _ hints: [Hint]) -> String {
    Footer(typesetter: Typesetter(alphabet: .international), width: width).line(of: hints).text
  }

  @Test(
    "the first hints go last, the way back and the help go never",
    arguments: [
      (80, "Enter open   p progress   c certificates   q back   ? help"),
      (58, "Enter open   p progress   c certificates   q back   ? help"),
      (57, "Enter open   p progress   q back   ? help"),
      (41, "Enter open   p progress   q back   ? help"),
      (40, "Enter open   q back   ? help"),
      (28, "Enter open   q back   ? help"),
      (27, "q back   ? help"),
      (15, "q back   ? help"),
      (14, "? help"),
    ])
  func narrow(width: Int, footer: String) {
    #expect(self.footer(width, hints) == footer)
  }

  @Test("with few hints there is no gap and nothing missing")
  func few() {
    #expect(footer(40, []) == "")
    #expect(footer(40, Array(hints.suffix(1))) == "? help")
    #expect(footer(40, Array(hints.suffix(2))) == "q back   ? help")
  }

  @Test("keys are told from what they do by their role")
  func roles() {
    let line = Footer(typesetter: Typesetter(alphabet: .international), width: 40)
      .line(of: Array(hints.suffix(1)))
    #expect(line.runs.map(\.style) == [.key, .plain])
  }

  @Test("no footer is wider than the terminal, and help is always in it", arguments: 0..<40)
  func fits(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let words: [DisplayText] = ["back", "ouvrir", "zurück zur Lektion", "作者", "help"]
    let hints = chance.some(0...8) { Hint(key: "x", label: $0.one(of: words)) }
    let width = chance.number(20...100)
    let line = footer(width, hints + [Hint(key: "?", label: "help")])
    #expect(line.cells(in: .international) <= width)
    #expect(line.hasSuffix("? help"))
  }
}
