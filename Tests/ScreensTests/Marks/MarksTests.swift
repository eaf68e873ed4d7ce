import CourseFormat
import Learning
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

@Suite("Marks and notes on the screens")
struct MarksTests {
  static let course = SampleCourse.manifest.id
  static let top = Anchor(
    ReadingPlace(block: 0), words: "After this lesson you can:")
  static let cup = Anchor(
    ReadingPlace(block: 5), words: "A cup that many drink from carries germs too.")

  @Test("m marks the page's top, and once more takes the mark away")
  func mark() throws {
    var world = try World.sample()
    var reader = Reader(SampleCourse.lesson, of: Self.course, in: world)
    let set = reader.update(.action(.mark), in: world)
    let fact = Learning.Fact.bookmarkSet(Self.course, "why", Self.top)
    #expect(set == [.keep([fact]), .notice(Message("marks.set"))])
    world.standings[Self.course]?.apply(fact, at: 0)
    #expect(text(of: reader, world).contains("[marked]"))
    let removal = Learning.Fact.bookmarkRemoved(Self.course, "why", Self.top)
    #expect(
      reader.update(.action(.mark), in: world)
        == [.keep([removal]), .notice(Message("marks.taken-away"))])
  }

  @Test("n opens the note at the page's top, a new one or the one that is there")
  func note() throws {
    var world = try World.sample()
    var reader = Reader(SampleCourse.lesson, of: Self.course, in: world)
    #expect(
      reader.update(.action(.note), in: world) == [.go(.note(Self.course, "why", Self.top))])
    let moved = Anchor(ReadingPlace(block: 7), words: "After this lesson you can:")
    world.standings[Self.course]?.apply(
      .noteWritten(Self.course, "why", moved, try #require(Note("Ask Awa"))), at: 0)
    #expect(text(of: reader, world).contains("you can:  [note 1]"))
    #expect(reader.update(.action(.note), in: world) == [.go(.note(Self.course, "why", moved))])
  }

  @Test("a reader opens at a mark, wherever its words stand")
  func opens() throws {
    let world = try World.sample()
    let anchor = Anchor(ReadingPlace(block: 1), words: Self.cup.words)
    let reader = Reader(SampleCourse.lesson, of: Self.course, in: world)
      .moved(to: anchor, in: world)
    #expect(reader.place == Passage.Place(block: 5, offset: 1))
  }

  @Test("whichever way leads out of a note, what was typed is kept")
  func keeps() throws {
    let world = try World.sample()
    let kept = Effect.keep([
      .noteWritten(Self.course, "why", Self.cup, try #require(Note("Is ash as good?")))
    ])
    for way in [Event.action(.open), .action(.back), .action(.leave)] {
      var editor = NoteEditor(Self.course, "why", at: Self.cup, in: world)
      for character in "Is ash as good?!" { _ = editor.update(.typed(character), in: world) }
      #expect(editor.update(.erased, in: world) == [])
      #expect(editor.update(way, in: world).first == kept)
    }
  }

  @Test("an empty note is none, an unchanged one is left alone, a full one takes no more")
  func bounds() throws {
    var world = try World.sample()
    var editor = NoteEditor(Self.course, "why", at: Self.cup, in: world)
    #expect(editor.update(.action(.open), in: world) == [.back])
    world.standings[Self.course]?.apply(
      .noteWritten(Self.course, "why", Self.cup, try #require(Note("Ash"))), at: 0)
    editor = NoteEditor(Self.course, "why", at: Self.cup, in: world)
    #expect(editor.update(.action(.back), in: world) == [.back])
    for _ in 0..<3 { _ = editor.update(.erased, in: world) }
    #expect(
      editor.update(.action(.open), in: world) == [
        .keep([.noteRemoved(Self.course, "why", Self.cup)]),
        .notice(Message("note.taken-away")), .back,
      ])
    for _ in 0..<Note.longestText { _ = editor.update(.typed("a"), in: world) }
    #expect(editor.update(.typed("a"), in: world) == [.notice(Message("note.full"))])
  }

  @Test("line by line a note is only added to")
  func lines() throws {
    var world = try World.sample()
    world.isLinear = true
    world.standings[Self.course]?.apply(
      .noteWritten(Self.course, "why", Self.cup, try #require(Note("Ash"))), at: 0)
    var editor = NoteEditor(Self.course, "why", at: Self.cup, in: world)
    let longer = try #require(Note("Ash or sand"))
    #expect(
      editor.update(.line("or sand"), in: world).first
        == .keep([.noteWritten(Self.course, "why", Self.cup, longer)]))
    editor = NoteEditor(Self.course, "why", at: Self.cup, in: world)
    #expect(editor.update(.line(""), in: world) == [.back])
  }

  @Test("the list goes to a place, takes it away, and brings it back as it was")
  func list() throws {
    var world = try World.marked()
    var list = MarkList()
    let first = Learning.Fact.bookmarkSet(Self.course, "why", Self.top)
    #expect(
      list.update(.action(.open), in: world) == [
        .go(.markedPlace(Self.course, "why", Self.top))
      ])
    let removal = Learning.Fact.bookmarkRemoved(Self.course, "why", Self.top)
    #expect(list.update(.action(.remove), in: world).first == .keep([removal]))
    world.standings[Self.course]?.apply(removal, at: 0)
    #expect(world.marks().count == 1)
    #expect(list.scene(in: world).optionCount == 2)
    #expect(list.update(.action(.remove), in: world).first == .keep([first]))
    world.standings[Self.course]?.apply(first, at: 0)
    #expect(try world.marks() == World.marked().marks())
    #expect(list.update(.action(.export), in: world) == [.exportNotes(nil)])
    #expect(MarkList(of: "another").offers(in: world).isEmpty)
  }

  @Test("the file says all of it, and no sign of it is taken for Markdown")
  func file() throws {
    var world = try World.marked()
    world.standings[Self.course]?.apply(
      .noteWritten(Self.course, "how", Anchor(.start, words: "1 * 2"), try #require(Note("<b>"))),
      at: 0)
    #expect(
      world.notesText() == """
        # Marks and notes

        Aïssata

        ## Clean water

        ### Why water makes us ill

        - “After this lesson you can:”
          marked

        - “A cup that many drink from carries germs too.”
          Does ash clean a cup as well as soap? Ask Awa.

        ### How to make it safe

        - “1 \\* 2”
          \\<b\\>

        """)
    #expect(world.notesText(in: "another") == "# Marks and notes\n\nAïssata\n")
  }

  private func text(of reader: Reader, _ world: World) -> String {
    world.layout.frame(of: reader.scene(in: world)).text.joined(separator: "\n")
  }
}

extension World {
  /// Somebody half-way through, with a mark and a note in the first lesson.
  static func marked(_ language: String = "en") throws -> World {
    var world = try sample(language)
    let course = SampleCourse.manifest.id
    world.standings[course]?.apply(.bookmarkSet(course, "why", MarksTests.top), at: 0)
    if let note = Note("Does ash clean a cup as well as soap? Ask Awa.") {
      world.standings[course]?.apply(.noteWritten(course, "why", MarksTests.cup, note), at: 0)
    }
    return world
  }
}

extension ScreenGoldenTests {
  /// The screens of marks and notes.
  static let marks: [Sample] = [
    Sample(name: "marks", world: { try .marked($0) }, screen: { _ in MarkList() }),
    Sample(name: "marks-none", world: { try .sample($0) }, screen: { _ in MarkList() }),
    Sample(
      name: "marks-removed", world: { try .marked($0) }, screen: { _ in MarkList() },
      keys: [.down, .character("x")]),
    Sample(
      name: "reader-marked", world: { try .marked($0) },
      screen: { Reader(SampleCourse.lesson, of: course, in: $0) }),
    Sample(
      name: "note", world: { try .marked($0) },
      screen: { NoteEditor(course, "why", at: MarksTests.cup, in: $0) }, keys: [.character("!")]),
  ]
}
