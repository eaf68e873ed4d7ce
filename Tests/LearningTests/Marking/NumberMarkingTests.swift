import CourseFormat
import Foundation
import Learning
import Support
import Testing
import Wording

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

  // MARK: - Units that are converted

  private func dose(
    _ answer: Decimal, _ accepted: ClosedRange<Decimal>, _ unit: String?,
    _ others: [NumberQuestion.Form] = []
  ) -> Question {
    .sample(
      "q",
      .number(NumberQuestion(answer: answer, accepted: accepted, unit: unit, others: others)))
  }

  @Test(
    "an amount in another unit of the same kind is right",
    arguments: [
      ("mg", "0.18 g"), ("mg", "0,18 g"), ("mg", "180000 mcg"), ("mg", "180 000 µg"),
      ("mg", "180"), ("mg", "180 milligrams"), ("mg", "0.00018 kg"), ("mL/h", "3 mL/min"),
      ("mL/h", "4.32 L/day"), ("mg/kg/d", "7.5 mg/kg/h"), ("s", "3 min"), ("mm", "18 cm"),
      ("mmol/L", "0.18 mmol/mL"), ("mmol/L", "0.18 mol/L"), ("[drp]/min", "180 gouttes/min"),
      ("[drp]/min", "3 drops/s"), ("IU", "180 UI"), ("IU", "180 IU"),
    ])
  func converts(unit: String, typed: String) {
    #expect(dose(180, 180...180, unit).mark(.number(typed)).score == .full)
  }

  @Test(
    "an amount of another kind, or in a unit that nobody knows, is wrong",
    arguments: [
      ("mg", "180 mL"), ("mg", "180 mg/kg"), ("mg", "180 mgg"), ("mg", "180 U"), ("mg", "180 cc"),
      ("mg/kg", "180 %"), ("min", "180 m"), ("mg", "180 /"), ("mg", "180 mg/"), ("%", "180 mg"),
    ])
  func refusesOtherKinds(unit: String, typed: String) {
    let mark = dose(180, 180...180, unit).mark(.number(typed))
    #expect(mark.score == .zero)
    #expect(mark.slip == nil)
  }

  @Test("the tolerance holds in every unit, exactly, and in proportion in other forms")
  func keepsTheTolerance() {
    let tablets = NumberQuestion.Form(answer: Decimal(15) / 10, unit: "tablets")
    let question = dose(180, 171...189, "mg", [tablets])
    for typed in ["171", "0.171 g", "0.189 g", "1.5 tablets", "1.425 cp", "1.575 comprimés"] {
      #expect(question.mark(.number(typed)).score == .full, "\(typed)")
    }
    for typed in ["170.9", "0.1709 g", "0.18901 g", "1.42 tablets", "1.58 tablets", "1.5 mL"] {
      #expect(question.mark(.number(typed)).score == .zero, "\(typed)")
    }
    // A third of an hour has no exact decimal.
    #expect(dose(20, 20...20, "min").mark(.number("0.3333333333333333 h")).score == .zero)
    #expect(dose(100, 100...100, "mL/h").mark(.number("1.666666 mL/min")).score == .zero)
    #expect(dose(42, 41...43, "drops/min").mark(.number("42")).score == .full)
    #expect(dose(42, 41...43, "drops/min").mark(.number("40.9")).score == .zero)
    #expect(dose(42, 41...43, "drops/min").mark(.number("2 520 gtt/h")).score == .full)
  }

  // MARK: - Slips

  @Test(
    "a wrong number that is right but for its size says so",
    arguments: [
      ("1800 mg", .tenfoldOver), ("1.8 g", .tenfoldOver), ("1790", .tenfoldOver),
      ("18 mg", .tenfoldUnder), ("0.018 g", .tenfoldUnder), ("18", .tenfoldUnder),
      ("180 g", .thousandfoldOver), ("180 000 mg", .thousandfoldOver),
      ("180 mcg", .thousandfoldUnder), ("0.18 mg", .thousandfoldUnder),
      ("0.18", .thousandfoldUnder),
      ("15 tablets", .tenfoldOver), ("0.15 tablets", .tenfoldUnder),
      ("1781 mg", nil), ("17 mg", nil), ("200 mg", nil), ("1.8 mg", nil), ("-1800 mg", nil),
      ("0 mg", nil), ("1800 mL", nil), ("180 mg", nil), ("185 mg", nil), ("", nil),
    ] as [(String, MagnitudeSlip?)])
  func namesSlips(typed: String, slip: MagnitudeSlip?) {
    let tablets = NumberQuestion.Form(answer: Decimal(15) / 10, unit: "tablets")
    let mark = dose(180, 171...189, "mg", [tablets]).mark(.number(typed))
    #expect(mark.slip == slip)
    if slip != nil { #expect(mark.score == .zero) }
  }

  @Test("what is right is no slip, however wide the range")
  func isRightFirst() {
    #expect(dose(10, 1...1000, "mg").mark(.number("100")).slip == nil)
    #expect(dose(10, 1...1000, "mg").mark(.number("100")).score == .full)
    #expect(dose(0, 0...0, "mg").mark(.number("10")).slip == nil)
  }

  @Test("a slip is told in words of its own")
  func hasWords() throws {
    for language in ["en", "fr"] {
      let words = try Words.inLanguage(language)
      let texts = MagnitudeSlip.allCases.map { words($0.message) }
      #expect(Set(texts).count == 4)
      #expect(texts.allSatisfy { !$0.hasPrefix("[") })
    }
  }
}
