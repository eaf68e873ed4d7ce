import CourseFormat
import Learning
import Support
import Testing
import Wording

@testable import Reporting

@Suite("The report on progress")
struct ProgressReportTests {
  @Test("has one row for each learner and course begun, by name and then by course")
  func rows() throws {
    var begun = CourseStanding()
    begun.apply(.enrolled("water", CourseVersion(1, 0, 0)), at: 86_400)
    begun.apply(.lessonCompleted("water", "why", Revision(rawValue: "0")), at: 90_000)
    begun.apply(.timeSpent("water", "why", seconds: 61), at: 90_000)
    var complete = begun
    let day = CalendarDay(daysSince1970: 20_780)
    complete.apply(
      .courseCompleted(
        "water", CourseVersion(1, 0, 0), score: Score(rawValue: 8_599), day: day), at: 99_000)
    complete.apply(
      .certificateIssued(
        IssuedCertificate(
          id: "3f2a", course: "water", version: CourseVersion(1, 0, 0), day: day,
          credential: "LC1:X")), at: 99_000)
    let awa = Learner(id: .init(rawValue: "a"), name: "Awa", language: "en")
    let zara = Learner(id: .init(rawValue: "z"), name: "=Zara", language: "fr")
    let manifest = Manifest(
      id: "water", version: CourseVersion(1, 0, 0), languages: ["en"], title: Localized("Water"),
      outline: [
        Module(
          id: "m", title: Localized("M"),
          items: [
            OutlineItem(id: "why", kind: .lesson), OutlineItem(id: "how", kind: .lesson),
          ])
      ])
    let report = ProgressReport(
      on: [awa, zara],
      [
        awa.id: ["water": begun, "seen-only": CourseStanding()],
        zara.id: ["water": complete, "gone": begun],
      ], manifests: ["water": manifest], in: try Words.inLanguage("en"))
    #expect(
      report.table.csv == """
        learner,course,enrolled,items_done,items_total,best_score_percent,completed,minutes,certificate\r
        '=Zara,gone,1970-01-02,1,,,,2,\r
        '=Zara,water,1970-01-02,1,2,85,2026-11-23,2,3f2a\r
        Awa,water,1970-01-02,1,2,,,2,\r

        """)
  }
}
