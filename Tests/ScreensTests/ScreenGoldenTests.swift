import CourseFormat
import Learning
import Screens
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

/// Every screen, as a person sees it, at three sizes, in two languages and both alphabets, with
/// what each of its words is.
@Suite("Every screen as it was once found right", .serialized)
struct ScreenGoldenTests {
  /// A screen under its golden's name, made in a world and with some keys pressed.
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let world: @Sendable (String) throws -> World
    let screen: @Sendable (World) -> any Screen
    var keys: [Key] = []
    var testDescription: String { name }
  }

  static let course = SampleCourse.manifest.id
  static let final = OutlineItem(
    id: "final", kind: .quiz(QuizRules(pass: 80, draw: 2, attempts: 3, feedback: .end)))
  static let check = OutlineItem(id: "check", kind: .quiz(QuizRules()))

  static func attempt(_ questions: [QuestionID]) -> Attempt {
    Attempt(number: 2, startedAt: 1_795_000_000, questions: questions)
  }

  static let samples: [Sample] =
    [
      Sample(name: "sign-in", world: { try .sample($0) }, screen: { SignIn(in: $0) }),
      Sample(
        name: "new-learner", world: { try .sample($0) }, screen: { _ in NewLearner() },
        keys: "Awa".map(Key.character)),
      Sample(name: "language", world: { try .sample($0) }, screen: { LanguageChoice(in: $0) }),
      Sample(
        name: "home-first", world: { try .sample($0, learnt: false) }, screen: { _ in Home() }),
      Sample(name: "home", world: { try .sample($0) }, screen: { _ in Home() }),
      Sample(name: "home-certified", world: { try .certified($0) }, screen: { _ in Home() }),
      Sample(name: "outline", world: { try .sample($0) }, screen: { Outline(course, in: $0) }),
      Sample(
        name: "reader", world: { try .sample($0) },
        screen: { Reader(SampleCourse.lesson, of: course, in: $0) }),
      Sample(
        name: "reader-end", world: { try .sample($0) },
        screen: { Reader(SampleCourse.lesson, of: course, in: $0) }, keys: [.character("G")]),
      Sample(
        name: "reader-rich", world: { try .sample($0) },
        screen: { Reader(SampleReading.lesson, of: course, in: $0) }),
      Sample(
        name: "reader-rich-end", world: { try .sample($0) },
        screen: { Reader(SampleReading.lesson, of: course, in: $0) }, keys: [.character("G")]),
      Sample(
        name: "reader-link", world: { try .sample($0) },
        screen: { Reader(SampleReading.lesson, of: course, in: $0) }, keys: [.tab, .tab]),
      Sample(
        name: "reader-search", world: { try .sample($0) },
        screen: { Reader(SampleReading.lesson, of: course, in: $0) },
        keys: "/wat".map(Key.character)),
      Sample(
        name: "reader-found", world: { try .sample($0) },
        screen: { Reader(SampleReading.lesson, of: course, in: $0) },
        keys: "/wat".map(Key.character) + [.enter, .character("n")]),
      Sample(
        name: "footnote", world: { try .sample($0) },
        screen: { note(in: $0) }),
      Sample(
        name: "links", world: { try .sample($0) },
        screen: { LinkList(of: SampleCourse.lesson, in: course, world: $0) }),
      Sample(
        name: "term", world: { try .sample($0) },
        screen: { _ in TermCard(SampleCourse.term, of: course) }),
      Sample(
        name: "self-check", world: { try .sample($0) },
        screen: { _ in SelfCheck(SampleCourse.choice, of: "why", in: course) },
        keys: [.down, .character("i")]),
      Sample(
        name: "self-check-wrong", world: { try .sample($0) },
        screen: { _ in SelfCheck(SampleCourse.choice, of: "why", in: course) }, keys: [.enter]),
      Sample(
        name: "quiz-intro", world: { try .sample($0) },
        screen: { _ in QuizIntro(SampleCourse.bank, of: final, in: course) }),
      Sample(
        name: "quiz-several", world: { try .sample($0) },
        screen: { _ in Quiz(SampleCourse.bank, attempt(["safe", "clear"]), of: final, in: course) },
        keys: [.character(" "), .down, .down]),
      Sample(
        name: "quiz-number", world: { try .sample($0) },
        screen: { _ in Quiz(SampleCourse.bank, attempt(["litres", "clear"]), of: check, in: course)
        },
        keys: [.character("2")]),
      Sample(
        name: "quiz-number-wrong", world: { try .sample($0) },
        screen: { _ in Quiz(SampleCourse.bank, attempt(["litres", "clear"]), of: check, in: course)
        },
        keys: [.character("2"), .enter]),
      Sample(name: "result", world: { try .sample($0) }, screen: { outcome(in: $0) }),
      Sample(name: "result-certified", world: { try .certified($0) }, screen: { outcome(in: $0) }),
      Sample(
        name: "review", world: { try .sample($0) },
        screen: { _ in
          AnswerReview(
            SampleCourse.choice, SampleCourse.choice.answer(.choices([0])), of: "final", in: course,
            lesson: "how")
        }),
      Sample(name: "progress", world: { try .sample($0) }, screen: { _ in ProgressOverview() }),
      Sample(
        name: "progress-first", world: { try .sample($0, learnt: false) },
        screen: { _ in ProgressOverview() }),
      Sample(
        name: "certificates", world: { try .certified($0) }, screen: { _ in CertificateList() }),
      Sample(
        name: "certificates-none", world: { try .sample($0) }, screen: { _ in CertificateList() }),
      Sample(name: "certificate", world: { try .certified($0) }, screen: { certificate(in: $0) }),
      Sample(
        name: "help", world: { try .sample($0) },
        screen: { KeyHelp(for: Navigator(Home()), in: $0) }),
    ] + kinds + practice + finding + marks + people + letters

  @Test("it is what it was", arguments: samples)
  func golden(sample: Sample) throws {
    for form in GoldenForm.all {
      var world = try sample.world(form.language)
      world.size = form.size
      world.alphabet = form.alphabet
      // The screen lies on another, as it does in the program, so that q leads back.
      var navigator = Navigator(Home())
      navigator.push(sample.screen(world))
      for key in sample.keys { _ = navigator.update(.key(key), in: world) }
      let scene = navigator.scene(in: world)
      let frame = world.layout.frame(of: scene)
      #expect(frame.complaints(in: form.alphabet).isEmpty)
      #expect(frame.isCursorOnMarker || !scene.isOnOption, "\(frame.cursor)\n\(frame.text)")
      expectGolden(
        frame, showingRoles: form.showsRoles, named: "screens/\(sample.name)-\(form.name)")
    }
  }

  @Test("no screen is kept that none of the samples is")
  func orphans() throws {
    // The views of pictures are drawn where pictures are.
    let read = (Self.samples + PreviewGoldenTests.samples).flatMap { sample in
      GoldenForm.all.map { "\(sample.name)-\($0.name).txt" }
    }
    let kept = try Golden.files(in: "screens").filter { !$0.hasPrefix("picture-") }
    #expect(Set(kept).subtracting(read).sorted() == [])
  }

  private static func outcome(in world: World) -> any Screen {
    let attempt = world.standings[course]?["final"].lastAttempt ?? attempt([])
    return QuizOutcome(SampleCourse.bank, attempt, of: final, in: course)
  }

  private static func note(in world: World) -> any Screen {
    FootnoteCard(2, of: SampleReading.lesson, in: course) ?? CertificateList()
  }

  private static func certificate(in world: World) -> any Screen {
    let lastDay = CalendarDay(daysSince1970: 21_510)
    return world.standings[course]?.certificate.map { CertificateCard($0, validUntil: lastDay) }
      ?? CertificateList()
  }
}
