import Stage
import Testing
import Typography

@testable import Console

@Suite("What a terminal draws pictures with")
struct EaselTests {
  static let terminals: [(String, Theme, Alphabet, Int, Int, Easel)] = [
    (
      "xterm-256color", .colour, .unicode, 256, 38_400,
      Easel(colours: .full, symbols: .blocks)
    ),
    ("xterm-256color", .colour, .ascii, 256, 38_400, Easel(colours: .full, symbols: .ascii)),
    ("xterm", .colour, .unicode, 8, 38_400, Easel(colours: .eight, symbols: .blocks)),
    ("linux", .colour, .unicode, 8, 38_400, Easel(colours: .eight, symbols: .ascii)),
    ("linux-16color", .colour, .unicode, 16, 38_400, Easel(colours: .eight, symbols: .ascii)),
    ("xterm-256color", .mono, .unicode, 256, 38_400, Easel()),
    ("vt100", .mono, .unicode, 0, 38_400, Easel()),
    ("xterm-256color", .colour, .unicode, 0, 38_400, Easel()),
    ("vt100", .thrift, .unicode, 0, 1_200, Easel(slowLine: 1_200)),
    ("vt100", .thrift, .unicode, 0, 0, Easel(slowLine: 9_600)),
    ("xterm", .thrift, .unicode, 8, 38_400, Easel(slowLine: 9_600)),
  ]

  @Test("follows from its theme, its font, its colours and its line", arguments: terminals)
  func easel(
    terminal: String, theme: Theme, alphabet: Alphabet, colours: Int, baud: Int, easel: Easel
  ) {
    #expect(
      Easel(theme: theme, alphabet: alphabet, colours: colours, terminal: terminal, baud: baud)
        == easel)
  }
}
