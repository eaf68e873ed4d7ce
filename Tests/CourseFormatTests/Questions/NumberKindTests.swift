import Foundation
import Support
import Testing

@testable import CourseFormat

@Suite("A question for a number")
struct NumberKindTests {
  @Test("has other forms of its answer, in any unit")
  func forms() {
    let (question, reading) = QuestionText.read(
      "{#q .number accept=\"0.18 g; 1.5 tablets ;2 drops/min\"}\n\n= 180 mg ± 5%\n")
    #expect(reading.findings == [])
    let forms = [
      NumberQuestion.Form(answer: Decimal(18) / 100, unit: "g"),
      NumberQuestion.Form(answer: Decimal(15) / 10, unit: "tablets"),
      NumberQuestion.Form(answer: 2, unit: "drops/min"),
    ]
    #expect(
      question?.body
        == .number(
          NumberQuestion(answer: 180, accepted: 171...189, unit: "mg", others: forms)))
  }

  @Test(
    "says what is wrong with its answer and its other forms",
    arguments: [
      ("{#q .number accept=\"0.2 g\"}\n\n= 180 mg\n", ["accept-differs 1:17"]),
      ("{#q .number accept=\"0.185 g\"}\n\n= 180 mg ± 5\n", []),
      (
        "{#q .number accept=\"180 g; 5 mg\"}\n\n= 180 mg\n",
        ["accept-differs 1:17", "accept-differs 1:17"]
      ),
      ("{#q .number accept}\n\n= 180 mg\n", ["accept-malformed 1:17"]),
      ("{#q .number accept=0.18}\n\n= 180 mg\n", ["accept-malformed 1:17"]),
      ("{#q .number accept=\"0.18 g;\"}\n\n= 180 mg\n", ["accept-malformed 1:17"]),
      ("{#q .number accept=\".18 g\"}\n\n= 180 mg\n", ["number-unsafe 1:17"]),
      ("{#q .number accept=\"5 cc\"}\n\n= 5 mL\n", ["unit-unsafe 1:17"]),
      ("{#q .number accept=0.18g}\n\n= 180 mg\n", ["unit-attached 1:17"]),
      ("{#q .number accpt=\"0.18 g\"}\n\n= 180 mg\n", ["attribute-unknown 1:17"]),
      ("{#q .number}\n\n= 5 cc\n", ["unit-unsafe 3:1"]),
      ("{#q .number}\n\n= 10 U\n", ["unit-unsafe 3:1"]),
      ("{#q .number}\n\n= 10 µg/kg\n", ["unit-unsafe 3:1"]),
      ("{#q .number}\n\n= 10 mL/U ± 1\n", ["unit-unsafe 3:1"]),
      ("{#q .number}\n\n= 10mg\n", ["unit-attached 3:1"]),
      ("{#q .number}\n\n= 10 mg ± 1mg\n", ["unit-attached 3:1"]),
      ("{#q .number}\n\n= 10 mL ± 5%\n", []), ("{#q .number}\n\n= 50%\n", []),
      ("{#q .number}\n\n= 1.7 m2\n", []), ("{#q .number}\n\n= 42 [drp]/min\n", []),
      ("{#q .number}\n\n= 7.4 ml .. 7.6 mL\n", []),
    ] as [(String, [String])])
  func checks(text: String, findings: [String]) {
    #expect(QuestionText.read(text).1.findings == findings)
  }

  @Test("names the safe spelling of a unit")
  func safeSpelling() {
    for (unit, better) in [("cc", "mL"), ("U", "IU"), ("µg", "mcg"), ("\u{3BC}g", "mcg")] {
      let reading = QuestionText.read("{#q .number}\n\n= 5 \(unit)\n").1
      #expect(
        reading.diagnostics.map(\.arguments) == [["unit": .text(unit), "better": .text(better)]])
    }
  }

  @Test("has no key in a translation")
  func translation() {
    let source = "{#q .number accept=\"0.18 g\"}\n\n= 180 mg\n"
    #expect(QuestionText.translate(source, "{#q .number}\n\nCombien ?\n").findings == [])
    let (question, findings) = QuestionText.translate(
      source, "{#q .number accept=\"1 g\"}\n\n= 1 g\n")
    #expect(findings == ["translation-marks 3:1", "translation-marks 1:17"])
    #expect(question?.body == QuestionText.read(source).0?.body)
  }
}
