import CourseFormat
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("The terms of a course")
struct GlossaryTests {
  private func names(_ glossary: Glossary, in world: World) -> [String] {
    glossary.scene(in: world).body.compactMap { element in
      guard case .option(let option) = element else { return nil }
      return option.label.map(\.text.string).joined()
    }
  }

  @Test("stand in alphabetical order, accents or not")
  func sorts() throws {
    let world = try World.sample()
    let glossary = Glossary(SampleSearch.terms, in: "en", of: "clean-water")
    #expect(
      names(glossary, in: world) == ["Ébullition", "Gel", "Germ", "Germ", "Well", "ລ້າງມື"])
  }

  @Test(
    "get fewer with every letter, whatever its case and script",
    arguments: [
      ("EB", ["Ébullition"]), ("ge", ["Gel", "Germ", "Germ"]), ("ມ", ["ລ້າງມື"]), ("x", []),
    ])
  func narrows(typed: String, expected: [String]) throws {
    let world = try World.sample()
    var glossary = Glossary(SampleSearch.terms, in: "en", of: "clean-water")
    for character in typed { _ = glossary.update(.typed(character), in: world) }
    #expect(names(glossary, in: world) == expected)
  }

  @Test("a number or Enter opens one")
  func opens() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    navigator.push(Glossary(SampleSearch.terms, in: "en", of: "clean-water"))
    #expect(
      navigator.update(.key(.character("2")), in: world) == [.go(.term("clean-water", "gel"))])
    _ = navigator.update(.key(.character("w")), in: world)
    #expect(navigator.update(.key(.enter), in: world) == [.go(.term("clean-water", "well"))])
    _ = navigator.update(.key(.character("x")), in: world)
    #expect(navigator.update(.key(.enter), in: world) == [])
  }

  @Test("T leads there from the outline and from a lesson")
  func begins() throws {
    let world = try World.sample()
    let course = SampleCourse.manifest.id
    let screens: [any Screen] = [
      Outline(course, in: world), Reader(SampleCourse.lesson, of: course, in: world),
    ]
    for screen in screens {
      var navigator = Navigator(screen)
      #expect(navigator.update(.key(.character("T")), in: world) == [.go(.glossary(course))])
    }
  }
}
