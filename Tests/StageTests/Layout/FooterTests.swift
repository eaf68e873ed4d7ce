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
    "what is done here first and the help go last, before them the way back",
    arguments: [
      (80, "Enter open   p progress   c certificates   q back   ? help"),
      (58, "Enter open   p progress   c certificates   q back   ? help"),
      (57, "Enter open   p progress   q back   ? help"),
      (41, "Enter open   p progress   q back   ? help"),
      (40, "Enter open   q back   ? help"),
      (28, "Enter open   q back   ? help"),
      (27, "Enter open   ? help"),
      (19, "Enter open   ? help"),
      (18, "q back   ? help"),
      (15, "q back   ? help"),
      (14, "? help"),
    ])
  func narrow(width: Int, footer: String) {
    #expect(self.footer(width, hints) == footer)
  }

  @Test("at 40 columns a long name of what is done here first does not drive it out")
  func longest() {
    let hints = [
      Hint(key: "Entrée", label: "répondre à la question"), Hint(key: "f", label: "tri"),
      Hint(key: "q", label: "retour"), Hint(key: "?", label: "aide"),
    ]
    #expect(footer(40, hints) == "Entrée répondre à la question   ? aide")
    #expect(footer(48, hints) == "Entrée répondre à la question   ? aide")
    #expect(footer(60, hints) == "Entrée répondre à la question   f tri   q retour   ? aide")
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

  @Test("a footer shows five keys at most, however wide the terminal: the rest is behind ?")
  func most() {
    let more = (1...4).map { Hint(key: "\($0)", label: "more") }
    #expect(
      footer(200, Array(hints.prefix(1)) + more + Array(hints.suffix(2)))
        == "Enter open   1 more   2 more   q back   ? help")
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
