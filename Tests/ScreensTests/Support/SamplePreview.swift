import CourseFormat
import Screens
import Stage
import Typography
import Wording

extension World {
  /// A preview of the sample course, in which a few things are to be mended.
  static func previewed(
    _ language: String = "en", findings: [Diagnostic] = SamplePreview.findings
  ) throws -> World {
    var world = try sample(language, learnt: false)
    world.learner?.name = ""
    world.preview = Preview(
      findings: findings,
      files: [
        "why": ["lessons/why.fr.md", "lessons/why.en.md"], "how": ["lessons/how.en.md"],
        "check": ["quizzes/check.en.md"], "final": ["quizzes/final.en.md"],
      ], glossaryFiles: ["terms.en.md"])
    return world
  }
}

/// What a checker found in the sample course.
enum SamplePreview {
  static let findings = [
    Diagnostic(
      .htmlIgnored, at: Place(file: "lessons/why.en.md", line: 14, column: 12),
      ["html": "<br>"],
      excerpt: Excerpt(
        of: "From a well<br>to the cup that everybody in the yard drinks from", column: 12)),
    Diagnostic(
      .choiceRightMissing, at: Place(file: "quizzes/final.en.md", line: 7), [:],
      excerpt: Excerpt(of: "- [ ] Boiling it", column: 1)),
    Diagnostic(
      .linkTermMissing, at: Place(file: "lessons/why.fr.md", line: 21, column: 44),
      [
        "id": "germe",
        "remedy": .message(Message("check.remedy.did-you-mean", ["suggestion": "germ"])),
      ],
      excerpt: Excerpt(
        of: "De l'eau qui semble propre peut porter des [germes](term:germe) qu'on ne voit pas.",
        column: 44)),
    Diagnostic(.fileUnused, at: Place(file: "media/old.png")),
  ]

  /// One question of each kind.
  static let questions: [Question] = [
    question(
      "dose", "Which can you leave out?",
      .choice(
        ChoiceQuestion(choices: [
          .init(label: [.text("The lid")], isRight: true, partMark: 5_000),
          .init(
            label: [.text("The boiling")], isRight: false, isHarmful: true,
            feedback: [.paragraph([.text("Somebody would fall ill.")])]),
          .init(label: [.text("The label")], isRight: true, partMark: 5_000),
        ]))),
    question(
      "litres", "How much does a person drink?",
      .number(
        NumberQuestion(
          answer: 3, accepted: 2...4, unit: "L", others: [.init(answer: 3_000, unit: "mL")]))),
    question("bare", "How many hands?", .number(NumberQuestion(answer: 2, accepted: 2...2))),
    question("word", "What is it called?", .text(TextQuestion(accepted: ["germ", "microbe"]))),
    question(
      "exact", "What is the sign?", .text(TextQuestion(accepted: ["pH"], keepsCase: true))),
    question(
      "pairs", "What goes with what?",
      .match(
        MatchQuestion(
          rows: [
            .init(left: [.text("Well")], right: [.text("Lid")]),
            .init(left: [.text("Cup")], right: [.strong([.text("Soap")])]),
          ], distractors: [[.text("Salt")]]))),
    question(
      "steps", "In which order?",
      .order(OrderQuestion(steps: [[.text("Wash")], [.text("Rinse")], [.text("Dry")]]))),
    question(
      "strict", "And here?",
      .order(OrderQuestion(steps: [[.text("Fill")], [.text("Boil")]], scoring: .all))),
    question(
      "gaps", "What is missing?",
      .cloze(
        ClozeQuestion(
          text: [.paragraph([.text("Boil for "), .gap(0), .text(", then "), .gap(1), .text(".")])],
          gaps: [.typed(["a minute", "one minute"]), .choice(["cool", "freeze"], right: [0])]))),
    question(
      "sure", "How sure are you?",
      .likert(LikertQuestion(levels: [[.text("Not at all")], [.text("Quite")]]))),
    question("usual", "I wash my hands.", .likert(LikertQuestion())),
    question("story", "What would you tell your neighbour?", .reflect),
  ]

  private static func question(
    _ id: QuestionID, _ prompt: DisplayText, _ body: Question.Body
  ) -> Question {
    Question(
      id: id, prompt: [.text(prompt)], body: body, revision: Revision(rawValue: "0"))
  }
}
