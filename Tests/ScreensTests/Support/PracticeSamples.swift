import CourseFormat
import Learning
import Screens
import Stage
import Support
import Typography

extension ScreenGoldenTests {
  /// The screens of cases and drills.
  static let practice: [Sample] = [
    Sample(
      name: "outline-practice", world: { try .practising($0) }, screen: { Outline(course, in: $0) }),
    Sample(
      name: "case-intro", world: { try .practising($0) },
      screen: { _ in CaseIntro(SamplePractice.study, in: course) }),
    Sample(name: "case-arrival", world: { try .practising($0) }, screen: { _ in playing([]) }),
    Sample(
      name: "case-choices", world: { try .practising($0) }, screen: { _ in playing([0, 0, 0]) },
      keys: [.down]),
    Sample(
      name: "case-long", world: { try .practising($0) }, screen: { _ in playing([0, 0]) }),
    Sample(
      name: "case-rule", world: { try .practising($0) }, screen: { _ in playing([0, 1, 1]) }),
    Sample(
      name: "case-end", world: { try .practising($0) }, screen: { _ in playing([0, 1, 1, 1]) }),
    Sample(
      name: "case-result", world: { try .practising($0) }, screen: { debrief([0, 1, 1, 1], $0) }),
    Sample(
      name: "case-result-good", world: { try .practising($0) },
      screen: { debrief([0, 0, 0, 2], $0) }),
    Sample(
      name: "drill", world: { try .practising($0) },
      screen: { DrillContents(SamplePractice.drill, in: course, world: $0) }),
    Sample(
      name: "exercise", world: { try .practising($0) }, screen: { exercise("home-row", in: $0) },
      keys: "asdf".map(Key.character)),
    Sample(
      name: "exercise-slip", world: { try .practising($0) },
      screen: { exercise("home-row", in: $0) },
      keys: "asdf jjl".map(Key.character) + [.enter] + "a sax".map(Key.character)),
    Sample(
      name: "exercise-long", world: { try .practising($0) },
      screen: { exercise("sentence", in: $0) },
      keys: "A strip with no control line says nothing".map(Key.character)),
    Sample(
      name: "exercise-result", world: { try .practising($0) },
      screen: { exercise("home-row", in: $0) },
      keys: "asdf jkl".map(Key.character) + [.enter]
        + "a sad lad asks dad".map(Key.character) + [.enter]),
    Sample(
      name: "exercise-result-not-enough", world: { try .practising($0) },
      screen: { exercise("home-row", in: $0) },
      keys: "asdf".map(Key.character) + [.enter] + "a".map(Key.character) + [.enter]),
  ]

  static func playing(_ links: [Int]) -> any Screen {
    SamplePractice.play(links).map { CasePlayScreen($0, attempt: 2, in: course) }
      ?? CaseIntro(SamplePractice.study, in: course)
  }

  private static func debrief(_ links: [Int], _ world: World) -> any Screen {
    guard let play = SamplePractice.play(links) else { return Home() }
    var attempt = CaseAttempt(number: 1, startedAt: 0)
    attempt.choices = play.choices
    attempt.outcome = play.outcome
    attempt.score = play.score.total
    return CaseDebrief(SamplePractice.study, attempt, in: course)
  }

  private static func exercise(_ id: ExerciseID, in world: World) -> any Screen {
    ExerciseScreen(id, of: SamplePractice.drill, in: course, world: world) ?? Home()
  }
}

extension World {
  /// The course with a case and a drill, the case played once and one exercise typed.
  static func practising(_ language: String = "en") throws -> World {
    var world = try sample(language)
    world.courses[0].manifest.outline.append(
      Module(
        id: "training", title: Localized("Training", translations: ["fr": "Exercices"]),
        items: [
          OutlineItem(id: "child", kind: .caseStudy), OutlineItem(id: "keyboard", kind: .drill),
        ]))
    world.courses[0].heads["child"] = ItemHead(title: "A child with diarrhoea", minutes: 8)
    world.courses[0].heads["keyboard"] = ItemHead(title: "At the keyboard", minutes: 10)
    let course = world.courses[0].manifest.id
    for fact: Learning.Fact in [
      .caseStarted(course, "child", attempt: 1),
      .caseChose(
        course, "child", attempt: 1, step: 0, CaseChoice(node: "arrival", link: 1, to: "home")),
      .caseEnded(course, "child", attempt: 1, outcome: .harm, score: Score(rawValue: 4500)),
      .exerciseTyped(
        course, "keyboard", "home-row",
        TypingResult(accuracy: Score(rawValue: 9700), speed: 72, isEnough: true)),
    ] {
      world.standings[course]?.apply(fact, at: 1_794_990_000)
    }
    return world
  }
}
