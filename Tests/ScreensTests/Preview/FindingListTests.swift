import CourseFormat
import Support
import Testing
import Wording

@testable import Screens

@Suite("What is to be mended, as a list")
struct FindingListTests {
  static let page = Destination.lesson(ScreenGoldenTests.course, "why")

  @Test("a finding leads to its line")
  func open() throws {
    let world = try World.previewed()
    var list = FindingList(on: Self.page)
    #expect(
      list.update(.action(.open), in: world) == [.go(.place(file: "lessons/why.fr.md", line: 21))])
    #expect(
      list.update(.choose(2), in: world) == [.go(.place(file: "lessons/why.en.md", line: 14))])
    #expect(list.update(.choose(3), in: world) == [])
  }

  @Test("what is mended while it is looked at leaves the focus on a finding that is there")
  func mended() throws {
    var world = try World.previewed()
    var list = FindingList(on: Self.page)
    _ = list.update(.action(.wholeCourse), in: world)
    _ = list.update(.action(.bottom), in: world)
    world.preview?.findings.removeLast(2)
    #expect(
      list.update(.action(.open), in: world) == [.go(.place(file: "lessons/why.fr.md", line: 21))])
    #expect(list.scene(in: world).isChoosing)
    world.preview?.findings = []
    #expect(list.update(.action(.open), in: world) == [.back])
    #expect(!list.scene(in: world).isChoosing)
  }

  @Test("the whole course is spoken of only where it has more, and its key always does something")
  func wholeCourse() throws {
    var world = try World.previewed()
    var list = FindingList(on: Self.page)
    let hint = { (world: World) in
      list.offers(in: world).first { $0.action == .wholeCourse }?.isHinted
    }
    #expect(hint(world) == true)
    world.preview?.findings.removeAll { $0.file != "lessons/why.en.md" }
    #expect(hint(world) == false)
    #expect(list.update(.action(.wholeCourse), in: world) == [])
    #expect(hint(world) == true)
    world.preview?.findings = []
    var all = FindingList(on: .outline(ScreenGoldenTests.course))
    #expect(all.offers(in: world).contains { $0.action == .wholeCourse })
    #expect(
      all.update(.action(.wholeCourse), in: world) == [.notice(Message("findings.none"))])
  }
}
