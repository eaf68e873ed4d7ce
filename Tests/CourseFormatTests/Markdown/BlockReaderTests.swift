import Testing
import Typography

@testable import CourseFormat

@Suite("Blocks")
struct BlockReaderTests {
  @Test("are what CommonMark and GitHub's extensions make of the text", arguments: Self.examples)
  func example(text: String, blocks: [Block]) throws {
    let (found, reading) = try read(text)
    #expect(found == blocks)
    #expect(reading.findings.isEmpty)
  }

  static let examples: [(String, [Block])] = [
    ("Words\nand more.", [.words("Words and more.")]),
    ("## Part {#part}", [.heading(level: 2, [.words("Part")], id: "part")]),
    ("Part\n---", [.heading(level: 2, [.words("Part")], id: nil)]),
    ("> Said", [.quote([.words("Said")])]),
    ("> [!TIP]\n> Look", [.callout(.tip, [.words("Look")])]),
    ("> [!caution] Look", [.callout(.caution, [.words("Look")])]),
    (
      "> [!NOTE]\n>\n> Look\n>\n> - there",
      [
        .callout(.note, [.words("Look"), .list(.init(entries: [[.words("there")]]))])
      ]
    ),
    ("---", [.rule]),
    ("- a\n- b\n\n  c", [.list(.init(entries: [[.words("a")], [.words("b"), .words("c")]]))]),
    ("3. a\n4. b", [.list(.init(start: 3, entries: [[.words("a")], [.words("b")]]))]),
    (
      "- [ ] a\n- [x] b",
      [
        .list(
          .init(entries: [
            [.paragraph([.words("[ ] a")])],
            [.paragraph([.words("[x] b")])],
          ]))
      ]
    ),
    (
      "- [x] ![Alt](../media/a.png)",
      [
        .list(
          .init(entries: [
            [
              .paragraph([
                .words("[x] "), .picture(Picture(path: "media/a.png", alternative: "Alt")),
              ])
            ]
          ]))
      ]
    ),
    (
      "> \\[!NOTE] a\n\n> &#91;!TIP]\n> b",
      [.quote([.words("[!NOTE] a")]), .quote([.words("[!TIP] b")])]
    ),
    ("1. > [!NOTE]\n   > a", [.list(.init(start: 1, entries: [[.callout(.note, [.words("a")])]]))]),
    (
      "a[^n]\n\n[^n]: > Said",
      [.paragraph([.words("a"), .footnote(1)]), .footnote(1, [.quote([.words("Said")])])]
    ),
    ("```a&#9;b\nc\n```", [.code("c", language: "a")]),
    ("```sh extra\nls\n\nls -l\n```", [.code("ls\n\nls -l", language: "sh")]),
    ("    indented", [.code("indented", language: nil)]),
    (
      "| a | b | c |\n|:-:|--:|---|\n| *x* | y |",
      [
        .table(
          .init(
            alignments: [.center, .right, .left],
            header: [[.words("a")], [.words("b")], [.words("c")]],
            rows: [[[.emphasis([.words("x")])], [.words("y")], []]]))
      ]
    ),
    ("![Alt](../media/a.png)", [.picture(Picture(path: "media/a.png", alternative: "Alt"))]),
    (
      "a[^n]\n\n[^n]: Note",
      [.paragraph([.words("a"), .footnote(1)]), .footnote(1, [.words("Note")])]
    ),
    ("<!-- remark -->\n\nWords <!-- more -->here", [.words("Words here")]),
    ("", []),
  ]

  @Test("warn of HTML and leave it out")
  func html() throws {
    let (blocks, reading) = try read("<div>\nx\n</div>\n\na <b>c</b>")
    #expect(blocks == [.words("a c")])
    #expect(reading.findings == ["html-ignored 1:1", "html-ignored 5:3", "html-ignored 5:7"])
  }

  @Test("show an alert of no known kind as a quote")
  func alert() throws {
    let (blocks, reading) = try read("> [!DANGER]\n> Look")
    #expect(blocks == [.quote([.words("Look")])])
    #expect(reading.findings == ["alert-unknown 1:3"])
  }

  @Test("hold nothing that could drive a terminal, code and its language included")
  func controls() throws {
    let (blocks, reading) = try read("```a\u{1B}[2J\nb\u{1B}[2J\n```\n\n&#x9b;2J &#27; \u{202E}x")
    #expect(
      blocks == [
        .code("b\u{FFFD}[2J", language: "a\u{FFFD}[2J"), .words("\u{FFFD}2J \u{FFFD} x"),
      ])
    #expect(reading.findings == ["control-character 1:5", "control-character 5:1"])
  }

  private func read(_ text: String) throws -> ([Block], Reading) {
    var reading = Reading(text, beside: ["media/a.png": ""])
    let document = try #require(MarkdownParser.parse(from: 1, &reading))
    let reader = BlockReader(footnotes: document.footnotes)
    return (reader.read(document.blocks, &reading), reading)
  }
}
