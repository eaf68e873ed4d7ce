import CourseFormat
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("The pictures on a page", .serialized)
struct GalleryTests {
  static func picture(_ name: String) -> Picture {
    Picture(path: "media/\(name).png", alternative: DisplayText("Picture \(name)"))
  }

  static let nested: [Block] = [
    .picture(picture("a")),
    .list(.init(start: nil, entries: [[.paragraph([.text("x"), .picture(picture("b"))])]])),
    .quote([.callout(.note, [.picture(picture("c"))])]),
    .table(
      .init(
        alignments: [.left], header: [[.text("h")]],
        rows: [[[.strong([.picture(picture("d"))])]]])),
    .heading(level: 2, [.link(.term("t"), [.picture(picture("e"))])], id: nil),
  ]

  @Test("are found wherever they stand, in the order of the text")
  func found() {
    #expect(GalleryTests.nested.pictures == ["a", "b", "c", "d", "e"].map(GalleryTests.picture))
    #expect([Block.rule, .code("x", language: nil)].pictures.isEmpty)
    #expect(Gallery([], of: "None") == nil)
    #expect(Gallery([GalleryTests.picture("a")], of: "One", at: 7)?.index == 0)
  }

  @Test("are offered on a page that has some, the first of them in view")
  func reader() throws {
    var world = try World.sample()
    world.size = Size(columns: 80, rows: 10)
    let filler = (1...20).map { Block.paragraph([.text(DisplayText("Paragraph \($0)."))]) }
    let lesson = Lesson(
      id: "why", language: "en", title: "Why",
      blocks: [.picture(GalleryTests.picture("first"))] + filler
        + [.picture(GalleryTests.picture("last"))],
      revision: SampleCourse.lesson.revision)
    let course = SampleCourse.manifest.id
    var navigator = Navigator(Reader(lesson, of: course, in: world))
    let first = try #require(navigator.top?.gallery(in: world))
    #expect(first.pictures.count == 2 && first.index == 0)
    #expect(
      navigator.update(.key(.character("v")), in: world) == [.go(.picture(course, "why", first))])
    _ = navigator.update(.key(.character(" ")), in: world)
    #expect(navigator.top?.gallery(in: world) == nil)
    #expect(navigator.update(.key(.character("v")), in: world) == [])
    #expect(navigator.notice == world.say("screen.no-such-key"))
    _ = navigator.update(.key(.character("G")), in: world)
    #expect(navigator.top?.gallery(in: world)?.index == 1)
  }

  @Test("of a question are shown by a key that is no letter where letters are the answer")
  func question() throws {
    let world = try World.sample()
    for (question, key) in [
      (SampleCourse.choice, Key.character("v")), (SampleCourse.number, .control("g")),
    ] {
      var question = question
      question.context = [.picture(GalleryTests.picture("a"))]
      var navigator = Navigator(SelfCheck(question, of: "why", in: SampleCourse.manifest.id))
      let gallery = try #require(navigator.top?.gallery(in: world))
      #expect(
        navigator.update(.key(key), in: world)
          == [.go(.picture(SampleCourse.manifest.id, "why", gallery))])
    }
  }

  @Test("of a question are shown with its answer, too, and those of what is said to it")
  func answered() throws {
    let world = try World.sample()
    let course = SampleCourse.manifest.id
    var question = SampleCourse.choice
    question.prompt.append(.picture(GalleryTests.picture("a")))
    question.explanation.append(.picture(GalleryTests.picture("why")))
    let asked = [GalleryTests.picture("a")]
    let all = asked + [GalleryTests.picture("why")]
    var check = Navigator(SelfCheck(question, of: "why", in: course))
    var quiz = Navigator(
      Quiz(
        QuestionBank(id: "check", language: "en", title: "Check", questions: [question]),
        ScreenGoldenTests.attempt([question.id]), of: ScreenGoldenTests.check, in: course))
    #expect(check.top?.gallery(in: world)?.pictures == asked)
    #expect(quiz.top?.gallery(in: world)?.pictures == asked)
    _ = check.update(.key(.enter), in: world)
    _ = quiz.update(.key(.enter), in: world)
    #expect(check.top?.gallery(in: world)?.pictures == all)
    #expect(quiz.top?.gallery(in: world)?.pictures == all)
    for answer in [question.answer(.choices([0])), nil] {
      var review = Navigator(
        AnswerReview(question, answer, of: "final", in: course, lesson: nil))
      let gallery = try #require(review.top?.gallery(in: world))
      #expect(gallery.pictures == all)
      #expect(
        review.update(.key(.character("v")), in: world) == [.go(.picture(course, "final", gallery))]
      )
    }
  }

  @Test("of a hint are shown once it is")
  func hint() throws {
    let world = try World.sample()
    var question = SampleCourse.choice
    question.hints = [[.picture(GalleryTests.picture("hint"))]]
    var navigator = Navigator(SelfCheck(question, of: "why", in: SampleCourse.manifest.id))
    #expect(navigator.top?.gallery(in: world) == nil)
    _ = navigator.update(.key(.character("i")), in: world)
    #expect(navigator.top?.gallery(in: world)?.pictures == [GalleryTests.picture("hint")])
  }

  @Test("of a footnote are shown, too")
  func footnote() throws {
    let world = try World.sample()
    var lesson = SampleReading.lesson
    lesson.blocks.append(.footnote(9, [.picture(GalleryTests.picture("a"))]))
    let card = try #require(FootnoteCard(9, of: lesson, in: SampleCourse.manifest.id))
    #expect(card.gallery(in: world)?.title == lesson.title)
  }

  @Test("of a term are shown, too")
  func term() throws {
    let world = try World.sample()
    var term = SampleCourse.term
    term.definition.append(.picture(GalleryTests.picture("a")))
    let card = TermCard(term, of: SampleCourse.manifest.id)
    #expect(card.gallery(in: world)?.title == term.name)
    #expect(TermCard(SampleCourse.term, of: SampleCourse.manifest.id).gallery(in: world) == nil)
  }
}
