import Foundation
import Learning
import Testing

@Suite("Numbers as learners type them")
struct TypedNumberTests {
  private func decimal(_ text: String) -> Decimal? {
    Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
  }

  @Test(
    "a number may have a sign, a decimal point or comma, and a unit",
    arguments: [
      ("7.5", "7.5", ""), ("7,5 mL", "7.5", "mL"), ("7.5mL", "7.5", "mL"), ("0", "0", ""),
      (" 20s", "20", "s"), ("20 s ", "20", "s"), ("-5", "-5", ""), ("\u{2212}5 °C", "-5", "°C"),
      ("+3", "3", ""), ("007", "7", ""), ("0.125", "0.125", ""), ("15 mg/kg", "15", "mg/kg"),
      ("50%", "50", "%"), ("3 fois par jour", "3", "fois par jour"),
      ("\t20\u{A0}mL\u{202F}", "20", "mL"),
      ("7\u{66B}5", "7.5", ""),
    ])
  func reads(typed: String, value: String, unit: String) throws {
    let number = try #require(TypedNumber(typed))
    #expect(number.value == decimal(value))
    #expect(number.unit == unit)
  }

  @Test(
    "digits of any script are digits",
    arguments: [
      ("໗.໕", "7.5"), ("໑໐໐", "100"), ("٧٫٥", "7.5"), ("٧,٥", "7.5"), ("۱۲", "12"), ("७.५", "7.5"),
      ("７.５", "7.5"), ("၃၇", "37"),
    ])
  func readsAnyDigits(typed: String, value: String) {
    #expect(TypedNumber(typed)?.value == decimal(value))
  }

  @Test(
    "thousands may be grouped by spaces, which cannot be read in two ways",
    arguments: [
      ("1 000", "1000", ""), ("1 000 mL", "1000", "mL"), ("12\u{202F}500,5 IU", "12500.5", "IU"),
      ("1\u{A0}000\u{A0}000", "1000000", ""), ("-2 400", "-2400", ""),
    ])
  func readsGroups(typed: String, value: String, unit: String) {
    #expect(TypedNumber(typed)?.value == decimal(value))
    #expect(TypedNumber(typed)?.unit == unit)
  }

  @Test(
    "what is no number, or could be two, is refused",
    arguments: [
      "", " ", "mL", "abc 5", "-", "+", ".", ",", ".5", ",5", "5.", "5,", "5. mL", "1.000,5",
      "1,000.5",
      "1.2.3", "1,2,3", "--5", "+-5", "5..5", "1,000,000", "1 00", "1234 567", "10 5", "1 0000",
      "1 000 00",
      "1.5 000", "½", "٫٥", "5 5 mL", "٫", "\u{301}5",
    ])
  func refuses(typed: String) {
    #expect(TypedNumber(typed) == nil)
  }

  @Test("a comma before three digits is refused, since it may stand for thousands or decimals")
  func refusesAmbiguousCommas() {
    for typed in ["1,000", "1,125 mL", "12,500", "-250,000"] { #expect(TypedNumber(typed) == nil) }
    #expect(TypedNumber("0,125 mg")?.value == decimal("0.125"))
    #expect(TypedNumber("1,0000")?.value == 1)
    #expect(TypedNumber("1234,567")?.value == decimal("1234.567"))
    #expect(TypedNumber("1.125")?.value == decimal("1.125"))
  }

  @Test("a number of very many digits is refused")
  func refusesManyDigits() {
    #expect(TypedNumber(String(repeating: "9", count: 40)) == nil)
    #expect(TypedNumber("0." + String(repeating: "1", count: 40)) == nil)
    #expect(TypedNumber("1" + String(repeating: " 000", count: 100)) == nil)
    #expect(TypedNumber(String(repeating: "9", count: 18))?.value == decimal("999999999999999999"))
  }

  @Test("nothing is nothing, with either sign")
  func readsZero() {
    for typed in ["0", "-0", "+0", "0.0", "-0,00"] {
      #expect(TypedNumber(typed)?.value == .zero)
    }
  }

  @Test("every number of up to eighteen digits is read exactly")
  func readsExactly() {
    var generator = SeededGenerator(seed: 5)
    var wrong: [String] = []
    for _ in 0..<2000 {
      let digits = Int.random(in: 1...18, using: &generator)
      let text = (0..<digits).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
      let point = Int.random(in: 1...digits, using: &generator)
      let typed = point == digits ? text : text.prefix(point) + "." + text.dropFirst(point)
      if TypedNumber(typed)?.value != decimal(typed) { wrong.append(typed) }
      if TypedNumber("-" + typed)?.value != decimal("-" + typed) { wrong.append("-" + typed) }
    }
    #expect(wrong == [])
  }

  @Test("no text ends the program")
  func bearsAnything() {
    var generator = SeededGenerator(seed: 6)
    let pieces = [
      "0", "9", ".", ",", " ", "-", "+", "e", "\u{0}", "໑", "٫", "²", "½", "mL", "\u{301}", "\n",
      "💊",
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 0...30, using: &generator)
      let typed = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }
      guard let number = TypedNumber(typed.joined()) else { continue }
      #expect(!number.value.isNaN)
      #expect(number.unit.first?.isWhitespace != true)
    }
  }
}
