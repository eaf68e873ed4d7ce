import CourseFormat
import Learning
import Screens
import Stage
import Support
import Typography
import Wording

extension World {
  /// A world with one course, two learners and the standing of somebody half-way through.
  static func sample(_ language: String = "en", learnt: Bool = true) throws -> World {
    _ = Alphabet.taken(fromLocale: "C.UTF-8")
    let aissata = Learner(
      id: .init(rawValue: String(repeating: "a", count: 32)), name: "Aïssata", language: "en")
    let fatou = Learner(
      id: .init(rawValue: String(repeating: "b", count: 32)), name: "Fatou", language: "fr")
    var world = World(
      words: try Words.inLanguage(language),
      languages: try ["en", "es", "fr", "pt"].map { tag in
        let words = try Words.inLanguage(tag)
        return .init(
          tag: words.language, name: words("language.name"), question: words("language.question"))
      },
      size: Size(columns: 80, rows: 24), alphabet: .unicode, now: 1_795_000_000,
      learners: [aissata, fatou], courses: [CourseCard(manifest: SampleCourse.manifest)])
    world.courses[0].heads = [
      "why": ItemHead(title: "Why water makes us ill", minutes: 6),
      "how": ItemHead(title: "How to make it safe", minutes: 8),
      "check": ItemHead(title: "Check yourself", minutes: 3),
      "final": ItemHead(title: "Final quiz", minutes: 2),
    ]
    world.learner = aissata
    if learnt { world.standings = [SampleCourse.manifest.id: halfWay()] }
    return world
  }

  /// Begun, the first lesson read, the final quiz handed in once and not passed.
  private static func halfWay() -> CourseStanding {
    let course = SampleCourse.manifest.id
    var standing = CourseStanding()
    let facts: [Learning.Fact] = [
      .enrolled(course, CourseVersion(1, 2, 0)),
      .lessonCompleted(course, "why", SampleCourse.lesson.revision),
      .timeSpent(course, "why", seconds: 400),
      .quizStarted(course, "final", attempt: 1, questions: ["clear", "litres"]),
      .quizAnswered(course, "final", attempt: 1, SampleCourse.choice.answer(.choices([0]))),
      .quizAnswered(course, "final", attempt: 1, SampleCourse.number.answer(.number("3"))),
      .quizFinished(
        course, "final", attempt: 1, score: Score(rawValue: 5_000), passed: false),
    ]
    for fact in facts { standing.apply(fact, at: 1_794_990_000) }
    return standing
  }

  /// The same with the course complete and its certificate given.
  static func certified(_ language: String = "en") throws -> World {
    var world = try sample(language)
    let course = SampleCourse.manifest.id
    let day = CalendarDay(daysSince1970: 20_780)
    let certificate = IssuedCertificate(
      id: "3f2a91c0-5b9a-899b-bb52-6e9d922efe2d", course: course, version: CourseVersion(1, 2, 0),
      day: day, credential: "LC1:A B")
    for fact: Learning.Fact in [
      .courseCompleted(course, CourseVersion(1, 2, 0), score: Score(rawValue: 9_000), day: day),
      .certificateIssued(certificate),
    ] {
      world.standings[course]?.apply(fact, at: 1_794_999_000)
    }
    return world
  }
}
