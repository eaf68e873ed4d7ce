import CourseFormat
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

@Suite("The contents of a course, seen from a lesson")
struct CourseContentsTests {
  private let course = SampleCourse.manifest.id

  private func focused(_ contents: CourseContents, in world: World) -> String {
    let scene = contents.scene(in: world)
    guard case .option(let option) = scene.body[scene.focus] else { return "" }
    return option.label.map(\.text.string).joined().trimmingPrefix { $0 == "\u{A0}" }.description
  }

  @Test(
    "the focus stands where one is",
    arguments: [
      (0, "Why water makes us ill"), (1, "From the well to the cup"),
      (5, "From the well to the cup"),
    ])
  func focuses(block: Int, expected: String) throws {
    let world = try World.sample()
    let contents = CourseContents(of: course, at: SampleCourse.lesson, block: block, in: world)
    #expect(focused(contents, in: world) == expected)
  }

  @Test("a heading leads to its block, in place of the page that is read")
  func jumps() throws {
    let world = try World.sample()
    var contents = CourseContents(of: course, at: SampleCourse.lesson, block: 0, in: world)
    #expect(
      contents.update(.choose(2), in: world)
        == [.back, .replace(.passage(course, "why", block: 1, words: ""))])
    #expect(
      contents.update(.choose(1), in: world)
        == [.back, .replace(.passage(course, "why", block: 0, words: ""))])
    #expect(contents.update(.choose(3), in: world) == [.back, .replace(.lesson(course, "how"))])
    #expect(contents.update(.choose(9), in: world) == [])
  }

  @Test("what is locked is told what comes before it")
  func keepsLocks() throws {
    var world = try World.sample(learnt: false)
    world.courses[0].manifest.order = .strict
    var contents = CourseContents(of: course, at: SampleCourse.lesson, block: 0, in: world)
    #expect(
      contents.update(.choose(3), in: world)
        == [.notice(Message("outline.locked", ["item": "Why water makes us ill"]))])
  }

  @Test("t leads there from a lesson, in a preview to everything by name")
  func begins() throws {
    for world in [try World.sample(), try World.previewed()] {
      var navigator = Navigator(Home())
      navigator.push(Reader(SampleCourse.lesson, of: course, in: world))
      #expect(navigator.update(.key(.character("t")), in: world) == [.go(.contents(course))])
      let keys = navigator.keysInForce(in: world).map(\.keys)
      #expect(keys.count { $0.string.hasPrefix("t ") } == 1)
    }
  }
}
