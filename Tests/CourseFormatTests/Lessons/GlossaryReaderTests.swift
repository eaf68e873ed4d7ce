import Support
import Testing
import Typography

@testable import CourseFormat

@Suite("The glossary")
struct GlossaryReaderTests {
  @Test("is a term for each heading with an id")
  func terms() {
    let (terms, reading) = read(
      "# Terms\n\n## *ORS* salts {#ors}\n\nA powder.\n\n## T {#t}\n\nT.\n")
    #expect(reading.findings.isEmpty)
    #expect(
      terms == [
        Term(id: "ors", name: "ORS salts", definition: [.words("A powder.")]),
        Term(id: "t", name: "T", definition: [.words("T.")]),
      ])
  }

  @Test(
    "says what a term lacks",
    arguments: [
      ("## T\n\nT.", "term-without-id 1:1"), ("## T {#T}\n\nT.", "id-malformed 1:7"),
      ("## T {#t}\n", "term-empty 1:1"), ("W.\n\n## T {#t}\n\nT.", "text-ignored 1:1"),
      ("## T {#t}\n\nT.\n\n## U {#t}\n\nU.", "id-duplicate 5:7"),
    ])
  func faults(text: String, finding: String) {
    #expect(read(text).1.findings == [finding])
  }

  @Test("in a translation has every term of the source, in the source's order")
  func translation() {
    let source = read("## A {#a}\n\nA.\n\n## B {#b}\n\nB.\n").0
    var reading = Reading("## BB {#b}\n\nBB.\n\n## C {#c}\n\nC.\n")
    let terms = GlossaryReader.read(translationOf: source, &reading)
    #expect(terms.map(\.name) == ["A", "BB"])
    #expect(
      reading.diagnostics.map(\.code) == [.translationTermExtra, .translationTermMissing])
  }

  private func read(_ text: String) -> ([Term], Reading) {
    var reading = Reading(text, path: "terms.en.md")
    let terms = GlossaryReader.read(&reading)
    return (terms, reading)
  }
}
