import Support
import Testing
import Wording

@testable import Printing

@Suite("A printing problem")
struct PrintingProblemTests {
  static let sentences: [(PrintingProblem, String)] = [
    (
      .libraryMissing(file: "libfribidi.so.0", package: "libfribidi0"),
      """
      A certificate cannot be printed because the library libfribidi.so.0 is missing or too old: \
      install the package libfribidi0.
      """
    ),
    (
      .fontsMissing(folders: ["/fonts", "/more"], package: "fonts-dejavu-core"),
      """
      A certificate cannot be printed because its fonts are in none of the folders /fonts, /more: \
      install the package fonts-dejavu-core.
      """
    ),
    (
      .characterWithoutFont(character: "ሀ", codePoint: "U+1200", text: "ሀገር"),
      """
      A certificate cannot be printed because no installed font has the character “ሀ” (U+1200) of \
      “ሀገር”: install a font of its script, such as the package fonts-noto-core.
      """
    ),
    (
      .controlCharacter(codePoint: "U+202E", text: "Bounmy"),
      """
      A certificate cannot be printed because “Bounmy” holds the invisible control character \
      U+202E: remove it from the text.
      """
    ),
    (
      .fontUnusable(name: "DejaVuSans"),
      """
      A certificate cannot be printed because the font DejaVuSans cannot be embedded: install the \
      font’s package again.
      """
    ),
    (
      .wordTooLong(text: "Aaa"),
      """
      A certificate cannot be printed because a word of “Aaa” is too long for a line of readable \
      letters: shorten it or put a space into it.
      """
    ),
    (
      .pageOverfull(recipient: "Bounmy"),
      """
      The certificate of Bounmy cannot be printed because its texts need more room than one page \
      has: shorten the course’s title or the statements.
      """
    ),
    (
      .timeOutOfRange(seconds: -1),
      """
      A certificate cannot be printed with the time -1, which is outside the years 1970 to 9999: \
      set the computer’s clock and issue the certificate again.
      """
    ),
    (
      .credentialNotAlphanumeric(character: "a"),
      """
      The QR code cannot be drawn because the signed text holds the character “a”, which such a \
      code lacks: issue the certificate again.
      """
    ),
    (
      .credentialTooLong(length: 601, limit: 600),
      """
      The QR code cannot be drawn because the signed text has 601 characters and a code that is \
      still readable on paper holds 600: shorten the name or the course’s title and issue the \
      certificate again.
      """
    ),
  ]

  @Test("says what is wrong and how to mend it", arguments: sentences)
  func english(problem: PrintingProblem, sentence: String) throws {
    #expect(try Words.inLanguage("en")(problem.message) == sentence)
  }

  @Test("has a sentence of its own in French, with the same gaps", arguments: sentences)
  func french(problem: PrintingProblem, sentence: String) throws {
    let french = try Words.inLanguage("fr")(problem.message)
    #expect(french != sentence)
    #expect(!french.contains("{"))
    for case .text(let value) in problem.message.arguments.values {
      #expect(french.contains(value))
    }
  }
}
