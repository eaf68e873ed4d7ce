import Testing
import Typography

@testable import CourseFormat

@Suite("Running text")
struct InlineReaderTests {
  @Test("is what CommonMark and GitHub's extensions make of the words", arguments: Self.examples)
  func example(text: String, inlines: [Inline]) throws {
    let (found, reading) = try read(text)
    #expect(found == inlines)
    let isAddress = text.contains("who.int")
    #expect(reading.findings == (isAddress ? ["link-external 1:1"] : []))
  }

  static let examples: [(String, [Inline])] = [
    ("a\nb &amp; c\\*", [.words("a b & c*")]),
    ("a  \nb\\\nc", [.words("a"), .lineBreak, .words("b"), .lineBreak, .words("c")]),
    (
      "*a* **b** ~~c~~ `d  e`",
      [
        .emphasis([.words("a")]), .words(" "), .strong([.words("b")]), .words(" "),
        .struck([.words("c")]), .words(" "), .code("d  e"),
      ]
    ),
    ("[salts](term:ors)", [.link(.term("ors"), [.words("salts")])]),
    ("[*next*](lesson:b)", [.link(.lesson("b"), [.emphasis([.words("next")])])]),
    ("<https://who.int>", [.link(.address("https://who.int"), [.words("https://who.int")])]),
    ("www.who.int", [.link(.address("http://www.who.int"), [.words("www.who.int")])]),
    ("a@b.co", [.link(.address("mailto:a@b.co"), [.words("a@b.co")])]),
    ("*a **b *c* d** e*", [.emphasis([.words("a "), .strong([.words("b c d")]), .words(" e")])]),
    ("[a <https://b.c> d](term:e)", [.link(.term("e"), [.words("a https://b.c d")])]),
    ("a *<!-- -->* b`&`&#x2060;", [.words("a  b"), .code("&")]),
    (
      "see ![Hut](../media/a.png) here",
      [
        .words("see "),
        .picture(Picture(path: "media/a.png", alternative: "Hut", drawing: ["/\\", "\\/"])),
        .words(" here"),
      ]
    ),
  ]

  @Test("keeps a link's words where the link leads nowhere")
  func deadLinks() throws {
    let (inlines, reading) = try read("a [b](c.md) [d](term:A) [e](lesson:) [f](#g)")
    #expect(inlines == [.words("a b d e f")])
    #expect(
      reading.findings == [
        "link-unknown 1:3", "id-malformed 1:13", "id-malformed 1:25", "link-unknown 1:38",
      ])
  }

  @Test("notes what it refers to")
  func references() throws {
    let (_, reading) = try read("[a](term:b) [c](lesson:d) ![e](../media/a.png)")
    #expect(
      reading.references.map(\.target) == [
        .term("b"), .lesson("d"), .media("media/a.png"),
      ])
    #expect(reading.references.map(\.position.offset) == [1, 13, 27])
  }

  private func read(_ text: String) throws -> ([Inline], Reading) {
    var reading = Reading(
      text, beside: ["media/a.png": "", "media/a.txt": "/\\\n\\/\n\n"])
    let document = try #require(MarkdownParser.parse(from: 1, &reading))
    let paragraph = try #require(document.blocks.first)
    return (InlineReader.read(paragraph.children, &reading).inlines, reading)
  }
}
