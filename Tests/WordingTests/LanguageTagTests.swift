import Foundation
import Testing
import Wording

@Suite("Language tags")
struct LanguageTagTests {
  @Test(
    "a tag is read as it is written",
    arguments: ["en", "fr", "pt-BR", "zh-Hans-CN", "kmr", "es-419", "sl-rozaj-biske-1994", "EN"])
  func reads(text: String) {
    #expect(LanguageTag(text)?.rawValue == text)
    #expect(LanguageTag(text)?.description == text)
  }

  @Test(
    "what is no tag is refused",
    arguments: [
      "", "e", "engl", "en-", "-en", "en--US", "en_US", "en US", "é", "fr-é", "12", "en.",
      "en-abcdefghi", "../en", "en\n", "en/x", "ＥＮ", "e\u{301}n", "en-\u{661}\u{662}",
    ])
  func refuses(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test(
    "the primary language is the tag's first group in lower case",
    arguments: [
      ("en", "en"), ("pt-BR", "pt"), ("zh-Hans-CN", "zh"), ("FR-CA", "fr"), ("kmr", "kmr"),
    ])
  func knowsPrimary(tag: String, primary: String) {
    #expect(LanguageTag(rawValue: tag).primary.rawValue == primary)
  }

  @Test("tags are ordered by their text")
  func orders() {
    let tags = ["en", "fr", "pt", "pt-BR"].map(LanguageTag.init(rawValue:))
    #expect(tags.reversed().sorted() == tags)
  }

  @Test("a tag is stored as a plain string")
  func isCodedAsString() throws {
    let data = try JSONEncoder().encode([LanguageTag(rawValue: "pt-BR")])
    #expect(String(decoding: data, as: UTF8.self) == #"["pt-BR"]"#)
    #expect(try JSONDecoder().decode([LanguageTag].self, from: data).map(\.rawValue) == ["pt-BR"])
  }
}
