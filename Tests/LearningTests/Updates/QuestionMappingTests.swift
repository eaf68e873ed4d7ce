import CourseFormat
import Learning
import Support
import Testing
import Typography

@Suite("An answer in the numbers of a newer form")
struct QuestionMappingTests {
  private static func choices(_ labels: String...) -> Question {
    .sample(
      "q",
      .choice(
        ChoiceQuestion(
          choices: labels.map { label in
            ChoiceQuestion.Choice(
              label: [.text(DisplayText(label.filter { $0 != "*" }))],
              isRight: label.hasSuffix("*"))
          })))
  }

  private static func words(_ words: String) -> [[Inline]] {
    words.split(separator: " ").map { [.text(DisplayText(String($0)))] }
  }

  private static func order(_ steps: String) -> Question {
    .sample("q", .order(OrderQuestion(steps: words(steps))))
  }

  private static func match(_ left: String, _ right: String) -> Question {
    let (left, right) = (words(left), words(right))
    let rows = zip(left, right).map { MatchQuestion.Row(left: $0, right: $1) }
    return .sample(
      "q", .match(MatchQuestion(rows: rows, distractors: Array(right.dropFirst(left.count)))))
  }

  private static func cloze(_ options: [DisplayText]) -> Question {
    .sample(
      "q",
      .cloze(ClozeQuestion(text: [], gaps: [.typed(["a"]), .choice(options, right: [0])])))
  }

  static let same: [(Question, Question, Response, Response)] = [
    (choices("A", "B*", "C"), choices("C", "A", "B*"), .choices([0, 2]), .choices([1, 0])),
    (choices("A", "B*", "C"), choices("B*", "C"), .choices([1]), .choices([0])),
    (order("A B C"), order("C A B"), .order([0, 1, 2]), .order([1, 2, 0])),
    (match("a b", "1 2 3"), match("b a", "2 1 3"), .pairs([0, 2]), .pairs([2, 1])),
    (match("a b", "1 2 3"), match("b a", "2 1 4"), .pairs([nil, 0]), .pairs([1, nil])),
    (
      cloze(["x", "y"]), cloze(["y", "x"]), .gaps([.typed("a"), .chosen(1)]),
      .gaps([.typed("a"), .chosen(0)])
    ),
    (cloze(["x", "y"]), cloze(["y", "x"]), .gaps([.empty, .empty]), .gaps([.empty, .empty])),
  ]

  @Test("says the same", arguments: same)
  func saysTheSame(old: Question, new: Question, response: Response, expected: Response) {
    #expect(QuestionMapping(from: old, to: new)(response) == expected)
    #expect(QuestionMapping(from: old, to: old)(response) == response)
    // What an answer is worth does not change with the numbers.
    if old.hasSameKey(as: new) {
      #expect(old.mark(response).score == new.mark(expected).score)
    }
  }

  @Test(
    "is not there where a part is gone, or the kind is another",
    arguments: [
      (choices("A", "B*", "C"), choices("B*", "C"), .choices([0, 1])),
      (choices("A", "B*"), choices("A!", "B*"), .choices([0])),
      (choices("100", "500*"), choices("250*", "500"), .choices([0])),
      (order("A B C"), order("A X C"), .order([0, 1, 2])),
      (match("a b", "1 2"), match("a x", "1 2"), .pairs([0, nil])),
      (match("a b", "1 2 3"), match("a b", "1 2 4"), .pairs([0, 2])),
      (cloze(["x", "y"]), cloze(["x", "z"]), .gaps([.empty, .chosen(1)])),
      (choices("A", "B*"), choices("A", "B*"), .choices([7])),
      (choices("A", "B*"), choices("A", "B*"), .choices([-1])),
      (choices("A", "B*"), choices("A", "B*"), .text("A")),
      (choices("A", "B*"), order("A B"), .choices([0])),
      (order("A B C"), order("A B"), .order([0, 1, 2])),
      (order("A B C"), order("A B C D"), .order([0, 1, 2])),
      (order("A B"), order("A B"), .order([0, 5])),
      (match("a b", "1 2 3"), match("a b c", "1 2 3"), .pairs([0, 1])),
      (match("a b", "1 2 3"), match("a b", "1 2"), .pairs([0, 2])),
      (match("a b", "1 2"), match("a b", "1 2"), .pairs([0, 1, 1])),
      (cloze(["x", "y"]), cloze(["x", "y", "z"]), .gaps([.typed("a"), .typed("y")])),
      (cloze(["x", "y"]), cloze(["x"]), .gaps([.typed("a"), .chosen(1)])),
      (cloze(["x", "y"]), cloze(["x", "y"]), .gaps([.empty, .empty, .empty])),
      (
        .sample("q", .likert(LikertQuestion())),
        .sample("q", .likert(LikertQuestion(levels: words("a b")))), .level(1)
      ),
    ] as [(Question, Question, Response)])
  func gone(old: Question, new: Question, response: Response) {
    #expect(QuestionMapping(from: old, to: new)(response) == nil)
  }

  @Test("finds by way of a form between what got an id there and other words afterwards")
  func between() {
    let named = Question.sample(
      "q",
      .choice(
        ChoiceQuestion(choices: [
          .init(id: "b", label: [.text("B")], isRight: true),
          .init(id: "a", label: [.text("A")], isRight: false),
        ])))
    var mended = named
    mended.body = .choice(
      ChoiceQuestion(choices: [
        .init(id: "a", label: [.text("An A")], isRight: false),
        .init(id: "b", label: [.text("B")], isRight: true),
      ]))
    let forms = [Self.choices("A", "B*"), named, mended].map(QuestionForm.init)
    let other = QuestionForm(Self.order("A B"))
    #expect(QuestionMapping(from: forms[0], to: forms[2])(.choices([0])) == nil)
    #expect(
      QuestionMapping(from: forms[0], by: [forms[1], other], to: forms[2])(.choices([0]))
        == .choices([0]))
    #expect(
      QuestionMapping(from: forms[0], by: [forms[1]], to: forms[2])(.choices([0, 1]))
        == .choices([0, 1]))
    #expect(QuestionMapping(from: other, by: [forms[1]], to: forms[2])(.order([0, 1])) == nil)
  }

  @Test("typed answers stay as they were typed")
  func typed() {
    let text = Question.sample("q", .text(TextQuestion(accepted: ["a"])))
    #expect(QuestionMapping(from: text, to: text)(.text("b")) == .text("b"))
    let reflect = Question.sample("q", .reflect)
    #expect(QuestionMapping(from: reflect, to: reflect)(.reflection("b")) == .reflection("b"))
  }

  @Test("an answer knows the form of the question that it was given to")
  func form() {
    var question = Self.choices("A", "B*")
    let answer = question.answer(.choices([1]))
    #expect(question.isSame(as: answer))
    question.revision = Revision(rawValue: "0000000000000000")
    #expect(!question.isSame(as: answer))
  }
}
