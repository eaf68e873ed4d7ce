import Testing

@testable import Support

@Suite("Two texts line by line")
struct LineDifferenceTests {
  @Test("equal texts have no difference to show")
  func equal() {
    #expect(LineDifference.describe(expected: "a\nb", actual: "a\nb").isEmpty)
  }

  @Test("lines come and go at either end")
  func ends() {
    #expect(LineDifference.describe(expected: "b", actual: "a\nb") == "   1 + a\n   1   b")
    #expect(LineDifference.describe(expected: "a\nb", actual: "a") == "   1   a\n   2 - b")
  }

  @Test("unchanged lines far from a change are left out")
  func context() {
    let before = (1...9).map(String.init).joined(separator: "\n")
    let after = before.replacing("5", with: "x")
    #expect(
      LineDifference.describe(expected: before, actual: after) == """
              …
           3   3
           4   4
           5 - 5
           6 + x
           6   6
           7   7
        """)
  }
}
