import CHarfBuzz
import Testing
import Wording

@testable import Printing

@Suite("A line of mixed directions")
struct BidirectionalTextTests {
  private func order(_ text: String, _ paragraph: WritingDirection) throws -> String {
    let scalars = Array(text.unicodeScalars)
    let order = try BidirectionalText(scalars, paragraph: paragraph, shaping: ShapingLibrary())
    return String(String.UnicodeScalarView(order.visualOrder.map { scalars[$0] }))
  }

  @Test(
    "stands as Unicode Standard Annex 9 says",
    arguments: [
      ("abc", WritingDirection.leftToRight, "abc"), ("אבג", .leftToRight, "גבא"),
      ("a אב c", .leftToRight, "a בא c"), ("א ab ג", .rightToLeft, "ג ab א"),
      ("אב 12 ג", .leftToRight, "ג 12 בא"), ("ab ", .rightToLeft, " ab"), ("", .leftToRight, ""),
    ])
  func annex9(text: String, paragraph: WritingDirection, expected: String) throws {
    #expect(try order(text, paragraph) == expected)
  }

  @Test("shows every character once")
  func permutation() throws {
    var random = SeededGenerator(seed: 9)
    let alphabet = Array("ab 1,(אبت".unicodeScalars)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let order = try BidirectionalText(
        text, paragraph: .rightToLeft, shaping: ShapingLibrary())
      #expect(order.visualOrder.sorted() == Array(text.indices))
      #expect(order.levels.count == text.count)
    }
  }
}

@Suite("A writing direction")
struct WritingDirectionTests {
  @Test(
    "is that of the first letter, or else that of the page",
    arguments: [
      ("Bounmy", WritingDirection.rightToLeft, WritingDirection.leftToRight),
      ("فاطمة (A)", .leftToRight, .rightToLeft), ("12 %", .rightToLeft, .rightToLeft),
      ("12 %", .leftToRight, .leftToRight), ("", .rightToLeft, .rightToLeft),
    ])
  func ofText(text: String, page: WritingDirection, expected: WritingDirection) throws {
    #expect(try WritingDirection(of: text, within: page, shaping: ShapingLibrary()) == expected)
  }

  @Test("is that of a language’s script")
  func ofLanguage() {
    for tag in ["ar", "ar-TD", "fa", "he", "ks-Arab", "pa-arab-PK"] {
      #expect(WritingDirection(of: .init(rawValue: tag)) == .rightToLeft)
    }
    for tag in ["en", "lo", "ar-Latn", "az", "ha"] {
      #expect(WritingDirection(of: .init(rawValue: tag)) == .leftToRight)
    }
  }
}
