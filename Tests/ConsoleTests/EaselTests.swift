import Stage
import Testing
import Typography

@testable import Console

@Suite("What a terminal draws pictures with")
struct EaselTests {
  static let terminals: [(String, Theme, Bool, Alphabet, Int, Int, Easel)] = [
    (
      "xterm-256color", .eight, false, .unicode, 256, 38_400,
      Easel(colours: .full, symbols: .blocks)
    ),
    ("xterm-256color", .eight, false, .ascii, 256, 38_400, Easel(colours: .full, symbols: .ascii)),
    ("xterm", .eight, false, .unicode, 8, 38_400, Easel(colours: .eight, symbols: .blocks)),
    ("linux", .eight, false, .unicode, 8, 38_400, Easel(colours: .eight, symbols: .ascii)),
    ("linux-16color", .eight, false, .unicode, 16, 38_400, Easel(colours: .eight, symbols: .ascii)),
    ("xterm-256color", .mono, false, .unicode, 256, 38_400, Easel()),
    ("vt100", .mono, false, .unicode, 0, 38_400, Easel()),
    ("xterm-256color", .eight, false, .unicode, 0, 38_400, Easel()),
    ("vt100", .eight, true, .unicode, 0, 1_200, Easel(slowLine: 1_200)),
    ("vt100", .eight, true, .unicode, 0, 0, Easel(slowLine: 9_600)),
    ("xterm", .eight, true, .unicode, 8, 38_400, Easel(slowLine: 9_600)),
  ]

  @Test("follows from its theme, its font, its colours and its line", arguments: terminals)
  func easel(
    terminal: String, theme: Theme, isThrifty: Bool, alphabet: Alphabet, colours: Int, baud: Int,
    easel: Easel
  ) {
    #expect(
      Easel(
        theme: theme, isThrifty: isThrifty, alphabet: alphabet, colours: colours,
        terminal: terminal, baud: baud) == easel)
  }
}
