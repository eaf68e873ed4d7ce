import CourseFormat
import Learning
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

@Suite("Looking for something in all courses")
struct CourseSearchTests {
  private func press(
    _ keys: [Key], on navigator: inout Navigator, in world: World
  ) -> [Effect] {
    var effects: [Effect] = []
    for key in keys { effects += navigator.update(.key(key), in: world) }
    return effects
  }

  @Test("the slash leads to the field from home, outline and contents")
  func begins() throws {
    let world = try World.sample()
    let course = SampleCourse.manifest.id
    let screens: [any Screen] = [
      Home(), Outline(course, in: world),
      CourseContents(of: course, at: SampleCourse.lesson, block: 0, in: world),
    ]
    for screen in screens {
      var navigator = Navigator(screen)
      #expect(navigator.update(.key(.character("/")), in: world) == [.go(.search(""))])
    }
  }

  @Test("letters and digits are words, Enter looks for them")
  func types() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    navigator.push(CourseSearch())
    let keys = "37 /qé".map(Key.character) + [.backspace, .enter]
    #expect(press(keys, on: &navigator, in: world) == [.replace(.search("37 /q"))])
    #expect(press([.escape], on: &navigator, in: world) == [.back])
  }

  @Test("nothing is looked for without a letter or digit", arguments: ["", "  ", "?!"])
  func asksForWords(text: String) throws {
    let world = try World.sample()
    var navigator = Navigator(CourseSearch())
    let effects = press(text.map(Key.character) + [.enter], on: &navigator, in: world)
    #expect(effects == [.notice(Message("search.hint"))])
  }

  @Test("what was found is opened by Enter or by its number, with the words")
  func opens() throws {
    let world = try World.sample()
    let course = SampleCourse.manifest.id
    var navigator = Navigator(Home())
    navigator.push(CourseSearch(SampleSearch.results(in: world)))
    let passage = Destination.passage(course, "why", block: 2, words: "bucket")
    #expect(press([.enter], on: &navigator, in: world) == [.go(passage)])
    #expect(press([.character("2")], on: &navigator, in: world) == [.go(.term(course, "bucket"))])
    // The focus stays where it was.
    #expect(press([.enter], on: &navigator, in: world) == [.go(.term(course, "bucket"))])
    #expect(press([.character("q")], on: &navigator, in: world) == [.back])
  }

  @Test("from what was found one comes back to the words, and down again")
  func amends() throws {
    let world = try World.sample()
    var navigator = Navigator(CourseSearch(SampleSearch.results(in: world)))
    #expect(
      press([.up, .character("s"), .enter], on: &navigator, in: world)
        == [.replace(.search("buckets"))])
    _ = press([.backspace, .down], on: &navigator, in: world)
    #expect(navigator.top?.isTyping == false)
    _ = press([.down, .character("/")], on: &navigator, in: world)
    #expect(navigator.top?.isTyping == true)
  }

  @Test("what is locked is not opened, but told what comes before it")
  func keepsLocks() throws {
    var world = try World.sample(learnt: false)
    world.courses[0].manifest.order = .strict
    var navigator = Navigator(CourseSearch(SampleSearch.results(in: world)))
    let effects = press([.character("3")], on: &navigator, in: world)
    #expect(effects == [.notice(Message("outline.locked", ["item": "Why water makes us ill"]))])
  }

  @Test("line by line, a line is the words, and then a number what was found")
  func byLines() throws {
    var world = try World.sample()
    world.isLinear = true
    var navigator = Navigator(Home())
    navigator.push(CourseSearch())
    #expect(navigator.update(.line("safe water"), in: world) == [.replace(.search("safe water"))])
    #expect(navigator.update(.line("q"), in: world) == [.back])
    navigator.push(CourseSearch(SampleSearch.results(in: world)))
    #expect(
      navigator.update(.line("2"), in: world) == [.go(.term(SampleCourse.manifest.id, "bucket"))])
  }

  @Test("read anew in another language, the focus stays")
  func staysInPlace() throws {
    let world = try World.sample()
    var search = CourseSearch(SampleSearch.results(in: world))
    _ = search.update(.action(.down), in: world)
    let fresh = CourseSearch(SampleSearch.results(in: try World.sample("fr"))).insteadOf(search)
    #expect(fresh.scene(in: world).focus == search.scene(in: world).focus)
    #expect(CourseSearch(SampleSearch.nothing(in: world)).insteadOf(search).isTyping)
  }

  @Test("the lesson that is opened has the words on, and leads straight back")
  func looksOn() throws {
    let world = try World.sample()
    let course = SampleCourse.manifest.id
    let reader = Reader(SampleCourse.lesson, of: course, atBlock: 2, finding: "hand", in: world)
    var navigator = Navigator(Home())
    navigator.push(reader)
    #expect(reader.search?.found.count == 1)
    #expect(reader.search?.standing(in: world)?.string.contains("hand") == true)
    #expect(navigator.update(.key(.character("q")), in: world) == [.back])
    // Where the words stand elsewhere, or nowhere, the block is shown all the same.
    let other = Reader(SampleCourse.lesson, of: course, atBlock: 2, finding: "zebra", in: world)
    #expect(other.search == nil)
    #expect(other.block == 2)
    #expect(Reader(SampleCourse.lesson, of: course, atBlock: 2, finding: "", in: world) == other)
  }
}
