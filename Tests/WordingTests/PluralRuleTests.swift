import Testing
import Wording

@Suite("Plural forms")
struct PluralRuleTests {
  @Test("every sample number of CLDR takes the form that it is a sample of", arguments: samples)
  func agreesWithCLDR(sample: PluralSample) {
    let rule = PluralRule(for: LanguageTag(rawValue: sample.language))
    let wrong = sample.numbers.filter { number in
      Numeral(number).map(rule.category) != sample.category
    }
    #expect(wrong == [])
    #expect(!sample.numbers.isEmpty)
  }

  @Test("whole numbers and numerals without decimals take the same form", arguments: samples)
  func agreesWithItself(sample: PluralSample) {
    let rule = PluralRule(for: LanguageTag(rawValue: sample.language))
    for number in sample.numbers.compactMap({ Int($0) }) {
      #expect(rule.category(of: number) == sample.category)
      #expect(rule.category(of: -number) == sample.category)
    }
  }

  @Test(
    "a region or a script takes its language's rule, whatever its letters' case",
    arguments: [("en-GB", "en"), ("EN", "en"), ("fr-CA", "fr"), ("pt-BR", "pt"), ("es-419", "es")])
  func goesByTheLanguage(tag: String, language: String) {
    let (left, right) = (
      PluralRule(for: LanguageTag(rawValue: tag)), PluralRule(for: LanguageTag(rawValue: language))
    )
    for number in [0, 1, 2, 3, 11, 21, 1_000_000] {
      #expect(left.category(of: number) == right.category(of: number))
    }
  }

  @Test("only Portugal says “0 ficheiros”")
  func knowsPortugal() {
    for (tag, form) in [("pt", .one), ("pt-BR", .one), ("pt-PT", .other), ("pt-Latn-PT", .other)]
      as [(String, PluralCategory)]
    {
      #expect(PluralRule(for: LanguageTag(rawValue: tag)).category(of: 0) == form)
      #expect(PluralRule(for: LanguageTag(rawValue: tag)).category(of: 1) == .one)
    }
  }

  @Test("a language without an entry has one form only", arguments: ["lo", "vi", "xx", "", "-"])
  func hasOneFormOnly(language: String) {
    let rule = PluralRule(for: LanguageTag(rawValue: language))
    #expect(Set([0, 1, 2, 3, 11, 21, 1_000_000].map(rule.category)) == [.other])
    #expect(rule.needed == [.other])
    #expect(rule.known == [.other])
  }

  @Test("numbers of any size have a form", arguments: ["en", "fr", "ru", "ar", "kw", "lo"])
  func takesAnySize(language: String) throws {
    let rule = PluralRule(for: LanguageTag(rawValue: language))
    #expect(rule.known.contains(rule.category(of: .max)))
    #expect(rule.category(of: .min) == rule.category(of: try #require(Numeral("\(Int.min)"))))
    let digits = try #require(Numeral(String(repeating: "9", count: 400) + ".5"))
    #expect(rule.known.contains(rule.category(of: digits)))
  }

  @Test("beyond a million whole millions are many where the language says “de”")
  func knowsMillions() throws {
    let rule = PluralRule(for: LanguageTag(rawValue: "fr"))
    #expect(rule.category(of: 7_000_000_000_000) == .many)
    #expect(rule.category(of: 7_000_000_000_001) == .other)
    let huge = try #require(Numeral("1" + String(repeating: "0", count: 30)))
    #expect(rule.category(of: huge) == .many)
  }

  @Test(
    "the forms that a text needs are those of whole numbers below a million",
    arguments: [
      ("en", "one other", "one other"), ("fr", "one other", "one many other"),
      ("es", "one other", "one many other"), ("pt", "one other", "one many other"),
      ("ru", "one few many other", "one few many other"),
      ("pl", "one few many other", "one few many other"),
      ("cs", "one few other", "one few many other"),
      ("ar", "zero one two few many other", "zero one two few many other"),
      ("ha", "one other", "one other"), ("zh", "other", "other"),
    ])
  func knowsItsForms(language: String, needed: String, known: String) {
    let rule = PluralRule(for: LanguageTag(rawValue: language))
    #expect(rule.needed.map(\.rawValue).joined(separator: " ") == needed)
    #expect(rule.known.map(\.rawValue).joined(separator: " ") == known)
  }
}
