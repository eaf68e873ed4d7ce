import Support
import Testing
import Typography
import Wording

@testable import CourseFormat

@Suite("A lesson")
struct LessonReaderTests {
  static let source = """
    ---
    title: "Why: test"
    minutes: 6
    objectives: [Say why, Say when]
    ---

    Words.

    ## A part {#part}

    More words.

    - [ ] A list of things to bring

    ## A question? {#q .text}

    = a

    > So.

    ## Another part

    The end.
    """

  @Test("is its front matter, its text and its self-checks, in order")
  func everything() throws {
    let (found, reading) = read(Self.source.replacing("- [ ] A", with: "- A"))
    let lesson = try #require(found)
    #expect(reading.findings.isEmpty)
    #expect(lesson.id == "a" && lesson.language == "en")
    #expect(lesson.title == "Why: test" && lesson.minutes == 6)
    #expect(lesson.objectives == ["Say why", "Say when"])
    #expect(lesson.blocks.count == 7)
    #expect(lesson.blocks[1] == .heading(level: 2, [.words("A part")], id: "part"))
    #expect(lesson.questions.map(\.id) == ["q"])
    #expect(lesson.blocks[5] == .heading(level: 2, [.words("Another part")], id: nil))
    #expect(lesson.blocks[6] == .words("The end."))
  }

  @Test("takes a heading with an id and a list of boxes for a question")
  func boxes() {
    #expect(
      read(Self.source).1.findings == ["choice-right-missing 13:1", "explanation-missing 9:1"])
  }

  @Test("may hold a list of boxes under a heading without an id, as long as none is ticked")
  func checklist() throws {
    let text = Self.source.replacing(" {#part}", with: "")
    #expect(read(text).1.findings.isEmpty)
    #expect(
      read(text.replacing("- [ ]", with: "- [x]")).1.findings == ["question-without-id 9:1"])
  }

  @Test(
    "cannot be read where its front matter cannot",
    arguments: ["---\ntitle: A\n", "---\ntitle: a: b\n---\n", "---\ntitle: &a\nb: *a\n---\n"])
  func broken(text: String) {
    let (lesson, reading) = read(text)
    #expect(lesson == nil)
    #expect(reading.hasErrors)
  }

  @Test(
    "without a title is called by its id", arguments: ["Words.", "---\nminutes: 1\n---\nWords."])
  func untitled(text: String) {
    let (lesson, reading) = read(text)
    #expect(lesson?.title == "a")
    #expect(reading.diagnostics.map(\.code) == [.titleMissing])
  }

  @Test("is still a lesson where one of its questions cannot be asked")
  func questionsLeftOut() {
    let (lesson, reading) = read(Self.source.replacing("= a\n", with: ""))
    #expect(lesson?.questions.isEmpty == true)
    #expect(reading.hasErrors)
  }

  @Test("changes its revision with every edit, and not with the line ends of another system")
  func revision() throws {
    let first = read(Self.source).0?.revision
    #expect(read(Self.source.replacing("end", with: "End")).0?.revision != first)
    let dos = Self.source.replacing("\n", with: "\r\n")
    let file = try #require(SourceFile(path: "a", bytes: Array(dos.utf8)))
    #expect(Revision(of: file.text) == first)
  }

  @Test("in a translation has the source's revision and minutes, and its questions")
  func translation() throws {
    let source = try #require(read(Self.source).0)
    let text =
      "---\ntitle: Pourquoi\n---\n\nMots.\n\n## Question ? {#q .text}\n\n= oui\n\n> Ainsi.\n"
    var reading = Reading(text, path: "lessons/a.fr.md")
    let lesson = try #require(LessonReader.read("a", in: "fr", translationOf: source, &reading))
    #expect(reading.findings.isEmpty)
    #expect(lesson.revision == source.revision && lesson.minutes == 6)
    #expect(lesson.questions.first?.body == .text(TextQuestion(accepted: ["oui"])))
  }

  @Test("is the same text for SHA-256 everywhere")
  func digest() {
    // Source: FIPS 180-4's example for "abc".
    #expect(Revision(of: "abc").rawValue == "ba7816bf8f01cfea")
    #expect(Revision(of: "").rawValue == "e3b0c44298fc1c14")
  }

  private func read(_ text: String) -> (Lesson?, Reading) {
    var reading = Reading(text)
    let lesson = LessonReader.read("a", in: "en", &reading)
    return (lesson, reading)
  }
}
