import Testing

@testable import CourseFormat

@Suite("Where a text is cut")
struct TextCutterTests {
  /// The first lines of the parts of a text, each as small as can be.
  private func cuts(_ text: String) -> [String] {
    let file = SourceFile(path: "a.md", text: text)
    var cutter = TextCutter(file, from: 1, part: 1)
    var lines: [String] = []
    while !cutter.isAtEnd { lines.append(String(file.line(cutter.cut().lowerBound))) }
    return lines
  }

  @Test("at headings and paragraphs behind an empty line")
  func plain() {
    #expect(
      cuts("One\ntwo\n\nThree\n\n## Four\n\n- five\n\n- six\n\nSeven\n") == [
        "One", "Three", "## Four", "Seven",
      ])
  }

  @Test("not in code, nor in a remark")
  func literal() {
    #expect(cuts("```\n\n# No\n\nNo\n```\n\nYes\n") == ["```", "Yes"])
    #expect(cuts("- a\n\n  ```\n  b\n\n  ```\n\nYes\n") == ["- a", "Yes"])
    #expect(cuts("<!--\n\nNo\n-->\n\nYes\n") == ["<!--", "Yes"])
    #expect(cuts("`` ``` ``\n\nYes\n") == ["`` ``` ``", "Yes"])
  }

  @Test("not under a heading with braces, and again at one as high")
  func questions() {
    #expect(
      cuts("## Q {#q}\n\nNo\n\n### No\n\n## Yes\n\nYes\n") == [
        "## Q {#q}", "## Yes", "Yes",
      ])
  }

  @Test("not at all where references hold, or where only parsing could tell")
  func unknown() {
    #expect(cuts("One[^a]\n\nTwo\n\n[^a]: Three\n").count == 1)
    #expect(cuts("One\n\n<pre>\n\nNo\n</pre>\n\nNo\n") == ["One"])
    #expect(cuts("- a\n\n  ```\nb\n\nNo\n") == ["- a"])
  }
}
