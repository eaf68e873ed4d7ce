import Testing

@testable import Typography

@Suite("The direction of a paragraph")
struct ParagraphDirectionTests {
  @Test(
    "is that of its first letter",
    arguments: [
      ("", ParagraphDirection.leftToRight), ("123 ()", .leftToRight), ("abc שלום", .leftToRight),
      ("שלום abc", .rightToLeft), ("12 (مرحبا)", .rightToLeft), ("作者 مرحبا", .leftToRight),
      ("٣ مرحبا", .rightToLeft), ("« … » ދިވެހި", .rightToLeft), ("😀", .leftToRight),
    ])
  func isThatOfTheFirstLetter(text: String, expected: ParagraphDirection) {
    #expect(ParagraphDirection(of: text) == expected)
  }

  @Test("each letter runs as Unicode has it", .enabled(if: UnicodeData.isInstalled))
  func agreesWithUnicodesFiles() throws {
    var wrong: [String] = []
    for (range, value) in try UnicodeData.ranges(of: "extracted/DerivedBidiClass.txt") {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter:
          let direction: ParagraphDirection =
            value == "R" || value == "AL" ? .rightToLeft : .leftToRight
          if ParagraphDirection(of: String(scalar)) != direction {
            wrong.append(String(scalar.value, radix: 16))
          }
        default: continue
        }
      }
    }
    #expect(wrong == [])
  }
}
