import Testing

@testable import CourseFormat

@Suite("A part mark")
struct PartMarkTests {
  @Test(
    "is a part of the whole from -1 to +1, exactly",
    arguments: [
      ("+0.5", 5000), ("-0.25", -2500), ("+1", 10_000), ("-1.0", -10_000), ("+0", 0),
      ("+0.3333", 3333), ("\u{2212}0.5", -5000), ("+0.0001", 1),
    ])
  func parts(text: String, part: Int) {
    #expect(PartMark.read(text) == part)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "+", "0.5", "+.5", "+0.", "+0,5", "+1.0001", "+2", "-10", "+0.33333", "+50%", "+1/3",
      "++1", "+0.5.5", "+\u{0665}", "+1e0", "+-1", "harm",
    ])
  func malformed(text: String) {
    #expect(PartMark.read(text) == nil)
  }
}
