import CourseFormat
import Learning
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("A case on the screen")
struct CasePlayScreenTests {
  static let course = ScreenGoldenTests.course

  private func screen(_ links: [Int]) throws -> CasePlayScreen {
    CasePlayScreen(try #require(SamplePractice.play(links)), attempt: 2, in: Self.course)
  }

  private func chose(
    _ step: Int, _ node: NodeID, _ link: Int, to target: NodeID
  ) -> Learning.Fact {
    .caseChose(
      Self.course, "child", attempt: 2, step: step,
      CaseChoice(node: node, link: link, to: target))
  }

  @Test("each choice is kept before the next is shown, the last with the end")
  func keeps() throws {
    let world = try World.practising()
    var screen = try screen([])
    #expect(
      screen.update(.action(.open), in: world) == [.keep([chose(0, "arrival", 0, to: "signs")])])
    _ = screen.update(.action(.down), in: world)
    _ = screen.update(.action(.down), in: world)
    #expect(
      screen.update(.action(.open), in: world) == [
        .keep([
          chose(1, "signs", 3, to: "home"),
          .caseEnded(
            Self.course, "child", attempt: 2, outcome: .harm, score: Score(rawValue: 7000)),
        ])
      ])
    #expect(
      screen.update(.action(.open), in: world) == [.replace(.caseResult(Self.course, "child"))])
  }

  @Test("a number chooses among what is open, and Enter does it")
  func numbers() throws {
    let world = try World.practising()
    var screen = try screen([0, 0, 0])
    #expect(screen.update(.choose(5), in: world) == [])
    #expect(screen.update(.choose(3), in: world) == [])
    #expect(
      screen.update(.action(.open), in: world).first
        == .keep([
          chose(3, "signs", 2, to: "recovery"),
          .caseEnded(Self.course, "child", attempt: 2, outcome: .good, score: .full),
        ]))
  }

  @Test("line by line a number is the choice, and Enter alone is none")
  func linear() throws {
    var world = try World.practising()
    world.isLinear = true
    var screen = try screen([0])
    #expect(screen.update(.action(.open), in: world) == [.notice(.init("question.number-first"))])
    // What is not open is not numbered: the third choice is the fourth link.
    #expect(
      screen.update(.choose(3), in: world).first
        == .keep([
          chose(1, "signs", 3, to: "home"),
          .caseEnded(
            Self.course, "child", attempt: 2, outcome: .harm, score: Score(rawValue: 7000)),
        ]))
  }

  @Test("a text that leaves no room for the choices is read first")
  func reading() throws {
    var world = try World.practising()
    world.size = Size(columns: 40, rows: 10)
    var screen = try screen([0])
    #expect(screen.scene(in: world).focus == 0)
    #expect(screen.update(.action(.open), in: world) == [])
    #expect(screen.scene(in: world).isChoosing)
    #expect(
      screen.update(.action(.open), in: world) == [.keep([chose(1, "signs", 0, to: "signs")])])
    world.size = Size(columns: 80, rows: 24)
    #expect(try self.screen([0]).scene(in: world).isChoosing)
  }

  @Test("a case is begun once more with the number after the last")
  func begins() throws {
    let world = try World.practising()
    var intro = CaseIntro(SamplePractice.study, in: Self.course)
    let begins: [Effect] = [
      .keep([.caseStarted(Self.course, "child", attempt: 2)]),
      .replace(.caseStudy(Self.course, "child")),
    ]
    #expect(intro.update(.action(.open), in: world) == begins)
    let attempt = try #require(world.standings[Self.course]?["child"].lastCase)
    var debrief = CaseDebrief(SamplePractice.study, attempt, in: Self.course)
    #expect(debrief.update(.action(.open), in: world) == begins)
  }

  @Test("an end that an update made of the place where the case was left counts as one")
  func lateEnd() throws {
    var world = try World.practising()
    world.standings[Self.course]?.apply(
      .caseStarted(Self.course, "child", attempt: 2), at: 1_794_990_001)
    var screen = try screen([1])
    #expect(
      screen.update(.action(.open), in: world) == [
        .keep([
          .caseEnded(Self.course, "child", attempt: 2, outcome: .harm, score: Score(rawValue: 4500))
        ]), .replace(.caseResult(Self.course, "child")),
      ])
  }

  @Test("in another language the play is where it was")
  func language() throws {
    let world = try World.practising("fr")
    let screen = try screen([0, 1])
    let other = try #require(CasePlayScreen(SamplePractice.study, insteadOf: screen))
    #expect(other.scene(in: world) == screen.scene(in: world))
    let changed = CaseStudy(
      id: "child", language: "fr", title: "X", nodes: [SamplePractice.study.nodes[1]],
      revision: Revision(rawValue: "0"))
    #expect(CasePlayScreen(changed, insteadOf: screen) == nil)
  }
}
