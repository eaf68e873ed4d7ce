import Testing

@testable import CourseFormat

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "stands between two lines of hyphens at the very beginning",
    arguments: [
      ("---\na: b\n---\ntext", 4, true, false, []), ("---\na: b\n...\ntext", 4, true, false, []),
      ("--- \na: b\n---", 4, true, false, []), ("---\n---\ntext", 3, false, false, []),
      ("text\n---\n", 1, false, false, []), ("", 1, false, false, []),
      ("----\na: b\n---", 1, false, false, []), (" ---\na: b\n---", 1, false, false, []),
      ("---\na: b\n", 4, false, true, ["front-matter-unclosed 1:1"]),
      ("---", 2, false, true, ["front-matter-unclosed 1:1"]),
      ("---\na: b: c\n---\ntext", 4, false, true, ["yaml-invalid 2:5"]),
    ] as [(String, Int, Bool, Bool, [String])])
  func fences(
    text: String, bodyLine: Int, hasValue: Bool, isBroken: Bool, findings: [String]
  ) {
    var reading = Reading(text)
    let front = FrontMatter.read(&reading)
    #expect(front.bodyLine == bodyLine)
    #expect((front.value != nil) == hasValue)
    #expect(front.isBroken == isBroken)
    #expect(reading.findings == findings)
  }
}
