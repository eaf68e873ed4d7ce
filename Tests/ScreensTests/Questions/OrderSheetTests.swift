import CourseFormat
import Learning
import Stage
import Support
import Testing
import Wording

@testable import Screens

@Suite("Steps being put in order")
struct OrderSheetTests {
  private let screen: World
  private let lines: World

  init() throws {
    screen = try .sample()
    var lines = screen
    lines.isLinear = true
    self.lines = lines
  }

  private func outcome(_ events: Event..., in world: World) -> SheetOutcome? {
    var sheet = SampleQuestions.order.sheet
    return events.map { sheet.update($0, in: world) }.last
  }

  // The steps begin as 0 3 1 4 2.

  @Test("Space picks a step up, the arrows move it, Space puts it down")
  func moves() {
    #expect(
      outcome(
        .action(.down), .action(.toggle), .action(.down), .action(.down), .action(.toggle),
        .action(.up), .action(.open), in: screen) == .answered(.order([0, 1, 4, 3, 2])))
  }

  @Test("a number goes to a step, or carries the step that is picked up")
  func carries() {
    #expect(
      outcome(
        .choose(3), .action(.toggle), .choose(2), .choose(5), .action(.toggle), .choose(3),
        .action(.open), in: screen) == .answered(.order([0, 1, 2, 3, 4])))
  }

  @Test("Home and End carry a step to the ends")
  func carriesToEnds() {
    #expect(
      outcome(
        .action(.toggle), .action(.bottom), .action(.toggle), .action(.open), in: screen)
        == .answered(.order([3, 1, 4, 2, 0])))
  }

  @Test("Enter puts a step down before it answers")
  func putsDown() {
    #expect(outcome(.action(.toggle), .action(.open), in: screen) == .nothing)
    #expect(
      outcome(.action(.toggle), .action(.open), .action(.open), in: screen)
        == .answered(.order([0, 3, 1, 4, 2])))
  }

  @Test(
    "a line of the numbers is the answer", arguments: ["1 3 5 2 4", "13524", "1, 3, 5, 2, 4."])
  func takesLine(line: String) {
    #expect(outcome(.line(line), in: lines) == .answered(.order([0, 1, 2, 3, 4])))
  }

  @Test(
    "a line that is no order is refused, and the sentence shows one",
    arguments: [
      "1 3 5 2", "1 3 5 2 2", "1 3 5 2 6", "0 1 2 3 4", "abc", "99999999999999999999 1 2 3 4",
      "1352", "١٣٥٢٤",
    ])
  func refusesLine(line: String) {
    #expect(
      outcome(.line(line), in: lines)
        == .refused(Message("question.order-line", ["last": 5, "example": "1 2 3 4 5"])))
  }

  @Test("Enter alone answers nothing, for the steps never begin in order")
  func refusesUntouched() {
    #expect(
      outcome(.action(.down), .action(.open), in: screen)
        == .refused(Message("question.order-first")))
    #expect(
      outcome(.action(.toggle), .action(.toggle), .action(.open), in: screen)
        == .answered(.order([0, 3, 1, 4, 2])))
  }

  @Test("line by line neither one number nor Enter alone is an answer")
  func refusesHalves() {
    let howTo = Message("question.order-line", ["last": 5, "example": "1 2 3 4 5"])
    #expect(outcome(.choose(2), in: lines) == .refused(howTo))
    #expect(outcome(.action(.open), in: lines) == .refused(howTo))
  }

  @Test("the steps never begin in the right order, and begin in the same one each time")
  func shuffles() {
    for count in 2...6 {
      let question = OrderQuestion(steps: (0..<count).map { [.text("\($0)")] })
      for number in 1...300 {
        let id = QuestionID(rawValue: "q\(number)")
        var (one, other) = (OrderSheet(question, of: id), OrderSheet(question, of: id))
        func start(_ sheet: inout OrderSheet) -> SheetOutcome {
          for _ in 1...2 { _ = sheet.update(.action(.toggle), in: screen) }
          return sheet.update(.action(.open), in: screen)
        }
        let order = start(&one)
        #expect(order != .answered(.order(Array(0..<count))))
        #expect(order == start(&other))
      }
    }
  }
}
