import Support
import Testing
import Wording

@testable import Pictures

@Suite("A picture that cannot be drawn")
struct PictureProblemTests {
  static let sentences: [(PictureProblem, String)] = [
    (
      .libraryMissing(file: "libchafa.so.0", package: "libchafa0"),
      """
      The picture cannot be drawn because the library libchafa.so.0 is missing or too old: ask \
      whoever looks after this computer to install the package libchafa0.
      """
    ),
    (
      .notPNG(file: "media/well.jpg"),
      """
      The picture media/well.jpg cannot be drawn because it is not a PNG, and no other kind is \
      drawn on a terminal: its words say what it shows.
      """
    ),
    (
      .tooLarge(file: "media/well.png", width: 20_000, height: 2_000),
      """
      The picture media/well.png cannot be drawn because it has 20,000 by 2000 pixels, and at \
      most 16,384 in a row and 16,000,000 in all are drawn: its author can make it smaller.
      """
    ),
    (
      .empty(file: "media/well.png"),
      """
      The picture media/well.png cannot be drawn because it has no pixels: its author can save it \
      again.
      """
    ),
    (
      .cutShort(file: "media/well.png"),
      """
      The picture media/well.png cannot be drawn because its file ends too early: install the \
      course again.
      """
    ),
    (
      .damaged(file: "media/well.png"),
      """
      The picture media/well.png cannot be drawn because its file is damaged: install the course \
      again.
      """
    ),
  ]

  @Test("it is said in one sentence, to the letter", arguments: sentences)
  func english(problem: PictureProblem, sentence: String) throws {
    #expect(try Words.inLanguage("en")(problem.message) == sentence)
  }

  @Test("it is said in French, too", arguments: sentences)
  func french(problem: PictureProblem, sentence: String) throws {
    let said = try Words.inLanguage("fr")(problem.message)
    #expect(said.hasPrefix("L'image") && !said.contains("{"))
    #expect(said != sentence)
  }

  @Test("a file's name drives no terminal")
  func name() throws {
    let problem = PictureProblem.damaged(file: "a\u{1B}[2J.png")
    #expect(try !Words.inLanguage("en")(problem.message).contains("\u{1B}"))
  }
}
