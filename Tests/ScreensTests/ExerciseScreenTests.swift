import CourseFormat
import Learning
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("An exercise on the screen")
struct ExerciseScreenTests {
  static let course = ScreenGoldenTests.course

  private func screen(_ id: ExerciseID, in world: World) throws -> ExerciseScreen {
    try #require(
      ExerciseScreen(id, of: SamplePractice.drill, in: Self.course, world: world))
  }

  private func typed(
    _ id: ExerciseID, _ accuracy: Int, _ speed: Int, enough: Bool
  ) -> Learning.Fact {
    .exerciseTyped(
      Self.course, "keyboard", id,
      TypingResult(accuracy: Score(rawValue: accuracy), speed: speed, isEnough: enough))
  }

  @Test("the time runs from the first key to the last line, and the result is kept at once")
  func time() throws {
    var world = try World.practising()
    var screen = try screen("home-row", in: world)
    for character in "asdf jkl" { _ = screen.update(.typed(character), in: world) }
    world.now += 13
    #expect(screen.update(.action(.open), in: world) == [])
    for character in "a sad lad asks dad" { _ = screen.update(.typed(character), in: world) }
    world.now += 13
    #expect(
      screen.update(.action(.open), in: world)
        == [.keep([typed("home-row", 10_000, 60, enough: true)])])
    #expect(!screen.isTyping)
    #expect(
      screen.update(.action(.open), in: world)
        == [.replace(.exercise(Self.course, "keyboard", "sentence"))])
  }

  @Test("the last exercise that was missing completes the drill, once")
  func completes() throws {
    var world = try World.practising()
    world.isLinear = true
    let line = SamplePractice.drill.exercises[1].lines[0].string
    var screen = try screen("sentence", in: world)
    #expect(!screen.isTyping)
    _ = screen.update(.action(.open), in: world)
    #expect(screen.isTyping)
    world.now += 58
    let result = typed("sentence", 10_000, 60, enough: true)
    let completed = Learning.Fact.drillCompleted(
      Self.course, "keyboard", SamplePractice.drill.revision)
    #expect(screen.update(.line(line), in: world) == [.keep([result, completed])])
    for fact in [result, completed] { world.standings[Self.course]?.apply(fact, at: 0) }
    var again = try self.screen("sentence", in: world)
    _ = again.update(.action(.open), in: world)
    world.now += 58
    #expect(again.update(.line(line), in: world) == [.keep([result])])
  }

  @Test("what was not enough completes nothing, and typing again has the focus")
  func notEnough() throws {
    var world = try World.practising()
    var screen = try screen("sentence", in: world)
    _ = screen.update(.typed("A"), in: world)
    world.now += 60
    #expect(
      screen.update(.action(.open), in: world)
        == [.keep([typed("sentence", 172, 1, enough: false)])])
    #expect(
      screen.update(.action(.open), in: world)
        == [.replace(.exercise(Self.course, "keyboard", "sentence"))])
  }

  @Test("an empty line is not handed in, and no line grows without end")
  func bounds() throws {
    let world = try World.practising()
    var screen = try screen("home-row", in: world)
    #expect(screen.update(.action(.open), in: world) == [.notice(.init("drill.type-first"))])
    #expect(screen.update(.line("  "), in: world) == [.notice(.init("drill.type-first"))])
    for _ in 0..<100 { _ = screen.update(.typed("a"), in: world) }
    guard case .field(let field)? = screen.scene(in: world).body.first(where: \.isField) else {
      Issue.record("nothing to type into")
      return
    }
    #expect(field.text.string.count == 28)
  }

  @Test("asks for what the terminal can show")
  func alphabet() throws {
    var world = try World.practising()
    world.alphabet = .ascii
    var drill = SamplePractice.drill
    drill.exercises[1].lines = ["d\u{E9}j\u{E0} vu"]
    var screen = try #require(
      ExerciseScreen("sentence", of: drill, in: Self.course, world: world))
    for character in "deja vu" { _ = screen.update(.typed(character), in: world) }
    #expect(
      screen.update(.action(.open), in: world).first
        == .keep([
          typed("sentence", 10_000, 420, enough: true),
          .drillCompleted(Self.course, "keyboard", drill.revision),
        ]))
  }
}

extension Element {
  fileprivate var isField: Bool { if case .field = self { true } else { false } }
}
