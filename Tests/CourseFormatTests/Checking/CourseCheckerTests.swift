import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("The checker")
struct CourseCheckerTests {
  static let english = Result { try Words.inLanguage("en") }
  static let french = Result { try Words.inLanguage("fr") }

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

  @Test("finds nothing in a case and a drill without a fault")
  func cleanCases() throws {
    let course = try SampleCourse()
    try course.addCases()
    #expect(checker.check(at: course.path).isEmpty)
  }

  @Test("finds a fault, says where it is, why it matters and how to mend it", arguments: Fault.all)
  func fault(_ fault: Fault) throws {
    let course = try SampleCourse()
    let before = try SampleCourse()
    for version in [course, before] { try fault.prepare(version) }
    try fault.make(course)
    let findings = Nobody.run {
      fault.isUpdate
        ? checker.check(at: course.path, against: before.path) : checker.check(at: course.path)
    }
    let words = try Self.english.get()
    let report = findings.map { $0.text(in: words) }.joined(separator: "\n")
      .replacingOccurrences(of: course.path, with: "COURSE")
      .replacingOccurrences(of: course.folder.url.lastPathComponent, with: "COURSE")
    #expect(report == fault.report)
    #expect(findings.contains { $0.code == fault.code })
    let french = try Self.french.get()
    for finding in findings {
      let text = french(finding.message)
      #expect(!finding.arguments.keys.contains { text.contains("{\($0)}") })
      #expect(!text.contains("{why}") && !text.contains("{remedy}") && !text.contains("[check."))
    }
  }

  @Test("has a fault for every code")
  func coverage() {
    #expect(Set(Fault.all.map(\.code)) == Set(DiagnosticCode.allCases))
  }

  @Test("finds all faults in one run, each where it is, by file and place")
  func allAtOnce() throws {
    let course = try SampleCourse()
    try course.change("minutes: 60", to: "minuts: 60", in: "course.yaml")
    try course.change("draw: 2", to: "draw: 9", in: "course.yaml")
    try course.change("term:buffer", to: "term:x", in: "lessons/why-test.en.md")
    try course.change("[x]", to: "[ ]", in: "lessons/why-test.en.md")
    try course.change("= buffer\n= the buffer\n", to: "", in: "quizzes/final.en.md")
    try course.change("../media/strip.png", to: "x.png", in: "lessons/why-test.fr.md")
    let findings = checker.check(at: course.path)
    #expect(
      findings.map { "\($0.place) \($0.code.rawValue)" } == [
        "course.yaml:8:1 key-unknown",
        "lessons/why-test.en.md:8:15 link-term-missing",
        "lessons/why-test.en.md:17:1 choice-right-missing",
        "lessons/why-test.fr.md:10:1 picture-missing",
        "quizzes/final.en.md:11:1 answer-missing",
      ])
    #expect(findings.errors.count == 4)
  }

  @Test("finds the faults of the lessons and quizzes though the manifest cannot be read")
  func brokenManifest() throws {
    let course = try SampleCourse()
    try course.change("id: strips", to: "id: a: b", in: "course.yaml")
    try course.change("(C)\n", to: "(C) {#Bad}\n", in: "lessons/why-test.en.md")
    try course.change("= 7.5", to: "= 7,5", in: "quizzes/final.en.md")
    #expect(
      checker.check(at: course.path).map(\.code) == [
        .yamlInvalid, .idMalformed, .numberAnswerMalformed,
      ])
  }

  @Test("finds a limit of attempts only where something comes after it")
  func attempts() throws {
    let course = try SampleCourse()
    try course.change("pass: 80", to: "pass: 80\n        attempts: 2", in: "course.yaml")
    for order in ["free", "module", "strict"] {
      let file = try course.text(of: "course.yaml")
      try course.write(file + "order: \(order)\n", to: "course.yaml")
      #expect(checker.check(at: course.path).isEmpty)
      try course.write(file, to: "course.yaml")
    }
    try course.change(
      "completion:",
      to: """
          - module: more
            title: {en: More, fr: Plus}
            items: [{lesson: more}]
        order: module
        completion:
        """, in: "course.yaml")
    for language in ["en", "fr"] {
      try course.write("---\ntitle: More\n---\nWords.\n", to: "lessons/more.\(language).md")
    }
    #expect(checker.check(at: course.path).map(\.code) == [.attemptsWithStrictOrder])
  }

  @Test("gives a day of review until its end")
  func reviewDay() throws {
    let course = try SampleCourse()
    let day = try #require(CalendarDay("2027-06-30"))
    let after = CalendarDay(daysSince1970: day.daysSince1970 + 1)
    #expect(CourseChecker(today: day).check(at: course.path).isEmpty)
    #expect(CourseChecker(today: after).check(at: course.path).map(\.code) == [.reviewPast])
  }

  @Test("says that nothing is there, or that it is no course")
  func nothing() throws {
    let course = try SampleCourse()
    for path in [course.path + "/nowhere", course.path + "/media", course.path + "/LICENSE"] {
      #expect(checker.check(at: path).map(\.code) == [.packageRefused])
    }
  }

  @Test("names what it did not open as it was given, and the file that a path leads through")
  func names() throws {
    let course = try SampleCourse()
    let words = try Self.english.get()
    let lost = "\(course.path)/course.yaml/old/"
    for findings in [checker.check(at: lost), checker.check(at: course.path, against: lost)] {
      #expect(findings.map(\.file) == [lost])
      let text = try #require(findings.first.map { words($0.message) })
      #expect(text.contains("because \(course.path)/course.yaml is a file, and nothing can lie"))
    }
    let nowhere = "./somewhere/else"
    #expect(checker.check(at: course.path, against: nowhere).map(\.file) == [nowhere])
  }

  @Test("finds nothing in the courses of this repository", arguments: Self.courses)
  func repository(course: String) throws {
    let path = Checkout.root.appending(path: "Courses/\(course)").path
    let words = try Self.english.get()
    #expect(checker.check(at: path).map { $0.text(in: words) } == [])
  }

  static let courses: [String] =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Checkout.root.appending(path: "Courses").path))?.sorted() ?? []
}
