import Testing

@testable import Printing

@Suite("A printable text")
struct PrintableTextTests {
  @Test(
    "is in composed form",
    arguments: [
      ("Nguye\u{302}\u{303}n", "Nguy\u{1EC5}n"), ("Ai\u{308}cha", "A\u{EF}cha"),
      ("O\u{323}la\u{301}", "\u{1ECC}l\u{E1}"), ("\u{1100}\u{1161}", "\u{AC00}"),
      ("\u{0E81}\u{0EB1}", "\u{0E81}\u{0EB1}"), ("\u{0928}\u{093C}", "\u{0929}"),
    ])
  func composed(text: String, form: String) throws {
    #expect(try Array(text.printable().unicodeScalars) == Array(form.unicodeScalars))
  }

  @Test(
    "holds no control, and says which one it held",
    arguments: ["\u{7}", "\n", "\u{85}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}"])
  func controls(control: Character) {
    #expect(
      throws: PrintingProblem.controlCharacter(
        codePoint: String(control).codePoints, text: "Bounmy")
    ) { try "Boun\(control)my".printable() }
  }

  @Test("keeps the joiners and marks that scripts are spelt with")
  func joiners() throws {
    for text in ["می\u{200C}خواهم", "क्\u{200D}ष", "ພາ\u{200B}ສາ", "א\u{200F}!"] {
      #expect(try text.printable() == text)
    }
  }

  @Test("is named by its code points")
  func codePoints() {
    #expect("A".codePoints == "U+0041")
    #expect("ກັ😀".codePoints == "U+0E81 U+0EB1 U+1F600")
  }
}
