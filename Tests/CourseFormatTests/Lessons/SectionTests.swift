import Testing
import Typography

@testable import CourseFormat

@Suite("A section")
struct SectionTests {
  @Test("goes to the next heading of the same or a higher level")
  func extent() throws {
    let text = "# A\n\na\n\n## B {#b}\n\nb\n\n### C\n\nc\n\n## D\n\nd"
    var reading = Reading(text)
    let blocks = try #require(MarkdownParser.parse(from: 1, &reading)?.blocks)
    let sections = blocks.indices.compactMap { Section.starting(at: $0, of: blocks, &reading) }
    #expect(sections.map { $0.heading.children.plainText } == ["A", "B", "C", "D"])
    #expect(sections.map(\.nodes.count) == [7, 3, 1, 1])
    #expect(sections.map(\.lines) == [1..<16, 5..<13, 9..<13, 13..<16])
    #expect(sections.map { $0.attributes?.id?.text } == [nil, "b", nil, nil])
    #expect(Section.starting(at: 99, of: blocks, &reading)?.lines == nil)
  }

  @Test("of a titled text is each heading but the title")
  func titled() throws {
    var reading = Reading(
      "Before.\n\n# Title\n\nUnder it.\n\n## A\n\na\n\n# Second {#b}\n\nb\n\n# Third\n")
    let blocks = try #require(MarkdownParser.parse(from: 1, &reading)?.blocks)
    let text = TitledSections(of: blocks, &reading)
    #expect(text.title == "Title")
    #expect(text.sections.map { $0.heading.children.plainText } == ["A", "Second"])
  }
}
