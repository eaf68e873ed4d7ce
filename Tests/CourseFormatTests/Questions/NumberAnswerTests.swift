import Foundation
import Testing

@testable import CourseFormat

@Suite("The key to a number")
struct NumberAnswerTests {
  @Test(
    "is a number, a tolerance and a unit, exactly",
    arguments: [
      ("7.5 mL", "7.5", "7.5", "7.5", "mL"), ("7.5 mL ± 0.1", "7.5", "7.4", "7.6", "mL"),
      ("7.5 ± 0.1 mL", "7.5", "7.4", "7.6", "mL"), ("7.5 mL ± 0.1 mL", "7.5", "7.4", "7.6", "mL"),
      ("7.5 mL +/- 0.1", "7.5", "7.4", "7.6", "mL"), ("7.5 mL ± 5%", "7.5", "7.125", "7.875", "mL"),
      ("-20 °C ± 10 %", "-20", "-22", "-18", "°C"), ("50 % ± 2", "50", "48", "52", "%"),
      ("50 % ± 2%", "50", "48", "52", "%"), ("7.4 .. 7.6 mL", "7.5", "7.4", "7.6", "mL"),
      ("7.4 mL..7.6 mL", "7.5", "7.4", "7.6", "mL"), ("1 .. 2", "1.5", "1", "2", nil),
      ("42", "42", "42", "42", nil), ("42 ± 1", "42", "41", "43", nil),
      ("7.5 mL ± 10%", "7.5", "6.75", "8.25", "mL"),
      ("7.4 ml .. 7.6 mL", "7.5", "7.4", "7.6", "mL"),
      ("42 drops/min ± 1 gtt/min", "42", "41", "43", "drops/min"),
      ("0.1 ± 10%", "0.1", "0.09", "0.11", nil), ("\u{2212}3", "-3", "-3", "-3", nil),
      ("42 [drp]/min", "42", "42", "42", "[drp]/min"), ("1.5 m2", "1.5", "1.5", "1.5", "m2"),
      ("3mg/kg/d", "3", "3", "3", "mg/kg/d"),
      ("500 francs CFA", "500", "500", "500", "francs CFA"), ("0.5", "0.5", "0.5", "0.5", nil),
      ("0", "0", "0", "0", nil), ("100", "100", "100", "100", nil),
      ("123456789012345", "123456789012345", "123456789012345", "123456789012345", nil),
    ] as [(String, String, String, String, String?)])
  func table(text: String, answer: String, low: String, high: String, unit: String?) throws {
    let found = try NumberAnswer.read(text).get()
    #expect(found.answer == Decimal(string: answer))
    #expect(found.accepted.lowerBound == Decimal(string: low))
    #expect(found.accepted.upperBound == Decimal(string: high))
    #expect(found.unit == unit)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "mL", "about 7", "7,5 mL", "7 5 mL", "1 000", "1,000", "7.6 .. 7.4 mL", "7 .. 7", "7 ..",
      ".. 7", "7 ±", "± 1", "7 ± -1", "7 mL ± 1 L", "7 mL .. 8 L", "7 mL .. 8", "1.2.3", "1e5",
      "--1", "1-2", "+", "-", ".", "1234567890123456", "7 = 7", "\u{0667}", "½", "7 ± 1 ± 2",
      "1 .. 2 .. 3", "0x10", "∞", "NaN", "3 m = 3", "1e-5", "5x10", "5 ± 1 ..",
    ])
  func malformed(text: String) {
    #expect(throws: NumberAnswer.Fault.malformed) { try NumberAnswer.read(text).get() }
  }

  @Test(
    "is refused where it is easily misread, with the safe spelling",
    arguments: [
      (".5 mg", ".5", "0.5"), ("5.0 mg", "5.0", "5"), ("5. mg", "5.", "5"), ("-.5", "-.5", "-0.5"),
      ("7.50 mL", "7.50", "7.5"), ("1 ± 0.10", "0.10", "0.1"), ("1.0 .. 2", "1.0", "1"),
      ("0.00", "0.00", "0"),
    ])
  func unsafe(text: String, number: String, better: String) {
    #expect(throws: NumberAnswer.Fault.unsafe(number, better: better)) {
      try NumberAnswer.read(text).get()
    }
  }

  @Test(
    "is refused in a unit that is easily misread, with the safe one",
    arguments: [
      ("5 cc", "cc", "mL"), ("10 U", "U", "IU"), ("10 U .. 12 U", "U", "IU"),
      ("5 mL ± 1 cc", "cc", "mL"), ("2 µg/kg", "µg", "mcg"),
    ])
  func unsafeUnit(text: String, unit: String, better: String) {
    #expect(throws: NumberAnswer.Fault.unsafeUnit(unit, better: better)) {
      try NumberAnswer.read(text).get()
    }
  }

  @Test("is what was written, for any number of at most 15 digits")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let whole = Int.random(in: 0...9_999_999, using: &random)
      let places = Int.random(in: 0...6, using: &random)
      var fraction = (0..<places).map { _ in String(Int.random(in: 0...9, using: &random)) }
        .joined()
      while fraction.last == "0" { fraction.removeLast() }
      let sign = Bool.random(using: &random) && (whole > 0 || !fraction.isEmpty) ? "-" : ""
      let text = sign + String(whole) + (fraction.isEmpty ? "" : ".\(fraction)")
      #expect("\(try NumberAnswer.read(text).get().answer)" == text)
      let around = try NumberAnswer.read("\(text) mL ± 0.1").get()
      #expect(around.accepted.upperBound - around.accepted.lowerBound == Decimal(2) / 10)
      #expect(around.accepted.contains(around.answer))
    }
  }
}
