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

  // MARK: - Decimals and days

  @Test(
    "a number with decimals has the language's decimal sign and separator",
    arguments: [
      ("7.5", "7,5"), ("-0.25", "-0,25"), ("12345.678", "12 345,678"), ("1234.5", "1234,5"),
      ("100000", "100 000"), ("7.50", "7,50"),
    ])
  func writesDecimals(number: String, text: String) throws {
    let words = words("number.decimal = ,\nnumber.group = \u{A0}\na.b = {n}", in: "fr")
    let numeral = try #require(Numeral(number))
    let expected = text.replacing(" ", with: "\u{A0}")
    #expect(words.number(numeral) == expected)
    #expect(words("a.b", ["n": .numeral(numeral)]) == expected)
    #expect(words.number(described: number) == expected)
  }

  @Test("a language that names no decimal sign takes the point, whatever the fallback has")
  func fallsBackToThePoint() throws {
    let words = words("a.b = c", in: "lo", fallback: "number.decimal = ,\nnumber.group = .")
    #expect(words.number(try #require(Numeral("12345.5"))) == "12345.5")
  }

  @Test("what is no number is not changed", arguments: ["NaN", "7.5 mL", "", "-"])
  func keepsWhatIsNoNumber(text: String) {
    #expect(words("number.decimal = ,", in: "fr").number(described: text) == text)
  }

  @Test("decimals choose the plural form as well")
  func choosesPluralByDecimals() throws {
    let file = "a.b[one] = {count} heure\na.b = {count} heures\nnumber.decimal = ,"
    let count = Argument.numeral(try #require(Numeral("1.5")))
    #expect(words(file, in: "fr")("a.b", ["count": count]) == "1,5 heure")
    #expect(words(file, in: "es")("a.b", ["count": count]) == "1,5 heures")
  }

  @Test("a day is written as the language's file says, the first of a month in its own way")
  func writesDays() throws {
    let file = """
      date.day = {day} {month} {year}
      date.day-first = {day}er {month} {year}
      date.month-7 = juillet
      a.b = le {day}
      """
    let words = words(file, in: "fr")
    let (first, fourth) = (
      try #require(CalendarDay("2026-07-01")), try #require(CalendarDay("2026-07-04"))
    )
    #expect(words.date(first) == "1er juillet 2026")
    #expect(words("a.b", ["day": .day(fourth)]) == "le 4 juillet 2026")
  }
}
