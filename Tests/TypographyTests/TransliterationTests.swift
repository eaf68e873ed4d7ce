import Testing

@testable import Typography

@Suite("Text where only ASCII can be shown")
struct TransliterationTests {
  /// A text as a terminal without Unicode shows it.
  private func shown(_ text: String) -> String {
    _ = Alphabet.measured
    return text.shown(in: .ascii)
  }

  @Test(
    "letters lose their marks",
    arguments: [
      ("é", "e"), ("e\u{301}", "e"), ("Où ça ?", "Ou ca ?"), ("ÀÉÎÕÜ", "AEIOU"), ("ñ", "n"),
      ("ệ", "e"), ("Ấ", "A"), ("ẹ̀kọ́", "eko"),
    ])
  func dropsMarks(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "letters that have no marks to lose have a likeness",
    arguments: [
      ("ø", "o"), ("Ø", "O"), ("œuf", "oeuf"), ("Œuvre", "OEuvre"), ("æ", "ae"), ("ß", "ss"),
      ("ł", "l"), ("ð", "d"), ("þ", "th"), ("ŋ", "ng"), ("ﬁn", "fin"), ("ﬄ", "ffl"),
      ("1ᵉʳ", "1er"), ("Ｋ", "K"), ("№", "No"), ("™", "(TM)"),
    ])
  func findsLikenesses(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "the hooked letters of Hausa are written with an apostrophe",
    arguments: [
      ("ƙasa", "k'asa"), ("ɓera", "b'era"), ("ɗaki", "d'aki"), ("ƴanci", "'yanci"),
      ("ƘƁƊƳ", "K'B'D''Y"), ("ʼya", "'ya"),
    ])
  func writesHausa(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "quotation marks, dashes, spaces and dots are those of a keyboard",
    arguments: [
      ("«\u{A0}mot\u{A0}»", "\" mot \""), ("“a” ‘b’ „c‟", "\"a\" 'b' \"c\""), ("l’eau", "l'eau"),
      ("a – b — c", "a - b -- c"), ("a‐b‑c‒d―e", "a-b-c-d-e"), ("…", "..."),
      ("1\u{202F}000", "1 000"), ("a\u{2003}b\u{2009}c\u{205F}d\u{3000}e", "a b c d e"),
      ("•", "*"), ("′ ″", "' \""),
    ])
  func writesSigns(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "measures and signs keep their meaning",
    arguments: [
      ("37\u{A0}°C", "37 deg C"), ("N° 3", "No 3"),
      ("≥ 5", ">= 5"), ("≤ 5", "<= 5"), ("≠", "!="), ("=\u{338}", "!="),
      ("5 ± 1", "5 +/- 1"), ("5 × 2", "5 x 2"), ("−5", "-5"), ("µg", "ug"), ("μg", "ug"),
      ("½", "1/2"), ("¼ ⅓ ⅞", "1/4 1/3 7/8"), ("CO₂", "CO2"), ("a → b ↑ ↓", "a -> b ^ v"),
      ("100 €", "100 EUR"), ("٣٫٥", "3,5"), ("໑໒", "12"), ("१२", "12"),
    ])
  func keepsMeaning(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "a power is not read as a digit, nor a half as one of another number",
    arguments: [
      ("10³", "10^3"), ("10⁻⁶", "10^-6"), ("10¹²/L", "10^12/L"), ("m²", "m^2"), ("Ca²⁺", "Ca^2+"),
      ("2½", "2 1/2"), ("٢½", "2 1/2"), ("2 ½", "2 1/2"), ("12½ mL", "12 1/2 mL"),
    ])
  func keepsNumbersApart(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "a struck-through sign is not shown as its opposite", arguments: ["≮", "≯", "<\u{338}", "∤"])
  func neverNegates(text: String) {
    #expect(shown(text) == "?")
  }

  @Test(
    "what has no likeness is one question mark for each character",
    arguments: [
      ("作者", "??"), ("ລາວ", "???"), ("한국", "??"), ("👩", "?"), ("می\u{200C}روم", "?????"),
      ("ﷺ", "?"), ("Ωx", "?x"), ("\u{301}", "?"), ("ນ້ຳ", "?"),
    ])
  func asksForTheRest(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test("everything that can be seen is shown as something, and in ASCII")
  func showsEverything() {
    _ = Alphabet.measured
    var wrong: [String] = []
    for value in 0x20...0x10FFFF as ClosedRange<UInt32> {
      // Beyond these there are ideographs only, and nothing.
      if (0x2FA20..<0xE0000).contains(value) || value > 0xE0200 { continue }
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = DisplayText(String(scalar)).string
      let ascii = text.shown(in: .ascii)
      let isRight = ascii.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A }
      let mayBeEmpty = ["", "\u{AD}", "\u{200B}"].contains(text)
      if !isRight || ascii.isEmpty != mayBeEmpty { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("the words of every course in Latin script are shown whole")
  func leavesNoHoleInLatin() {
    let letters = (0xC0...0x17F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter(\.properties.isAlphabetic).map { String($0) }
    let holes = letters.filter { shown($0).contains("?") }
    #expect(holes == [])
  }
}
