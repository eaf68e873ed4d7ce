import CourseFormat
import Learning
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("Reading a lesson")
struct ReaderTests {
  private static let course = SampleCourse.manifest.id

  private func reader(_ lesson: Lesson, _ world: World) -> Navigator {
    var navigator = Navigator(Home())
    navigator.push(Reader(lesson, of: Self.course, in: world))
    return navigator
  }

  private func press(
    _ keys: [Key], _ navigator: inout Navigator, _ world: World
  ) -> [Effect] {
    keys.flatMap { navigator.update(.key($0), in: world) }
  }

  private func type(_ words: String, _ navigator: inout Navigator, _ world: World) -> [Effect] {
    press([.character("/")] + words.map(Key.character) + [.enter], &navigator, world)
  }

  private func line(of navigator: Navigator, _ world: World) -> (text: String, column: Int) {
    let frame = world.layout.frame(of: navigator.scene(in: world))
    return (frame.text[frame.cursor.row], frame.cursor.column)
  }

  // MARK: Laziness

  @Test("page after page is the same, be the lesson made as it is read or all at once")
  func lazy() throws {
    let world = try World.sample()
    let lesson = SampleReading.long(300)
    let prose = LessonProse(LessonText(lesson), of: Self.course)
    let whole = prose.part(atLeast: .max, in: world)
    var navigator = reader(lesson, world)
    var places: [Passage.Place] = []
    var shown = ""
    for _ in 0..<400 {
      guard let reader = navigator.top as? Reader, reader.place != places.last else { break }
      places.append(reader.place)
      let view = reader.view(in: world)
      let all = world.layout.pager(of: Passage(whole.blocks)).page(
        from: reader.place, height: world.layout.passageRows())
      #expect(view.page == all)
      shown += view.page.lines.map(\.line.text).joined(separator: "\n")
      _ = navigator.update(.key(.character(" ")), in: world)
    }
    #expect(places.count > 40)
    #expect(shown.contains("Section 299"))
    #expect(shown.contains("[300]"))
  }

  @Test("a page costs a page: of a long lesson no more is made than is shown")
  func cost() throws {
    let world = try World.sample()
    let prose = LessonProse(LessonText(SampleReading.long(3_000)), of: Self.course)
    let part = prose.part(atLeast: 25, in: world)
    #expect(part.blocks.count == 25)
    #expect(!part.isWhole)
    #expect(prose.part(atLeast: 10, in: world).blocks.count == 25)
  }

  @Test("an answer given meanwhile shows")
  func answers() throws {
    var world = try World.sample()
    let reader = Reader(SampleCourse.lesson, of: Self.course, in: world)
    let before = reader.view(in: world)
    #expect(reader.question(on: reader.view(in: world)) == nil)
    var standing = world.standings[Self.course] ?? CourseStanding()
    #expect(before.part.questions.count == 1)
    standing.apply(
      .selfCheckAnswered(
        Self.course, "why", SampleCourse.choice.answer(.choices([1]))), at: 1)
    world.standings[Self.course] = standing
    #expect(reader.view(in: world).part.answered == ["clear"])
  }

  // MARK: Links

