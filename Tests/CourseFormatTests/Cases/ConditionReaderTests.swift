import Support
import Testing

@testable import CourseFormat

@Suite("A condition")
struct ConditionReaderTests {
  private func read(_ text: String) throws -> Condition {
    try ConditionReader.read(text).get().condition
  }

  @Test(
    "is read by its grammar",
    arguments: [
      ("fluid >= 2", .test(.counter("fluid"), .atLeast, 2)),
      ("fluid>=2", .test(.counter("fluid"), .atLeast, 2)),
      ("clock = 0", .test(.clock, .equal, 0)),
      ("harm != 12", .test(.harm, .unequal, 12)),
      ("visited(zinc)", .test(.visits("zinc"), .atLeast, 1)),
      (" visited ( 2nd ) < 3 ", .test(.visits("2nd"), .less, 3)),
      ("not visited(zinc)", .not(.test(.visits("zinc"), .atLeast, 1))),
      ("note <= 1", .test(.counter("note"), .atMost, 1)),
      (
        "a = 1 or b = 2 and c = 3",
        .or(
          .test(.counter("a"), .equal, 1),
          .and(.test(.counter("b"), .equal, 2), .test(.counter("c"), .equal, 3)))
      ),
      (
        "(a = 1 or b = 2) and not (c > 3)",
        .and(
          .or(.test(.counter("a"), .equal, 1), .test(.counter("b"), .equal, 2)),
          .not(.test(.counter("c"), .more, 3)))
      ),
    ] as [(String, Condition)])
  func grammar(text: String, condition: Condition) throws {
    #expect(try read(text) == condition)
  }

  @Test(
    "is nothing else, and says from where on",
    arguments: [
      ("", .valueExpected, 0), ("  ", .valueExpected, 2), ("2 <= fluid", .valueExpected, 0),
      ("and", .valueExpected, 0), ("Fluid = 1", .valueExpected, 0),
      ("limit = 1", .valueExpected, 0),
      ("not", .valueExpected, 3), ("a = 1 or", .valueExpected, 8),
      ("fluid", .comparisonExpected, 5),
      ("fluid == 1", .comparisonExpected, 6), ("fluid => 1", .comparisonExpected, 6),
      ("fluid = zinc", .numberExpected, 8), ("fluid = -1", .numberExpected, 8),
      ("fluid = 1234567890", .numberExpected, 8), ("fluid =", .numberExpected, 7),
      ("visited", .nodeExpected, 7), ("visited()", .nodeExpected, 8),
      ("visited(A)", .nodeExpected, 8), ("visited(a", .closingExpected, 9),
      ("(a = 1", .closingExpected, 6), ("a = 1)", .endExpected, 5),
      ("a = 1 b = 2", .endExpected, 6),
      ("a = 1 && b = 2", .endExpected, 6), ("a = 1.5", .endExpected, 5),
      (String(repeating: "(", count: 33), .tooLong, 32),
      (String(repeating: "a = 1 or ", count: 60), .tooLong, 500),
    ] as [(String, ConditionReader.Reason, Int)])
  func faults(text: String, reason: ConditionReader.Reason, offset: Int) {
    #expect(throws: ConditionReader.Fault(reason: reason, offset: offset)) { try read(text) }
  }

  @Test("names its counters and nodes with their places")
  func mentions() throws {
    let read = try ConditionReader.read("fluid > 1 and (visited( zinc ) or clock = 3)").get()
    #expect(
      read.mentions == [
        .init(quantity: .counter("fluid"), offset: 0),
        .init(quantity: .visits("zinc"), offset: 24),
      ])
  }

  @Test("is read as it was written, whatever it says")
  func roundTrip() throws {
    var chance = SeededGenerator(seed: 7)
    for seed in 0..<500 {
      let condition = Self.condition(depth: 4, &chance)
      guard condition.description.utf8.count <= 500 else { continue }
      #expect(try read(condition.description).description == condition.description, "\(seed)")
      for clock in [0, 5, 9] {
        var state = CaseState(before: "a", counters: [CaseCounter(id: "fluid", start: clock % 4)])
        state.clock = clock
        state.visits = ["zinc": clock / 3]
        let isSame = try read(condition.description).holds(in: state) == condition.holds(in: state)
        #expect(isSame, "\(seed): \(condition)")
      }
    }
  }

  private static func condition(depth: Int, _ chance: inout SeededGenerator) -> Condition {
    func number(_ count: Int) -> Int { Int(chance.next() % UInt64(count)) }
    switch depth == 0 ? 0 : number(5) {
    case 1: return .not(condition(depth: depth - 1, &chance))
    case 2:
      return .and(condition(depth: depth - 1, &chance), condition(depth: depth - 1, &chance))
    case 3:
      return .or(condition(depth: depth - 1, &chance), condition(depth: depth - 1, &chance))
    default:
      let quantity: Condition.Quantity =
        [.counter("fluid"), .visits("zinc"), .clock, .harm][number(4)]
      return .test(quantity, Condition.Comparison.allCases[number(6)], number(10))
    }
  }
}
