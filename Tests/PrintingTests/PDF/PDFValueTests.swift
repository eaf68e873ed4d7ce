import Testing

@testable import Printing

@Suite("A value of a PDF file")
struct PDFValueTests {
  static let written: [(PDFValue, String)] = [
    (.boolean(true), "true"), (.integer(-7), "-7"), (.name("Page"), "/Page"),
    (.text("Né"), "<FEFF004E00E9>"), (.text("😀"), "<FEFFD83DDE00>"),
    (.ascii(#"LC1:(A\)"#), #"(LC1:\(A\\\))"#), (.bytes([0, 255]), "<00FF>"),
    ([1, .reference(PDFReference(number: 3))], "[1 3 0 R]"),
    (["B": 1, "A": [2, 3]], "<< /B 1 /A [2 3] >>"), ([:], "<< >>"),
  ]

  @Test("is written in one way only", arguments: written)
  func writing(value: PDFValue, text: String) {
    #expect(value.written == text)
  }

  @Test(
    "has at most three decimals, whatever the locale",
    arguments: [
      (0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.0004, "0"), (-0.0004, "0"), (0.0005, "0.001"),
      (1234.5678, "1234.568"), (-0.05, "-0.05"), (841.8897637795276, "841.89"),
      (.infinity, "0"), (.nan, "0"),
    ])
  func number(value: Double, text: String) {
    #expect(value.pdf == text)
  }
}
