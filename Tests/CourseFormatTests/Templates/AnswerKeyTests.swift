import Testing

@testable import CourseFormat

@Suite("What a translation leaves out")
struct AnswerKeyTests {
  @Test(
    "are marks, part marks, harm, numbers, and how a case or a drill is played",
    arguments: [
      ("- [x] Soap", "- [ ] Soap"), ("- [ ] Sand {harm}", "- [ ] Sand"),
      ("- [x] Soap {#soap +0.5}", "- [ ] Soap {#soap}"),
      (
        "## How much? {#much .number accept=\"0.1 g\"}\n\n= 7.5 mL\n\n> Why.",
        "## How much? {#much .number}\n\n> Why."
      ),
      ("## Word? {#word .text case}\n\n= soap", "## Word? {#word .text}\n\n= soap"),
      ("# A case {.case limit=30}", "# A case {.case}"),
      ("## Home {#home outcome=good}", "## Home {#home}"),
      ("- [Wait](#door) {minutes=20 if=\"visited(door) < 2\"}", "- [Wait](#door)"),
      ("12. [Go](#door) {if=\"clock > 3\"}", "12. [Go](#door)"),
      (
        "## Keys {#keys accuracy=95}\n~~~\n- [x] a {b}\n# h {i}\n~~~",
        "## Keys {#keys}\n~~~\n- [x] a {b}\n# h {i}\n~~~"
      ),
    ])
  func removed(text: String, translation: String) {
    #expect(AnswerKey.removed(from: text) == translation)
    #expect(AnswerKey.removed(from: translation) == translation)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "\n", "Text {harm}", "= 8", "> - [x] quoted", "[[*right|wrong]]", "1.5 {mL}", "- }",
      "a = b",
      "| a | b {c} |", "- `[x]` and `{harm}` are marks.\n",
    ])
  func kept(text: String) { #expect(AnswerKey.removed(from: text) == text) }
}
