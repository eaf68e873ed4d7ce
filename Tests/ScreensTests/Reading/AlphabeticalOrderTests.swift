import Testing
import Wording

@testable import Screens

@Suite("The order of words in a language's dictionaries")
struct AlphabeticalOrderTests {
  private func sorted(_ words: [String], in language: LanguageTag) -> [String] {
    let order = AlphabeticalOrder(language)
    return words.sorted { order.key(of: $0).lexicographicallyPrecedes(order.key(of: $1)) }
  }

  @Test(
    "letters of a language's own follow those that they look like",
    arguments: [
      ("es", ["nata", "nuez", "ñame", "ñu", "oca"]),
      ("es-MX", ["caña", "cañón", "caoba"]), ("es", ["canto", "caña"]),
      ("en", ["nab", "ñame", "nut"]), ("fr", ["coté", "coteau", "côtier"]),
      ("ha", ["baki", "bushe", "Ɓera", "dawa", "duwatsu", "ɗaki"]),
      ("sv", ["zebra", "åska", "ärta", "öga"]), ("tr", ["hız", "ırmak", "ilaç"]),
      ("pl", ["lot", "łach"]),
    ])
  func sorts(language: String, words: [String]) {
    let tag = LanguageTag(rawValue: language)
    #expect(sorted(words.reversed(), in: tag) == words)
  }

  @Test("a letter in two parts is the letter")
  func decomposed() {
    let order = AlphabeticalOrder("es")
    #expect(order.key(of: "NIN\u{303}O") == order.key(of: "niño"))
    #expect(order.key(of: "agua de mar") == ["agua", "de", "mar"])
  }
}
