import Support
import Testing
import Typography
import Wording

@testable import CourseFormat

@Suite("A list of items")
struct HeadReaderTests {
  static let manifest = """
    format: 1
    id: a
    version: 1.0.0
    languages: [en, fr]
    title: {en: A, fr: B}
    outline: [{module: m, title: {en: M, fr: N}, items: [{lesson: l}, {quiz: q, minutes: 30}]}]
    """

  @Test(
    "says of a lesson what the lesson says of itself, without parsing it",
    arguments: [
      "---\ntitle: Why test\nminutes: 6\n---\nWords.", "---\ntitle: 'It''s: \"so\"'\n---\nWords.",
      "---\r\ntitle: Été\r\nminutes: 12\r\n---\r\nWords.", "---\ntitle: >-\n  Two\n  lines\n---\n",
      "---\nminutes: 6\ntitle: \"\\u00c9t\\u00e9 \\e[2J\"\n---\n",
      "---\nminutes: 0\ntitle: No\n---\n",
      "---\nobjectives: [\(String(repeating: "\"long\", ", count: 2000))]\ntitle: Late\n---\n",
      "---\ntitle: Cut\n---\n" + String(repeating: "é", count: 4000), "---\nminutes: 6\n---\n",
      "Words.",
      "---\ntitle: a: b\n---\n",
    ])
  func lessons(text: String) throws {
    let files = ["course.yaml": Self.manifest, "lessons/l.en.md": text]
    let package = try CoursePackage(MemorySource(files: files), path: "a")
    let summary = package.summary(of: "l", in: "en")
    let bytes = Array(text.utf8)
    var reading = Reading(try #require(SourceFile(path: "a", bytes: bytes)), in: MemorySource())
    let lesson = LessonReader.read("l", in: "en", &reading)
    #expect(summary.title == lesson?.title ?? "l")
    #expect(summary.minutes == lesson?.minutes)
  }

  @Test(
    "says of a quiz what the quiz says of itself",
    arguments: [
      "# Final quiz\n\n## A {#a .text}\n\n= a\n", "# *Final* `quiz` &amp; more #\n",
      "---\ntitle: Named\n---\n# Other\n", "Words first.\n\n# Then a title\n",
      "## No title {#a .text}\n",
      "---\ntitle: Named\n...\n", "",
    ])
  func quizzes(text: String) throws {
    let files = ["course.yaml": Self.manifest, "quizzes/q.en.md": text]
    let package = try CoursePackage(MemorySource(files: files), path: "a")
    var reading = Reading(text, path: "quizzes/q.en.md")
    let bank = BankReader.read("q", in: "en", &reading).bank
    #expect(package.summary(of: "q", in: "en") == ItemSummary(title: bank.title, minutes: 30))
  }

  @Test("takes from the source what a translation does not say")
  func translations() throws {
    let package = try CoursePackage(
      MemorySource(files: [
        "course.yaml": Self.manifest, "lessons/l.en.md": "---\ntitle: A\nminutes: 5\n---\n",
        "lessons/l.fr.md": "---\ntitle: B\n---\n", "quizzes/q.en.md": "# Q\n",
      ]), path: "a")
    #expect(package.summary(of: "l", in: "fr") == ItemSummary(title: "B", minutes: 5))
    #expect(package.summary(of: "l", in: "fr-CA") == ItemSummary(title: "B", minutes: 5))
    #expect(package.summary(of: "q", in: "fr") == ItemSummary(title: "Q", minutes: 30))
    #expect(package.title(of: "none", in: "fr") == "none")
    #expect(package.minutes(of: "l") == 5)
  }
}
