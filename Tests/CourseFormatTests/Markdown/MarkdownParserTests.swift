import Testing

@testable import CourseFormat

@Suite("Markdown")
struct MarkdownParserTests {
  @Test("is walked without recursion: 200,000 quotes within each other end in a finding")
  func depth() {
    var reading = Reading(String(repeating: ">", count: 200_000) + " x")
    let document = MarkdownParser.parse(from: 1, &reading)
    #expect(document?.blocks.count == 1)
    #expect(reading.findings == ["nesting-too-deep 1:101"])
  }

  @Test("may be a hundred deep and no deeper")
  func bound() {
    // The paragraph and its words stand within the quotes.
    for (quotes, findings) in [(98, []), (99, ["nesting-too-deep 1:100"])] {
      var reading = Reading(String(repeating: ">", count: quotes) + "x")
      _ = MarkdownParser.parse(from: 1, &reading)
      #expect(reading.findings == findings)
    }
  }

  @Test("keeps the place of every piece in the file's own lines")
  func places() throws {
    var reading = Reading("---\ntitle: x\n---\n\nété [a](b) www.x.org\n\n- [x] c\n")
    let blocks = try #require(MarkdownParser.parse(from: 4, &reading)?.blocks)
    let link = try #require(blocks.first?.children[safely: 1])
    #expect(
      reading.file.place(of: link.position) == Place(file: "lessons/a.en.md", line: 5, column: 5))
    let address = try #require(blocks.first?.children[safely: 3])
    #expect(address.kind == .link("http://www.x.org"))
    #expect(address.line == 5)
    let item = try #require(blocks.last?.children.first)
    #expect(item.kind == .item(isChecked: true))
    #expect(item.position == Position(line: 7, offset: 1))
  }

  @Test("takes a line end between a word and an address for a line end")
  func lineEnds() throws {
    var reading = Reading("= www.a.org\n= www.b.org\nend")
    let paragraph = try #require(MarkdownParser.parse(from: 1, &reading)?.blocks.first)
    #expect(paragraph.children.lines.map { $0.first?.line } == [1, 2, 3])
  }

  @Test("ticks a box by the box alone, whatever else stands in its line")
  func ticks() throws {
    var reading = Reading("- [ ] not `[x]`\n- [x] a\n- [X] [ ]\n  1. [ ] [x]")
    let list = try #require(MarkdownParser.parse(from: 1, &reading)?.blocks.first)
    let ticks = [list.children, list.children.last?.children.last?.children ?? []].map { items in
      items.map { $0.kind == .item(isChecked: true) }
    }
    #expect(ticks == [[false, true, true], [false]])
  }

  @Test("is the same however many texts are read at once")
  func parallel() async {
    let text = "~~a~~ www.who.int ~~b~~"
    let trees = await withTaskGroup(of: [MarkdownNode.Kind].self) { group in
      for _ in 0..<200 {
        group.addTask {
          var reading = Reading(text)
          let document = MarkdownParser.parse(from: 1, &reading)
          return document?.blocks.first?.children.map(\.kind) ?? []
        }
      }
      return await group.reduce(into: Set<[MarkdownNode.Kind]>()) { $0.insert($1) }
    }
    #expect(trees == [[.struck, .text, .link("http://www.who.int"), .text, .struck]])
  }

  @Test("numbers footnotes by their first use, whatever they are called")
  func footnotes() throws {
    var reading = Reading("b[^two] a[^one] b[^two]\n\n[^one]: First\n[^two]: Second\n[^no]: None\n")
    let document = try #require(MarkdownParser.parse(from: 1, &reading))
    #expect(document.footnotes.mapValues { $0.plainText } == ["1": "Second", "2": "First"])
    #expect(document.blocks.count == 1)
  }

  /// A megabyte in one line: whoever looked through it at each of its texts would sit for an hour.
  @Test("looks through a line once, however many texts it has", arguments: ["*[a* ", "*=a* "])
  func longLine(piece: String) throws {
    var reading = Reading(String(repeating: piece, count: (1 << 20) / piece.utf8.count))
    let document = try #require(MarkdownParser.parse(from: 1, &reading))
    #expect(document.blocks.first?.children.count ?? 0 > 200_000)
  }
}
