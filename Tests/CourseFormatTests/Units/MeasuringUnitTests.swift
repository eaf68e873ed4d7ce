import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("A unit of measure")
struct MeasuringUnitTests {
  @Test(
    "has one safe spelling, however it is typed",
    arguments: [
      ("ml", "mL"), ("ML", "mL"), ("m L", "mL"), ("l", "L"), ("µg", "mcg"), ("\u{3BC}g", "mcg"),
      ("ug", "mcg"), ("MCG", "mcg"), ("micrograms", "mcg"), ("IU", "[iU]"), ("UI", "[iU]"),
      ("gouttes/min", "[drp]/min"), ("drops per minute", "[drp]/min"), ("gtt / mn", "[drp]/min"),
      ("gouttes par minute", "[drp]/min"), ("/min", "/min"), ("per hour", "/h"),
      ("mg/kg/day", "mg/kg/d"), ("mg/jour/kg", "mg/d/kg"), ("comprime\u{301}s", "tablet"),
      ("milligrammes", "mg"), ("heures", "h"), ("%", "%"), ("Francs CFA", "francscfa"),
      ("mL/tablet", "mL/tablet"),
    ])
  func spellings(typed: String, code: String) {
    #expect(MeasuringUnit(typed)?.code == code)
  }

  @Test("is something", arguments: ["", " ", "/", "mg/", "mg//kg", "/ /"])
  func nothing(typed: String) {
    #expect(MeasuringUnit(typed) == nil)
  }

  @Test(
    "is converted into another of the same kind, exactly",
    arguments: [
      ("g", "mg", 1000, 1), ("mg", "g", 1, 1000), ("mcg", "kg", 1, 1_000_000_000),
      ("L", "mL", 1000, 1), ("dL", "mL", 100, 1), ("h", "min", 60, 1), ("d", "h", 24, 1),
      ("s", "min", 1, 60), ("cm", "mm", 10, 1), ("mmol/L", "mmol/mL", 1, 1000),
      ("mL/h", "mL/min", 1, 60), ("mg/kg/d", "g/kg/d", 1, 1000), ("/min", "/h", 60, 1),
      ("mg/kg/h", "mg/kg/d", 24, 1), ("drops/min", "gtt/h", 60, 1), ("IU", "UI", 1, 1),
      ("mg/tablet", "g/comprimé", 1, 1000), ("pinches", "pinches", 1, 1),
    ])
  func conversions(from: String, to: String, times: Int, over: Int) throws {
    let (from, to) = (try #require(MeasuringUnit(from)), try #require(MeasuringUnit(to)))
    let factors = try #require(from.factors(to: to))
    #expect(factors.times * Decimal(over) == factors.over * Decimal(times))
    let back = try #require(to.factors(to: from))
    #expect(factors.times * back.times == factors.over * back.over)
  }

  @Test(
    "is not converted into one of another kind",
    arguments: [
      ("mg", "mL"), ("mg/kg", "%"), ("mg/kg", "mg"), ("min", "m"), ("mg/kg/d", "mg/kg"),
      ("mg/mL", "mL/mg"), ("pinches", "spoons"), ("IU", "mg"), ("tablet", "mg"), ("m", "m2"),
      ("mmol", "mg"), ("/min", "min"),
    ])
  func strangers(left: String, right: String) throws {
    let (left, right) = (try #require(MeasuringUnit(left)), try #require(MeasuringUnit(right)))
    #expect(!left.isConvertible(to: right))
    #expect(left.factors(to: right) == nil)
    #expect(ExactAmount(1, left, in: right) == nil)
  }

  @Test("is the same in whatever order it divides")
  func order() throws {
    let (left, right) = (MeasuringUnit("mg/kg/d"), MeasuringUnit("mg / day / kg"))
    #expect(left == right)
    #expect(left?.hashValue == right?.hashValue)
    #expect(left != MeasuringUnit("mg/kg"))
  }

  @Test(
    "is shown in its one safe spelling, in the reader's words",
    arguments: [
      ("ml", "mL", "mL"), ("µg/kg/min", "mcg/kg/min", "mcg/kg/min"),
      ("[drp]/min", "drops/min", "gouttes/min"), ("UI", "IU", "UI"),
      ("mg/kg/d", "mg/kg/day", "mg/kg/jour"), ("cp", "tablets", "comprimés"), ("%", "%", "%"),
      ("/min", "/min", "/min"), ("francs CFA", "francs CFA", "francs CFA"),
      ("mg/pinch", "mg/pinch", "mg/pinch"), ("/", "/", "/"),
    ])
  func shown(unit: String, english: String, french: String) throws {
    let question = NumberQuestion(answer: 1, accepted: 1...1, unit: unit)
    #expect(question.unitText(in: try Words.inLanguage("en")) == english)
    #expect(question.unitText(in: try Words.inLanguage("fr")) == french)
  }
}
