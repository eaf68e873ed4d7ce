import Testing
import Wording

// The expected values are those of Unicode CLDR 44, Language Plural Rules, for whole numbers.

@Suite("Plural forms")
struct PluralRuleTests {
  private let numbers = [
    0, 1, 2, 3, 5, 11, 21, 100, 1001, 999_999, 1_000_000, 2_000_000, 1_000_001,
  ]

  private func forms(_ language: String) -> [PluralCategory] {
    let rule = PluralRule(for: LanguageTag(rawValue: language))
    return numbers.map(rule.category)
  }

  @Test("one is for 1 alone", arguments: ["en", "de", "nl", "sw", "ha", "en-GB", "EN"])
  func oneForOne(language: String) {
    #expect(
      forms(language) == [
        .other, .one, .other, .other, .other, .other, .other, .other, .other, .other, .other,
        .other, .other,
      ])
  }

  @Test("one is for 0 and 1, many for whole millions", arguments: ["fr", "pt", "pt-BR", "fr-CA"])
  func oneForZeroAndOne(language: String) {
    #expect(
      forms(language) == [
        .one, .one, .other, .other, .other, .other, .other, .other, .other, .other, .many, .many,
        .other,
      ])
  }

  @Test("one is for 1, many for whole millions", arguments: ["es", "es-419", "it", "pt-PT"])
  func oneForOneManyForMillions(language: String) {
    #expect(
      forms(language) == [
        .other, .one, .other, .other, .other, .other, .other, .other, .other, .other, .many, .many,
        .other,
      ])
  }

  @Test("a language without an entry has one form only", arguments: ["lo", "vi", "xx", "", "-"])
  func oneFormOnly(language: String) {
    #expect(Set(forms(language)) == [.other])
  }

  @Test("a number's sign does not matter", arguments: ["en", "fr", "pt", "es", "lo"])
  func ignoresSign(language: String) {
    let rule = PluralRule(for: LanguageTag(rawValue: language))
    for number in numbers {
      #expect(rule.category(of: -number) == rule.category(of: number))
    }
    #expect(rule.category(of: .min) == .other)
    #expect(rule.category(of: .max) == .other)
  }
}
