import CourseFormat
import Learning
import Screens
import Stage
import Support
import Testing
import Wording

@testable import Screens

@Suite("The screens of a preview as they were once found right", .serialized)
struct PreviewGoldenTests {
  static let course = ScreenGoldenTests.course

  static let samples: [ScreenGoldenTests.Sample] = [
    .init(name: "preview-outline", world: preview, screen: { Outline(course, in: $0) }),
    .init(
      name: "preview-reader", world: preview,
      screen: { Reader(SampleCourse.lesson, of: course, in: $0) }),
    .init(
      name: "preview-self-check", world: preview,
      screen: { _ in SelfCheck(SampleCourse.choice, of: "why", in: course) }),
    .init(
      name: "preview-quiz-number", world: preview,
      screen: { _ in
        Quiz(
          SampleCourse.bank, ScreenGoldenTests.attempt(["litres"]), of: ScreenGoldenTests.check,
          in: course)
      }),
    .init(
      name: "preview-sheet", world: preview,
      screen: { QuestionSheet(SampleCourse.bank, at: nil, of: course, in: $0) }),
    .init(
      name: "preview-sheet-none", world: preview,
      screen: {
        QuestionSheet(
          Lesson(
            id: "how", language: "en", title: "How to make it safe", blocks: [],
            revision: Revision(rawValue: "0")), at: nil, of: course, in: $0)
      }),
    .init(
      name: "preview-findings", world: preview,
      screen: { _ in FindingList(on: .lesson(course, "why")) }, keys: [.down]),
    .init(
      name: "preview-findings-course", world: preview,
      screen: { _ in FindingList(on: .lesson(course, "why")) },
      keys: [.character("D"), .character("G")]),
    .init(
      name: "preview-findings-none", world: { try .previewed($0, findings: []) },
      screen: { _ in FindingList(on: .outline(course)) }),
    .init(
      name: "preview-broken", world: preview,
      screen: { _ in
        BrokenPage(
          insteadOf: nil, at: .sheet(course, "final", nil), because: Message("preview.gone"))
      }),
    .init(
      name: "preview-gone", world: preview,
      screen: { _ in
        BrokenPage(
          insteadOf: nil, at: .selfCheck(course, "how", "clear"),
          because: Message("preview.gone"))
      }),
    .init(name: "preview-contents", world: preview, screen: { contents(in: $0) }),
    .init(
      name: "preview-contents-found", world: preview, screen: { contents(in: $0) },
      keys: "water".map(Key.character) + [.down]),
    .init(
      name: "preview-contents-none", world: preview, screen: { contents(in: $0) },
      keys: "zebu".map(Key.character)),
  ]

  @Test("it is what it was", arguments: samples)
  func golden(sample: ScreenGoldenTests.Sample) throws {
    try ScreenGoldenTests().golden(sample: sample)
  }

  @Test("every kind of question with its answers", arguments: ["en", "fr"])
  func kinds(language: String) throws {
    let world = try World.previewed(language)
    let text = SamplePreview.questions.enumerated().map { index, question in
      let prose = question.answered(number: index + 1, in: world)
      return world.layout.lines(of: prose).map(\.text).joined(separator: "\n")
    }
    expectGolden(text.joined(separator: "\n\n") + "\n", named: "questions/answered-\(language)")
  }

  @Sendable private static func preview(_ language: String) throws -> World {
    try .previewed(language)
  }

  static func contents(in world: World) -> Contents {
    let items = SampleCourse.manifest.items.map { item in
      Contents.Entry(
        Home.destination(of: item, in: course),
        title: world.course(course)?.title(of: item.id) ?? "", id: item.id.rawValue,
        isItem: true, kind: world.kind(of: item))
    }
    let questions = SampleCourse.bank.questions.map { question in
      Contents.Entry(
        .sheet(course, "final", question.id), title: .init(question.prompt.plainText),
        id: question.id.rawValue, kind: world.say("contents.question"))
    }
    return Contents(of: course, items + questions, focusOn: "how")
  }
}
