import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("A file of a course in a language")
struct CourseFileTests {
  @Test(
    "is found by its path as it was written",
    arguments: [
      CourseFile.lesson("why-test"), .lesson("a.b"), .quiz("final"), .caseStudy("fever"),
      .drill("keyboard"), .terms,
    ],
    ["en", "pt-BR"] as [LanguageTag])
  func roundTrip(file: CourseFile, language: LanguageTag) throws {
    let found = try #require(CourseFile.at(file.path(in: language)))
    #expect(found.file == file)
    #expect(found.language == language)
  }

  @Test(
    "is nothing else",
    arguments: [
      "course.yaml", "LICENSE", "lessons/a.md", "lessons/a.en.txt", "lessons/A.en.md",
      "lessons/a/b.en.md", "media/a.en.md", "terms.md", "a.en.md", "lessons/a.x_y.md", "",
    ])
  func others(path: String) {
    #expect(CourseFile.at(path) == nil)
  }
}