  @Test("Tab goes to what can be opened on the page, one after the other, and round again")
  func anchors() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.lesson, world)
    var seen: [String] = []
    for _ in 0..<6 {
      _ = press([.tab], &navigator, world)
      let (text, column) = line(of: navigator, world)
      #expect(text.hasPrefix(">"))
      seen.append(String(text.dropFirst(column).prefix(4)))
    }
    #expect(seen[0] == "[1]." && seen[1] == "oral" && seen[2] == "[3],")
    #expect(seen.contains("how"))
    #expect(Set(seen).count < 6)
  }

  @Test("Enter opens it, Escape takes the cursor back to the page and leaves nothing")
  func opens() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.lesson, world)
    #expect(press([.tab, .enter], &navigator, world) == [.go(.footnote(Self.course, "why", 1))])
    #expect(press([.tab, .enter], &navigator, world) == [.go(.term(Self.course, "ors"))])
    #expect(press([.escape], &navigator, world) == [.stay])
    #expect(line(of: navigator, world).column == 1)
    #expect(press([.escape], &navigator, world) == [.back])
  }

  @Test("a number opens what bears it, footnotes among links")
  func numbers() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.lesson, world)
    #expect(press([.character("1")], &navigator, world) == [.go(.footnote(Self.course, "why", 1))])
    #expect(press([.character("2")], &navigator, world) == [.go(.term(Self.course, "ors"))])
    #expect(press([.character("3")], &navigator, world) == [.go(.footnote(Self.course, "why", 2))])
    #expect(press([.character("4")], &navigator, world) == [.go(.lesson(Self.course, "how"))])
    #expect(press([.character("9")], &navigator, world) == [])
  }

  @Test("a footnote is shown on a card of its own")
  func note() throws {
    let world = try World.sample()
    let card = try #require(FootnoteCard(2, of: SampleReading.lesson, in: Self.course))
    let frame = world.layout.frame(of: card.scene(in: world))
    #expect(frame.text.contains { $0.contains("treatment of diarrhoea") })
    #expect(FootnoteCard(3, of: SampleReading.lesson, in: Self.course) == nil)
  }

  @Test("the links of a lesson are listed by the same numbers")
  func list() throws {
    let world = try World.sample()
    let list = LinkList(of: SampleReading.lesson, in: Self.course, world: world)
    let labels = list.scene(in: world).body.compactMap { element -> String? in
      guard case .option(let option) = element else { return nil }
      return option.key.string + " " + option.label.map(\.text.string).joined()
    }
    #expect(
      labels.prefix(3) == [
        "1 And potassium, without which muscles are weak.", "2 oral rehydration salts",
        "3 WHO, The treatment of diarrhoea, 2005.",
      ])
  }

  @Test("at its beginning there is no page back, and it says how to go on back")
  func start() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.long(60), world)
    let told = press([.character("b")], &navigator, world)
    #expect(told == [.notice(.init("reader.at-start"))])
    let there = press([.character(" "), .character("b")], &navigator, world)
    #expect(there.count == 2 && (navigator.top as? Reader)?.place == .start)
  }

  // MARK: Search

  @Test("a search goes to the first match from the page on, n to the next, N back, and round again")
  func search() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.long(30), world)
    _ = press([.character(" ")], &navigator, world)
    _ = type("SECTION 1", &navigator, world)
    #expect(navigator.scene(in: world).notice?.string.hasSuffix(" of 22") == true)
    let first = line(of: navigator, world).text
    #expect(first.hasPrefix(">") && first.contains("Section 1"))
    var lines: [String] = []
    for _ in 0..<22 {
      _ = press([.character("n")], &navigator, world)
      lines.append(line(of: navigator, world).text)
    }
    #expect(lines.last == first)
    _ = press([.character("N"), .character("n")], &navigator, world)
    #expect(line(of: navigator, world).text == first)
  }

  @Test("Escape ends a search where it led, and only then goes back")
  func ends() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.long(60), world)
    _ = type("section 47", &navigator, world)
    let place = (navigator.top as? Reader)?.place
    #expect(place != .start)
    #expect(press([.escape], &navigator, world) == [.notice(.init("reader.search-over"))])
    #expect((navigator.top as? Reader)?.place == place)
    #expect(press([.escape], &navigator, world) == [.back])
  }

  @Test("without a match it says so, and the page stays")
  func nothing() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.lesson, world)
    #expect(
      type("zinc", &navigator, world) == [
        .notice(.init("reader.not-found", ["words": .text("zinc")]))
      ])
    #expect((navigator.top as? Reader)?.place == .start)
    #expect((navigator.top as? Reader)?.search == nil)
    // Escape closes what was said, and leads back only then.
    #expect(press([.escape], &navigator, world) == [.stay])
    #expect(press([.escape], &navigator, world) == [.back])
    _ = type("zinc", &navigator, world)
    _ = press([.down, .up], &navigator, world)
    #expect(press([.escape], &navigator, world) == [.back])
    #expect(type("  ", &navigator, world) == [.stay])
  }

  @Test("line by line q leads back at once, whatever was not found before")
  func nothingLinear() throws {
    var world = try World.sample()
    world.isLinear = true
    var navigator = reader(SampleReading.lesson, world)
    _ = navigator.update(.key(.character("/")), in: world)
    _ = navigator.update(.line("zinc"), in: world)
    #expect(navigator.update(.key(.character("q")), in: world) == [.back])
  }

  @Test("/ twice, or Tab behind the words, looks for them in all courses")
  func everywhere() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.lesson, world)
    let twice = press([.character("/"), .character("/")], &navigator, world)
    #expect(twice == [.go(.search(""))])
    let words = press([.character("/"), .character("o"), .tab], &navigator, world)
    #expect(words == [.go(.search("o"))])
  }

  @Test("accents and capitals do not matter, cells and code are searched too")
  func folding() throws {
    let world = try World.sample()
    for words in [
      "DIARRHŒA", "100 to 200", "citrate", "oral  rehydration".replacing("  ", with: " "),
    ] {
      var navigator = reader(SampleReading.lesson, world)
      _ = type(words, &navigator, world)
      #expect((navigator.top as? Reader)?.search?.found.isEmpty == false, "\(words)")
    }
  }

  @Test("line by line the match is said with a word before it")
  func linear() throws {
    var world = try World.sample()
    world.isLinear = true
    var navigator = reader(SampleReading.long(60), world)
    _ = navigator.update(.key(.character("/")), in: world)
    #expect(navigator.scene(in: world).prompt == "Search in this lesson")
    _ = navigator.update(.line("section 47,"), in: world)
    guard case .passage(let passage)? = navigator.scene(in: world).body.first else {
      Issue.record("no passage")
      return
    }
    #expect(passage.foundWord == "Found:")
    #expect(passage.place.block == passage.focus?.block)
  }

  @Test("line by line a picture is its words, the drawing a key away")
  func drawings() throws {
    var world = try World.sample()
    func said() -> String {
      world.layout.lines(of: ProseBuilder.prose(SampleReading.lesson.blocks, in: world))
        .map(\.text).joined(separator: "\n")
    }
    #expect(said().contains("|____|") && said().contains("[Picture:"))
    world.isLinear = true
    #expect(!said().contains("|____|") && said().contains("[Picture:"))
  }

  // MARK: Time

  @Test("the minutes left go down to one, and are not said of a lesson without a time")
  func minutes() throws {
    let world = try World.sample()
    var navigator = reader(SampleReading.long(60), world)
    #expect(navigator.scene(in: world).more == "12 min left")
    _ = press([.character("G")], &navigator, world)
    #expect(navigator.scene(in: world).more == "1 min left")
    var lesson = SampleReading.lesson
    lesson.minutes = nil
    #expect(reader(lesson, world).scene(in: world).more == nil)
  }
}
