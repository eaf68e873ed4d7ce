import CourseFormat
import Foundation
import Testing

@Suite("A path that a trainer gives")
struct CoursePathTests {
  let course: SampleCourse

  init() throws { course = try SampleCourse() }

  @Test("a folder is a course, and so is a .karatu file")
  func courses() throws {
    #expect(CoursePath(course.path).package == course.path)
    #expect(CoursePath(course.path).file == nil)
    try course.pack()
    let packed = CoursePath(course.path)
    #expect(packed.package == course.path && packed.file == nil && packed.language == nil)
  }

  @Test(
    "a file belongs to the course around it",
    arguments: [
      ("lessons/why-test.fr.md", "fr"), ("quizzes/final.en.md", "en"), ("terms.en.md", "en"),
      ("course.yaml", nil), ("media/strip.png", nil),
    ])
  func files(file: String, language: String?) {
    let path = CoursePath("\(course.path)/\(file)")
    #expect(path.package == course.path && path.file == file)
    #expect(path.language?.rawValue == language)
  }

  @Test("steps in a path that lead nowhere are taken out")
  func steps() {
    let path = CoursePath("\(course.path)/media/.././lessons//why-test.en.md")
    #expect(path.package == course.path && path.file == "lessons/why-test.en.md")
  }

  @Test("a file without a course is left for others to refuse, and so is nothing at all")
  func strangers() throws {
    try course.remove("course.yaml")
    let lesson = "\(course.path)/lessons/why-test.en.md"
    #expect(CoursePath(lesson).package == lesson && CoursePath(lesson).file == nil)
    #expect(CoursePath("/no/such/path").package == "/no/such/path")
    #expect(CoursePath("").package == "")
  }
}
