import Testing

@testable import CourseFormat

@Suite("A character reference")
struct EntityTests {
  @Test(
    "is found by what it stands for",
    arguments: [
      ("&amp; &#27;x", 0x1B, 6), ("a&#x1b;", 0x1B, 1), ("&#X1B;", 0x1B, 0), ("&rlm;", 0x200F, 0),
      ("&lrm;&rlm;", 0x200F, 5), ("&#27", 0x1B, 0), ("& &;", 0x1B, nil),
      ("&#99999999999;", 0x1B, nil),
      ("", 0x1B, nil),
    ] as [(String, UInt32, Int?)])
  func table(text: String, value: UInt32, offset: Int?) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let index = Entity.first(in: text[...], standingFor: scalar)
    #expect(index.map { text.utf8.distance(from: text.startIndex, to: $0) } == offset)
  }
}
