import CourseFormat
import Learning
import Support
import Testing
import Wording

@testable import Screens

@Suite("Choices and scales being picked from")
struct ChoiceSheetTests {
  private let screen: World
  private let lines: World

  init() throws {
    screen = try .sample()
    var lines = screen
    lines.isLinear = true
    self.lines = lines
  }

  private func outcomes(
    of question: Question, _ events: Event..., in world: World
  ) -> [SheetOutcome] {
    var sheet = question.sheet
    return events.map { sheet.update($0, in: world) }
  }

  @Test("a number moves the focus, and Enter answers with it")
  func choice() {
    #expect(
      outcomes(of: SampleCourse.choice, .choose(2), .action(.down), .action(.open), in: screen)
        == [.nothing, .nothing, .answered(.choices([2]))])
  }

  @Test("line by line a number answers at once, and Enter alone does not")
  func choiceInLines() {
    #expect(
      outcomes(of: SampleCourse.choice, .action(.open), .choose(4), .choose(2), in: lines)
        == [
          .refused(Message("question.number-first")), .nothing, .answered(.choices([1])),
        ])
    #expect(
      outcomes(of: SampleQuestions.scale, .action(.open), .choose(2), in: lines)
        == [.refused(Message("question.number-first")), .answered(.level(1))])
  }

  @Test("several are ticked by number or by Space, and none is no answer")
  func several() {
    #expect(
      outcomes(
        of: SampleCourse.several, .action(.open), .choose(1), .choose(2), .action(.toggle),
        .action(.down), .action(.toggle), .action(.open), in: screen)
        == [
          .refused(Message("question.tick-first")), .nothing, .nothing, .nothing, .nothing,
          .nothing, .answered(.choices([0, 2])),
        ])
  }

  @Test("a scale without levels of its own has the usual five, in the interface's words")
  func usualScale() throws {
    let french = try World.sample("fr")
    for (world, first, last) in [
      (screen, "Strongly disagree", "Strongly agree"),
      (french, "Pas du tout d'accord", "Tout à fait d'accord"),
    ] {
      let labels = SampleQuestions.likert.sheet.asking(in: world).body.map { element -> String? in
        if case .option(let option) = element { option.label.first?.text.string } else { nil }
      }
      #expect(labels.count == 5)
      #expect(labels.first == first && labels.last == last)
    }
    #expect(
      outcomes(of: SampleQuestions.likert, .choose(5), .action(.open), in: screen).last
        == .answered(.level(4)))
  }
}
