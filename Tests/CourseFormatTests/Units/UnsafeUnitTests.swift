import Testing

@testable import CourseFormat

@Suite("A unit that is easily misread")
struct UnsafeUnitTests {
  @Test(
    "is found, and has a safe spelling",
    arguments: [
      ("cc", "mL"), ("U", "IU"), ("u/kg", "IU"), ("mg/ cc", "mL"), ("µg", "mcg"),
      ("\u{3BC}g/kg/min", "mcg"),
    ])
  func unsafe(unit: String, better: String) {
    #expect(UnsafeUnit.find(in: unit)?.better == better)
  }

  @Test(
    "is none of the safe ones", arguments: ["mL", "IU", "mcg", "ug", "[iU]", "cup", "mg/kg/d", ""])
  func safe(unit: String) {
    #expect(UnsafeUnit.find(in: unit) == nil)
  }

  @Test(
    "touches its number",
    arguments: [
      ("10mg", "10mg"), ("7.5 mL ± 0.1mL", "0.1mL"), ("7.4mL..7.6mL", "7.4mL..7.6mL"),
      ("7.5±0.1mL", "7.5±0.1mL"), ("20°C", "20°C"), ("-3mg", "-3mg"), ("1.5m2", "1.5m2"),
    ])
  func attached(text: String, word: String) {
    #expect(UnsafeUnit.attached(in: text) == word)
  }

  @Test(
    "stands apart, or is no letter",
    arguments: [
      "10 mg", "5%", "7.5 mL ± 5%", "1.5 m2", "7.4..7.6 mL", "42 [drp]/min", "20 °C", "80 /min",
      "7.4 mL..7.6 mL", "", "3",
    ])
  func apart(text: String) {
    #expect(UnsafeUnit.attached(in: text) == nil)
  }
}
