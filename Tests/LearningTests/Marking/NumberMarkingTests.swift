import CourseFormat
import Foundation
import Learning
import Support
import Testing

@Suite("Marking numbers")
struct NumberMarkingTests {
  private func isRight(
    _ typed: String, _ accepted: ClosedRange<Decimal>, _ unit: String? = nil
  ) -> Bool {
    let question = Question.sample(
      "q", .number(NumberQuestion(answer: accepted.lowerBound, accepted: accepted, unit: unit)))
    let score = question.mark(.number(typed)).score
    #expect(score == .full || score == .zero)
    return score == .full
  }

  private let dose = Decimal(75) / 10

  @Test(
    "the number is right with its unit or without",
    arguments: ["7.5", "7,5 mL", "7.5 ml", " 7.50mL "])
  func acceptsItsUnit(typed: String) {
    #expect(isRight(typed, dose...dose, "mL"))
  }

  @Test(
    "another number, another unit or no number is wrong",
    arguments: [
      "7.4", "7.51", "75 mL", "7.5 L", "7.5 mg", "-7.5 mL", "", "mL", "7.5 mL mL", "7,5.0",
    ])
  func refusesOthers(typed: String) {
    #expect(!isRight(typed, dose...dose, "mL"))
  }

  @Test("both ends of the range are right, and nothing beyond them")
  func hasARange() {
    let range = Decimal(74) / 10...Decimal(76) / 10
    #expect(isRight("7.4", range, "mL"))
    #expect(isRight("7.6", range, "mL"))
    #expect(isRight("7.5000001", range, "mL"))
    #expect(!isRight("7.3999999", range, "mL"))
    #expect(!isRight("7.6000001", range, "mL"))
  }

  @Test("numbers below nothing are told from those above it")
  func knowsSigns() {
    #expect(isRight("-5", -5 ... -5, "°C"))
    #expect(isRight("\u{2212}5 °C", -5 ... -5, "°C"))
    #expect(!isRight("5", -5 ... -5, "°C"))
  }

  @Test(
    "a unit has several spellings",
    arguments: [
      ("mL", "ml"), ("mL", "ML"), ("mcg", "µg"), ("mcg", "μg"), ("mcg", "ug"), ("µg", "mcg"),
      ("s", "sec"),
      ("s", "seconds"), ("s", "secondes"), ("min", "minutes"), ("min", "minute"), ("h", "hours"),
      ("h", "heures"), ("IU", "UI"), ("mg/kg", "mg / kg"), ("mL", "m L"), ("%", "%"),
      ("comprimés", "comprime\u{301}s"), ("mg/kg", "mg\u{A0}/\u{A0}kg"),
    ])
  func knowsSpellings(unit: String, typed: String) {
    #expect(isRight("20 \(typed)", 20...20, unit))
  }

  @Test(
    "a microgram is no milligram, and a minute no metre",
    arguments: [("mcg", "mg"), ("min", "m"), ("h", "s")])
  func tellsUnitsApart(unit: String, typed: String) {
    #expect(!isRight("20 \(typed)", 20...20, unit))
  }

  @Test("a bare number is asked for without a unit")
  func needsNoUnit() {
    #expect(isRight("20", 20...20))
    #expect(!isRight("20 mL", 20...20))
  }

  @Test("digits of any script are marked", arguments: ["໒໐", "٢٠", "20", "２０"])
  func marksAnyDigits(typed: String) {
    #expect(isRight(typed, 20...20, "s"))
  }
}
