import CourseFormat
import Learning
import Testing

@Suite("Marking gaps")
struct ClozeMarkingTests {
  private func question(keepsCase: Bool = false) -> Question {
    .sample(
      "q",
      .cloze(
        ClozeQuestion(
          text: [],
          gaps: [
            .typed(["soap", "savon"]), .choice(["20 s", "2 s", "a while"], right: [0, 2]),
            .typed(["pH"]),
          ], keepsCase: keepsCase)))
  }

  @Test(
    "a text is worth the part of its gaps that are filled rightly",
    arguments: [
      ([.typed("soap"), .chosen(0), .typed("pH")], [true, true, true]),
      ([.typed(" SAVON "), .chosen(2), .typed("ph")], [true, true, true]),
      ([.typed("soap"), .chosen(1), .typed("")], [true, false, false]),
      ([.empty, .empty, .empty], [false, false, false]),
      ([.chosen(0), .typed("20 s"), .typed("pH")], [false, false, true]),
      ([.typed("soap")], [true, false, false]), ([], [false, false, false]),
      (
        [.typed("soap"), .chosen(0), .typed("pH"), .typed("x"), .chosen(.min)],
        [true, true, true]
      ),
      ([.chosen(.max), .chosen(.min), .chosen(-1)], [false, false, false]),
    ] as [([GapResponse], [Bool])])
  func parts(responses: [GapResponse], parts: [Bool]) {
    let mark = question().mark(.gaps(responses))
    #expect(mark.parts == parts)
    #expect(mark.score == Score(parts.count { $0 }, of: 3))
  }

  @Test("case counts where the trainer says so")
  func keepsCase() {
    let responses: [GapResponse] = [.typed("Soap"), .chosen(0), .typed("pH")]
    #expect(question(keepsCase: true).mark(.gaps(responses)).parts == [false, true, true])
  }

  @Test("a text without gaps is worth nothing")
  func empty() {
    let question = Question.sample("q", .cloze(ClozeQuestion(text: [], gaps: [])))
    #expect(question.mark(.gaps([])).score == .zero)
  }
}
