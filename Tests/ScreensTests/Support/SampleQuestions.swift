import CourseFormat
import Typography

/// A question of each kind that is not in the sample course.
enum SampleQuestions {
  static let match = Question(
    id: "signs", prompt: [.text("What does each sign call for?")],
    body: .match(
      MatchQuestion(
        rows: [
          .init(left: [.text("Fever")], right: [.text("A rapid test")]),
          .init(left: [.text("Watery stools")], right: [.text("Oral rehydration and zinc")]),
          .init(
            left: [.text("Fast breathing")],
            right: [.text("A count of the breaths for one whole minute")]),
          .init(left: [.text("Fever on the third day")], right: [.text("A rapid test")]),
        ], distractors: [[.text("Nothing at all")]])),
    hints: [[.paragraph([.text("One of them belongs to two signs.")])]],
    explanation: [.paragraph([.text("Each sign has its own next step on the chart.")])],
    revision: Revision(rawValue: "4123456789abcdef"))

  static let order = Question(
    id: "hands", prompt: [.text("In what order do you wash your hands?")],
    body: .order(
      OrderQuestion(steps: [
        [.text("Wet the hands")], [.text("Take soap")],
        [.text("Rub palms, backs, fingers and thumbs for twenty seconds")], [.text("Rinse")],
        [.text("Dry in the air")],
      ])),
    explanation: [.paragraph([.text("Soap on dry hands does not spread.")])],
    revision: Revision(rawValue: "5123456789abcdef"))

  static let cloze = Question(
    id: "solution", prompt: [.text("Fill the gaps.")],
    body: .cloze(
      ClozeQuestion(
        text: [
          .paragraph([
            .text("Dissolve one sachet in "), .gap(0), .text(" of "), .gap(1),
            .text(" water and give it within "), .gap(2), .text("."),
          ])
        ],
        gaps: [
          .typed(["one litre", "1 litre", "1 L"]),
          .choice(["boiling", "clean", "salted"], right: [1]), .typed(["24 hours", "a day"]),
        ])),
    hints: [[.paragraph([.text("It stands on the sachet.")])]],
    explanation: [.paragraph([.text("After a day germs have grown in it.")])],
    revision: Revision(rawValue: "6123456789abcdef"))

  static let likert = Question(
    id: "ready", prompt: [.text("I feel ready to treat a child with diarrhoea.")],
    body: .likert(LikertQuestion()), revision: Revision(rawValue: "7123456789abcdef"))

  static let scale = Question(
    id: "often", prompt: [.text("How often do you see it?")],
    body: .likert(LikertQuestion(levels: [[.text("Never")], [.text("Often")]])),
    revision: Revision(rawValue: "8123456789abcdef"))

  static let reflect = Question(
    id: "mother", prompt: [.text("What would you say to a mother who waited for three days?")],
    body: .reflect,
    explanation: [
      .paragraph([.text("Thank her for coming, and name the signs that should bring her at once.")])
    ], revision: Revision(rawValue: "9123456789abcdef"))

  static let harmful = Question(
    id: "dry", prompt: [.text("A child with diarrhoea vomits. What do you do?")],
    body: .choice(
      ChoiceQuestion(choices: [
        .init(label: [.text("Wait ten minutes, then give small sips")], isRight: true),
        .init(
          label: [.text("Stop giving anything to drink")], isRight: false, isHarmful: true,
          feedback: [.paragraph([.text("The child would dry out.")])]),
      ])), revision: Revision(rawValue: "a123456789abcdef"))

  static let dose = Question(
    id: "dose", prompt: [.text("The child weighs 15 kg. How much paracetamol do you give?")],
    body: .number(NumberQuestion(answer: 225, accepted: 220...230, unit: "mg")),
    explanation: [.paragraph([.text("15 mg for each kilogram.")])],
    revision: Revision(rawValue: "c123456789abcdef"))

  /// One of each kind.
  static let all = [
    SampleCourse.choice, SampleCourse.several, SampleCourse.number, text, match, order, cloze,
    likert, scale, reflect, harmful,
  ]

  static let text = Question(
    id: "salt", prompt: [.text("What does ORS stand for?")],
    body: .text(TextQuestion(accepted: ["oral rehydration salts"])),
    revision: Revision(rawValue: "b123456789abcdef"))
}
