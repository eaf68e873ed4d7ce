import CourseFormat
import Learning
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("What a learner is told of an update")
struct UpdateNewsTests {
  private let course = SampleCourse.manifest.id

  private func updated(
    _ world: World, _ change: (inout CourseUpdate) -> Void = { _ in }
  ) -> World {
    var world = world
    var update = CourseUpdate(from: CourseVersion(1, 2, 0), to: CourseVersion(2, 0, 0))
    change(&update)
    world.standings[course]?.apply(.courseUpdated(course, update), at: 1_795_000_000)
    return world
  }

  private func text(_ scene: Scene) -> String {
    scene.body.map { element in
      switch element {
      case .text(let phrases): phrases.map(\.text.string).joined()
      case .option(let option):
        (option.label.map(\.text.string) + option.columns.map(\.text.string)).joined(separator: "|")
      case .detail(let detail): "\(detail.label.string): \(detail.value.string)"
      default: ""
      }
    }.joined(separator: "\n")
  }

  @Test("the outline says once what is asked and what is new, and marks it")
  func outline() throws {
    var world = updated(try .sample()) {
      $0.redo = ["why": $0.to]
      $0.added = ["how"]
    }
    world.courses[0].notes = ["The dose is new."]
    let shown = text(Outline(course, in: world).scene(in: world))
    #expect(
      shown.contains(
        "Updated to version 2.0.0: 1 part is to be done again, 1 part is new.\nThe dose is new."))
    #expect(shown.contains("|again") && shown.contains("|new"))
    world.standings[course]?.apply(.placeKept(course, "how", .start), at: 1_795_000_100)
    let later = text(Outline(course, in: world).scene(in: world))
    #expect(!later.contains("Updated") && later.contains("|again") && !later.contains("|new"))
  }

  @Test("the outline says nothing of mended words, unless the trainer does")
  func silent() throws {
    var world = updated(try .sample())
    #expect(!text(Outline(course, in: world).scene(in: world)).contains("Updated"))
    world.courses[0].notes = ["Mended."]
    let shown = text(Outline(course, in: world).scene(in: world))
    #expect(shown.contains("Updated to version 2.0.0.\nMended."))
  }

  @Test("a course that is open again says so, and that the certificate stays valid")
  func reopened() throws {
    let world = updated(try .certified()) {
      $0.redo = ["why": $0.to]
      $0.reopens = $0.to
    }
    let shown = text(Outline(course, in: world).scene(in: world))
    #expect(shown.contains("Your certificate stays valid."))
    #expect(!text(Home().scene(in: world)).contains("done, certificate"))
    #expect(text(Home().scene(in: try .certified())).contains("done, certificate"))
  }

  @Test("home leads to what comes next, whatever an update has brought")
  func home() throws {
    var home = Home()
    let plain = try World.sample()
    let next = home.update(.choose(1), in: plain)
    #expect(next == [.go(.quiz(course, "final"))])
    #expect(home.update(.choose(1), in: updated(plain)) == next)
  }

  @Test("whoever goes on or away from the outline was told, and is not told again")
  func told() throws {
    var world = updated(try .sample()) { $0.added = ["how"] }
    let seen = Effect.keep([.updateSeen(course, CourseVersion(2, 0, 0))])
    var outline = Outline(course, in: world)
    #expect(outline.update(.action(.search), in: world) == [.go(.search(""))])
    #expect(outline.update(.action(.down), in: world) == [])
    #expect(outline.update(.action(.back), in: world) == [seen, .back])
    #expect(outline.update(.action(.leave), in: world) == [seen])
    #expect(outline.update(.choose(1), in: world) == [seen, .go(.lesson(course, "why"))])
    world.standings[course]?.apply(.updateSeen(course, CourseVersion(2, 0, 0)), at: 1_795_000_100)
    #expect(!text(outline.scene(in: world)).contains("Updated"))
    #expect(text(outline.scene(in: world)).contains("|new"))
    #expect(outline.update(.action(.back), in: world) == [])
  }

  @Test("an answer is not shown against a question that has changed since")
  func changed() throws {
    let world = try World.sample()
    var question = SampleCourse.choice
    let answer = question.answer(.choices([0]))
    let review = { (question: Question) in
      text(
        AnswerReview(question, answer, of: "final", in: course, lesson: nil).scene(in: world))
    }
    #expect(!review(question).contains("has changed"))
    question.revision = Revision(rawValue: "ffffffffffffffff")
    let shown = review(question)
    #expect(shown.contains("This question has changed since you answered it."))
    #expect(shown.contains("Your answer was worth: 0 %"))
    #expect(!shown.contains("|wrong") && !shown.contains("Not right"))
  }

  @Test("attempts that were set aside do not count")
  func attempts() throws {
    let world = updated(try .sample()) { $0.redo = ["final": $0.to] }
    let item = try #require(SampleCourse.manifest.items.first { $0.id == "final" })
    let attempt = Attempt(number: 2, startedAt: world.now, questions: ["clear", "litres"])
    let bank = SampleCourse.bank
    let shown = { (world: World) in
      text(Quiz(bank, attempt, of: item, in: course).scene(in: world))
    }
    #expect(shown(world) != shown(try .sample()))
  }
}
