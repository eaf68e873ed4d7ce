import CourseFormat
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

@Suite("What is told of a course")
struct CourseDetailsTests {
  private let course = SampleCourse.manifest.id

  private func lines(in world: World, objectives: [DisplayText] = []) -> [String] {
    let screen = CourseDetails(
      course, objectives: objectives, publisher: Message("courses.unsigned"))
    return screen.scene(in: world).body.flatMap { element -> [String] in
      switch element {
      case .text(let phrases): [phrases.map(\.text.string).joined()]
      case .prose(let blocks): world.layout.lines(of: blocks).map(\.text)
      case .detail(let detail): ["\(detail.label)|\(detail.value)"]
      case .heading(let text): ["# \(text)"]
      default: []
      }
    }
  }

  @Test("i leads there from home and from the outline")
  func begins() throws {
    let world = try World.sample()
    for screen in [Home(), Outline(course, in: world)] as [any Screen] {
      var navigator = Navigator(screen)
      #expect(navigator.update(.key(.character("i")), in: world) == [.go(.details(course))])
    }
  }

  @Test("the rule is told in words, each part of it")
  func tellsRule() throws {
    var world = try World.described()
    #expect(lines(in: world).contains("- Pass “Final quiz” with 80 % or more."))
    #expect(lines(in: world).contains("- Read every lesson."))
    #expect(lines(in: world).contains("- The holder can make water safe to drink."))
    #expect(lines(in: world).contains("Certificate|yes, for 24 months"))
    world.courses[0].manifest.completion = CompletionRule(lessons: .some(["how"]), pass: ["check"])
    world.courses[0].manifest.certificate = nil
    #expect(lines(in: world).contains("- Read: How to make it safe."))
    #expect(lines(in: world).contains("- Finish “Check yourself”."))
    #expect(lines(in: world).contains("Certificate|none"))
  }

  @Test("what is not known takes no line, and a long list is cut")
  func leavesOut() throws {
    let world = try World.sample()
    #expect(!lines(in: world).contains { $0.hasPrefix("Licence") || $0 == "# Written by" })
    let many = lines(in: world, objectives: (1...50).map { "Thing \($0)" })
    #expect(many.contains("- Thing 40"))
    #expect(!many.contains("- Thing 41"))
    #expect(many.contains("And 10 more."))
  }
}
