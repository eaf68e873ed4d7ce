import CourseFormat
import Learning
import Typography

/// A case and a drill, as a screen shows them.
enum SamplePractice {
  static let study = CaseStudy(
    id: "child", language: "en", title: "A child with diarrhoea", minutes: 8,
    introduction: [.paragraph([.text("You are alone at the health post.")])],
    counters: [CaseCounter(id: "fluid", bounds: 0...3)],
    rules: CaseRules(limit: 30, mostHarm: 2),
    nodes: [
      node(
        "arrival", "Arrival",
        "A mother brings her son of two years. He has had watery stools since yesterday.",
        minutes: 2, isEssential: true,
        links: [
          link("signs", "Look for danger signs"),
          link("home", "Send them home", CaseChange(harm: 2)),
        ]),
      node(
        "signs", "Danger signs",
        "His eyes are sunken, and he drinks eagerly. A pinch of skin on his belly goes back "
          + "slowly. He is awake, cries without tears, and has no blood in his stools.",
        minutes: 5, isEssential: true,
        rules: [
          CaseLink(
            to: "shock", label: [.text("He becomes drowsy.")],
            if: .and(.test(.clock, .more, 25), .test(.counter("fluid"), .equal, 0)))
        ],
        links: [
          link(
            "signs", "Give oral rehydration salts",
            CaseChange(minutes: 5, effects: [CounterEffect("fluid", .add(1))]),
            if: .test(.counter("fluid"), .less, 3)),
          link("signs", "Wait and see", CaseChange(minutes: 10)),
          link("recovery", "Send them home with zinc", if: .test(.counter("fluid"), .atLeast, 2)),
          link("home", "Send them home", CaseChange(harm: 1)),
        ]),
      node(
        "shock", "Shock", "He can no longer drink.",
        links: [
          link("referral", "Refer him now"),
          link("death", "Wait", CaseChange(minutes: 30, harm: 1)),
        ]),
      node("referral", "Referral", "The hospital gives him a drip in time.", outcome: .adequate),
      node("recovery", "Recovery", "The next day he plays.", outcome: .good),
      node("home", "At home", "At night he comes back in shock.", outcome: .harm),
      node("death", "Too late", "He dies on the way.", outcome: .death),
    ], revision: Revision(rawValue: "4123456789abcdef"))

  static let drill = Drill(
    id: "keyboard", language: "en", title: "At the keyboard", minutes: 10,
    introduction: [.paragraph([.text("Sit up straight, and look at the screen.")])],
    exercises: [
      TypingExercise(
        id: "home-row", title: [.text("The home row")],
        instruction: [.paragraph([.text("Put your fingers on asdf and jkl.")])],
        lines: ["asdf jkl", "a sad lad asks dad"], accuracy: 95, speed: 60),
      TypingExercise(
        id: "sentence", title: [.text("A sentence")],
        lines: ["A strip with no control line says nothing: take a new one."], accuracy: 90),
    ], revision: Revision(rawValue: "5123456789abcdef"))

  /// The case after some choices.
  static func play(_ links: [Int]) -> CasePlay? {
    var play = CasePlay(study)
    for link in links { _ = play?.choose(link) }
    return play
  }

  private static func node(
    _ id: NodeID, _ title: DisplayText, _ text: DisplayText, minutes: Int = 0,
    isEssential: Bool = false, outcome: Outcome? = nil, rules: [CaseLink] = [],
    links: [CaseLink] = []
  ) -> CaseNode {
    CaseNode(
      id: id, title: [.text(title)], text: [.paragraph([.text(text)])],
      change: CaseChange(minutes: minutes), isEssential: isEssential, outcome: outcome,
      rules: rules, links: links)
  }

  private static func link(
    _ target: NodeID, _ label: DisplayText, _ change: CaseChange = .none,
    if condition: Condition? = nil
  ) -> CaseLink {
    CaseLink(to: target, label: [.text(label)], if: condition, change: change)
  }
}
