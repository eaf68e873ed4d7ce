import CourseFormat
import Testing
import Typography

@Suite("The form of a question")
struct QuestionFormTests {
  private func form(_ body: Question.Body) -> QuestionForm {
    QuestionForm(
      Question(
        id: "q", prompt: [.text("?")], body: body, revision: Revision(rawValue: "0011223344556677"))
    )
  }

  private func words(_ words: String...) -> [[Inline]] { words.map { [.text(DisplayText($0))] } }

  @Test("has the parts that an answer names by number, list by list")
  func lists() {
    let (a, b, c) = (words("a")[0], words("b")[0], words("c")[0])
    let forms: [(Question.Body, QuestionForm.Kind, [Int])] = [
      (
        .choice(.init(choices: [.init(label: a, isRight: true), .init(label: b, isRight: false)])),
        .choice, [2]
      ),
      (.match(.init(rows: [.init(left: a, right: b)], distractors: [c])), .match, [1, 2]),
      (.order(.init(steps: [a, b, c])), .order, [3]),
      (
        .cloze(.init(text: [], gaps: [.typed(["a"]), .choice(["a", "b"], right: [0])])), .cloze,
        [0, 2]
      ),
      (.likert(.init()), .likert, [LikertQuestion.usual]),
      (.likert(.init(levels: [a, b])), .likert, [2]),
      (.number(.init(answer: 1, accepted: 1...1)), .number, []),
      (.text(.init(accepted: ["a"])), .text, []), (.reflect, .reflect, []),
    ]
    for (body, kind, counts) in forms {
      let form = form(body)
      #expect(form.kind == kind && form.lists.map(\.count) == counts)
    }
  }

  @Test("knows parts by their words and ids, and neither the key nor what stands around them")
  func digests() {
    let choices = { (label: String, id: String?, isRight: Bool) in
      form(
        .choice(
          ChoiceQuestion(choices: [
            .init(
              id: id, label: [.text(DisplayText(label))], isRight: isRight,
              feedback: [.paragraph([.text(DisplayText(label))])])
          ])))
    }
    let long = String(repeating: "long", count: 1_000)
    #expect(choices("a", nil, true) == choices("a", nil, false))
    #expect(choices("a", nil, true) != choices("b", nil, true))
    #expect(choices("a", "x", true) != choices("a", "y", true))
    let part = choices(long, long, true).lists[0][0]
    #expect(part.label.utf8.count == 16 && part.id?.utf8.count == 16)
  }
}
