import CourseFormat
import Foundation
import Support
import Testing

@Suite("Where learners see what stands on a line")
struct CoursePackagePlacesTests {
  let course: SampleCourse

  init() throws { course = try SampleCourse() }

  /// The part of the course that shows the first line with a text in it.
  private func part(of text: String, in file: String) throws -> CoursePart? {
    let lines = try course.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { $0.contains(text) })
    return try course.open().part(atLine: index + 1, of: file)?.part
  }

  @Test(
    "a line of a lesson is seen in its block",
    arguments: [
      ("title: Why test", 0), ("A strip needs", 0), ("two windows", 1), ("No control line,", 2),
      ("## Which line", 3), ("Not without", 3), ("Look at the letters", 3),
      ("The control line proves", 3),
    ])
  func lesson(text: String, block: Int) throws {
    #expect(try part(of: text, in: "lessons/why-test.en.md") == .lesson("why-test", block: block))
  }

  @Test("so is a line of a translation")
  func translation() throws {
    let found = try course.open().part(atLine: 8, of: "lessons/why-test.fr.md")
    #expect(found?.in == "fr")
    #expect(
      try part(of: "Sans ligne", in: "lessons/why-test.fr.md") == .lesson("why-test", block: 2))
  }

  @Test("what learners are not shown moves no block, footnotes stand after what refers to them")
  func hidden() throws {
    try course.change(
      "A strip needs [buffer](term:buffer).",
      to: "<p>\n\nA strip[^1] needs [buffer](term:buffer).\n\n[^1]: Of paper.\n\nNo more.",
      in: "lessons/why-test.en.md")
    let file = "lessons/why-test.en.md"
    #expect(try part(of: "A strip[", in: file) == .lesson("why-test", block: 0))
    #expect(try part(of: "No more", in: file) == .lesson("why-test", block: 1))
    #expect(try part(of: "No control", in: file) == .lesson("why-test", block: 3))
    #expect(try part(of: "Which line", in: file) == .lesson("why-test", block: 5))
  }

  @Test("a question that cannot be read is no block")
  func unread() throws {
    let file = "lessons/why-test.en.md"
    try course.change("- [x]", to: "- [ ]", in: file)
    try course.write(try course.text(of: file) + "## After\n\nThe end.\n", to: file)
    #expect(try part(of: "Not without", in: file) == .lesson("why-test", block: 2))
    #expect(try part(of: "The end", in: file) == .lesson("why-test", block: 4))
  }

  @Test("a line of a bank is seen at its question, one of the glossary at its term")
  func sections() throws {
    let bank = "quizzes/final.en.md"
    let package = try course.open()
    let questions = try package.bank("final", in: "en").questions
    for question in questions {
      #expect(
        try part(of: "{#\(question.id)", in: bank) == .quiz("final", question.id), "\(question.id)")
    }
    #expect(package.part(atLine: 1, of: bank)?.part == .quiz("final", nil))
    #expect(package.part(atLine: 9_999, of: bank)?.part == .quiz("final", questions.last?.id))
    for term in try package.glossary(in: "en") {
      #expect(try part(of: "{#\(term.id)", in: "terms.en.md") == .glossary(term.id))
    }
  }

  @Test("the manifest is seen in the contents, other files nowhere")
  func others() throws {
    let package = try course.open()
    #expect(package.part(atLine: 3, of: "course.yaml")?.part == .outline)
    for file in ["media/strip.png", "LICENSE", "lessons/other.en.md", "lessons/why-test.sw.md", ""]
    {
      #expect(package.part(atLine: 1, of: file) == nil, "\(file)")
    }
  }

  @Test("a page is read from its translation and its source, where there is one")
  func files() throws {
    let package = try course.open()
    #expect(package.files(of: "why-test", in: "en") == ["lessons/why-test.en.md"])
    #expect(
      package.files(of: "why-test", in: "fr") == [
        "lessons/why-test.fr.md", "lessons/why-test.en.md",
      ]
    )
    #expect(package.files(of: "why-test", in: "sw") == ["lessons/why-test.en.md"])
    #expect(package.files(of: "nothing", in: "en") == [])
    #expect(package.glossaryFiles(in: "fr") == ["terms.fr.md", "terms.en.md"])
    try course.remove("terms.fr.md")
    #expect(try course.open().glossaryFiles(in: "fr") == ["terms.en.md"])
  }

  @Test("any line of any file is somewhere within its lesson, broken or not")
  func bounds() throws {
    for seed in 0..<8 {
      var chance = Chance(seed: UInt64(seed))
      let file = "lessons/why-test.en.md"
      var lines = try #require(SampleCourse.files[file]).split(
        separator: "\n", omittingEmptySubsequences: false)
      for _ in 0..<3 { lines.swapAt(.random(in: 7..<lines.count, using: &chance), 7) }
      try course.write(lines.joined(separator: "\n"), to: file)
      let package = try course.open()
      let count = try package.lesson("why-test", in: "en").blocks.count
      var last = 0
      for line in -1...lines.count + 2 {
        guard case .lesson("why-test", let block)? = package.part(atLine: line, of: file)?.part
        else { continue }
        #expect(block >= last && block < max(1, count))
        last = block
      }
    }
  }
}
