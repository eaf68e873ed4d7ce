import Testing
import Wording

@Suite("Words in a language")
struct WordsTests {
  private func words(
    _ file: String, in language: String = "en", fallback: String = ""
  ) -> Words {
    Words(
      language: LanguageTag(rawValue: language), table: WordTable(reading: file),
      fallback: WordTable(reading: fallback))
  }

  // MARK: - Gaps

  @Test("gaps are filled by name, as often as they stand there")
  func fillsGaps() {
    let words = words("a.b = {name}, {day}: {name}")
    #expect(words("a.b", ["name": "Aïcha", "day": "Monday"]) == "Aïcha, Monday: Aïcha")
  }

  @Test("a gap that nothing fills is shown, so that it is seen")
  func showsUnfilledGaps() {
    #expect(words("a.b = {name} and {other}")("a.b", ["name": "x"]) == "x and {other}")
    #expect(words("a.b = {name}")("a.b") == "{name}")
  }

  @Test("what fills a gap is not filled again")
  func fillsOnce() {
    let filled = words("a.b = {x} {y}")("a.b", ["x": "{y}", "y": "{x}"])
    #expect(filled == "{y} {x}")
  }

  @Test("an argument without a gap changes nothing")
  func ignoresSpareArguments() {
    #expect(words("a.b = text")("a.b", ["name": "x"]) == "text")
  }

  @Test(
    "a brace without its partner stands as it is", arguments: ["a { b", "a } b", "}{", "{", "}"])
  func keepsLoneBraces(text: String) {
    #expect(words("a.b = \(text)")("a.b", ["name": "x"]) == text)
  }

  @Test("a message in a gap is looked up in its turn")
  func nestsMessages() {
    let words = words("a.b = on {day}\nc.d = {number} {month}\ne.f = May")
    let day = Message("c.d", ["number": 3, "month": .message(Message("e.f"))])
    #expect(words("a.b", ["day": .message(day)]) == "on 3 May")
  }

  // MARK: - Holes

  @Test("a text that the language lacks is taken from the fallback")
  func fallsBack() {
    let words = words("a.b = ici", in: "fr", fallback: "a.b = here\nc.d = there")
    #expect(words("a.b") == "ici")
    #expect(words("c.d") == "there")
    #expect(words.has("a.b") && words.has("c.d"))
  }

  @Test("a text that nobody has is shown as its key in brackets")
  func showsHoles() {
    let words = words("a.b = here")
    #expect(words("c.d", ["name": "x"]) == "[c.d]")
    #expect(!words.has("c.d"))
  }

  @Test("a text of the fallback takes its own language's plural form")
  func fallsBackInItsOwnPlural() {
    let english = "a.b[one] = {count} day\na.b = {count} days"
    let french = words("", in: "fr", fallback: english)
    #expect(french("a.b", ["count": 0]) == "0 days")
    #expect(french("a.b", ["count": 1]) == "1 day")
    let lao = words("", in: "lo", fallback: english)
    #expect(lao("a.b", ["count": 1]) == "1 day")
    #expect(lao("a.b", ["count": 2]) == "2 days")
  }

  // MARK: - Plural forms

  @Test("the argument count chooses the plural form")
  func choosesPlural() {
    let words = words("a.b[one] = {count} day\na.b = {count} days")
    #expect(words("a.b", ["count": 1]) == "1 day")
    #expect(words("a.b", ["count": 2]) == "2 days")
    #expect(words("a.b", ["count": 0]) == "0 days")
  }

  @Test("no other argument chooses it, and a count in words does not either")
  func choosesByCountOnly() {
    let words = words("a.b[one] = day\na.b = days")
    #expect(words("a.b", ["number": 1]) == "days")
    #expect(words("a.b", ["count": "1"]) == "days")
    #expect(words("a.b") == "days")
  }

  @Test("a form that the language's file lacks is the form other")
  func choosesOther() {
    let words = words("a.b = {count} jours", in: "fr")
    #expect(words("a.b", ["count": 1]) == "1 jours")
  }

  // MARK: - Numbers

  @Test(
    "five digits and more are grouped by three",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1000"), (9999, "9999"), (10_000, "10,000"),
      (123_456, "123,456"), (1_000_000, "1,000,000"), (12_345_678, "12,345,678"),
      (-5, "-5"), (-1234, "-1234"), (-12_345, "-12,345"), (-123_456, "-123,456"),
      (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func groups(number: Int, text: String) {
    let words = words("number.group = ,\na.b = {n}")
    #expect(words.number(number) == text)
    #expect(words("a.b", ["n": .number(number)]) == text)
  }

  @Test("a language's own separator stands between the groups, and none where it names none")
  func groupsAsTheLanguageDoes() {
    let french = words("number.group = \u{202F}", in: "fr", fallback: "number.group = ,")
    #expect(french.number(1_234_567) == "1\u{202F}234\u{202F}567")
    let lao = words("a.b = c", in: "lo", fallback: "number.group = ,")
    #expect(lao.number(1_234_567) == "1234567")
  }
}
