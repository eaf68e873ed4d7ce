import Testing
import Wording

@Suite("Numerals")
struct NumeralTests {
  @Test(
    "a number is read as Swift describes it, and is written the same again",
    arguments: ["0", "7", "7.5", "7.50", "-0.25", "0.000", "12345678901234567890.1", "007"])
  func roundTrips(text: String) throws {
    #expect(try #require(Numeral(text)).description == text)
  }

  @Test("a whole number is its own numeral", arguments: [0, 7, -7, Int.max, Int.min])
  func takesWholeNumbers(number: Int) {
    #expect(Numeral(number).description == String(number))
    #expect(Numeral(number) == Numeral(String(number)))
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "", "-", ".", "7.", ".5", "7,5", "7.5.1", "+7", "--7", "1e5", " 7", "7 ", "٧", "7\u{301}",
      "NaN",
    ])
  func refuses(text: String) {
    #expect(Numeral(text) == nil)
  }

  @Test("the digits that stand there count: 7.5 and 7.50 are two numerals")
  func keepsItsDigits() {
    #expect(Numeral("7.5") != Numeral("7.50"))
    #expect(Numeral("7.50")?.decimals == "50")
    #expect(Numeral("-7.5")?.isNegative == true)
  }
}
