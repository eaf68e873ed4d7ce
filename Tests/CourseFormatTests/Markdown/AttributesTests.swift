import Testing

@testable import CourseFormat

@Suite("Attributes in braces")
struct AttributesTests {
  @Test("are an id, a kind, and others, taken off the heading's words")
  func parts() throws {
    let (words, attributes, reading) = try take(
      "## How *much*? {#dose .number accept=\"0.18 g\" x=1 case}")
    let taken = try #require(attributes)
    #expect(words == "How much?")
    #expect(taken.id == .init(text: "dose", position: Position(line: 1, offset: 17)))
    #expect(taken.kind == .init(text: "number", position: Position(line: 1, offset: 23)))
    #expect(taken.others.map(\.name.text) == ["accept", "x", "case"])
    #expect(taken.others.map(\.value) == ["0.18 g", "1", nil])
    #expect(reading.findings.isEmpty)
  }

  @Test(
    "are braces at the end that begin like attributes",
    arguments: [
      ("# a {#b}", true), ("# a {.b}", true), ("# a { #b }", true), ("# a {+0.5}", true),
      ("# a {harm}", true), ("# {#b}", true), ("# a {#b} #", true), ("a {#b}\n===", true),
      ("# été {#b}", true), ("# a{#b}", true), ("# the set {a, b}", false), ("# a {#b} c", false),
      ("# a {#b", false), ("# a #b}", false), ("# a {}", false), ("# a `{#b}`", false),
      ("#", false),
      ("# a {harmful}", false), ("# a \\{#b}", false), ("# a {#b\\}", false),
      ("# a \\\\{#b}", true),
    ])
  func recognition(text: String, isTaken: Bool) throws {
    #expect(try (take(text).1 != nil) == isTaken)
  }

  @Test("are read as they were typed, whatever their signs mean to Markdown")
  func raw() throws {
    let attributes = try take("# a {#x_y_z x=\"&amp;\"}").1
    #expect(attributes?.id?.text == "x_y_z")
    #expect(attributes?.others.first?.value == "&amp;")
  }

  @Test("hold one id and one kind")
  func several() throws {
    let (_, attributes, reading) = try take("# a {#b #c .d .e}")
    #expect(attributes?.id?.text == "b")
    #expect(attributes?.kind?.text == "d")
    #expect(reading.findings == ["attributes-malformed 1:9", "attributes-malformed 1:15"])
  }

  private func take(_ text: String) throws -> (String, Attributes?, Reading) {
    var reading = Reading(text)
    var heading = try #require(MarkdownParser.parse(from: 1, &reading)?.blocks.first)
    let attributes = Attributes.take(from: &heading.children, &reading)
    return (heading.children.plainText, attributes, reading)
  }
}
