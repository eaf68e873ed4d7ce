import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("The checker")
struct CourseCheckerTests {
  let checker: CourseChecker

  init() throws {
    checker = CourseChecker(today: try #require(CalendarDay("2026-12-01")))
  }

  @Test("finds nothing in a course without a fault")
  func clean() throws {
    let course = try SampleCourse()
    #expect(checker.check(at: course.path).isEmpty)
    try course.pack()
    #expect(checker.check(at: course.path).isEmpty)
  }

  @Test("finds a fault, says where it is, why it matters and how to mend it", arguments: Fault.all)
  func fault(_ fault: Fault) throws {
    let course = try SampleCourse()
    try fault.make(course)
    let findings = checker.check(at: course.path)
    let words = try Words.inLanguage("en")
    let report = findings.map { $0.text(in: words) }.joined(separator: "\n")
      .replacingOccurrences(of: course.folder.url.lastPathComponent, with: "COURSE")
    #expect(report == fault.report)
    #expect(findings.contains { $0.code == fault.code })
  }

  @Test("has a fault for every code")
  func coverage() {
    #expect(Set(Fault.all.map(\.code)) == Set(DiagnosticCode.allCases))
  }
}
