import Testing

@testable import CourseFormat

@Suite("The brackets of gaps")
struct GapScannerTests {
  @Test(
    "are found in pairs, and alone where a fellow is missing",
    arguments: [
      ("[[a]]", ["[[a]]"]), ("x[[a]][[b|c]]", ["[[a]]", "[[b|c]]"]), ("[[]]", ["[[]]"]),
      ("[[a", ["[["]), ("a]]", ["]]"]), ("[[a]", ["[["]), ("[a]]", ["]]"]),
      ("[[a [[b]]", ["[[", "[[b]]"]), ("[[a]] b]]", ["[[a]]", "]]"]), ("[[[a]]]", ["[[a]]"]),
      ("\\[[a]]", []), ("\\[\\[a\\]\\]", []), ("[[a\\]]]", ["[[a\\]]]"]), ("[[a\\]]", ["[["]),
      ("\\\\[[a]]", ["[[a]]"]), ("[[`a`]]", ["[[", "]]"]), ("`[[` `]]`", ["[[", "]]"]),
      ("[x [y]]", []), ("[x] [y]", []), ("[", []), ("]", []), ("\\", []), ("", []), ("[[", ["[["]),
      ("[[a]]]]", ["[[a]]", "]]"]), ("[[é|ໝ]]", ["[[é|ໝ]]"]),
    ] as [(String, [String])])
  func pairs(line: String, found: [String]) {
    let bytes = Array("..\(line)".utf8)
    let ranges = GapScanner.brackets(in: bytes[2...])
    #expect(ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }

  @Test("never overlap and never lie outside the line")
  func bounds() {
    var random = SeededGenerator(seed: 5)
    let signs = Array("[]|*\\`a ".utf8)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...24, using: &random)
      let line = (0..<count).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] }
      var end = 0
      for range in GapScanner.brackets(in: line[...]) {
        #expect(range.lowerBound >= end && range.count >= 2 && range.upperBound <= line.count)
        end = range.upperBound
      }
    }
  }
}
