import BenchmarkSupport
import CourseFormat
import Support
import Testing
import Wording

@Suite("The course of the checking measurement")
struct LargeCourseTests {
  @Test("has as many lessons and questions as it is asked for, and nothing to mend")
  func course() throws {
    let folder = try TemporaryFolder()
    for (path, text) in LargeCourse.files(lessons: 12, questions: 230) {
      try folder.write(text, to: path)
    }
    let day = CalendarDay(daysSince1970: 20_000)
    #expect(CourseChecker(today: day).check(at: folder.url.path) == [])
    let package = try CoursePackage(at: folder.url.path)
    #expect(package.manifest.items.count { $0.kind == .lesson } == 12)
    let banks = try package.manifest.items.filter { $0.quizRules != nil }
      .map { try package.bank($0.id, in: .english) }
    #expect(banks.map(\.questions.count) == [100, 100, 30])
  }

  @Test("is the same one every time")
  func same() {
    #expect(
      LargeCourse.files(lessons: 3, questions: 30) == LargeCourse.files(lessons: 3, questions: 30))
  }
}
