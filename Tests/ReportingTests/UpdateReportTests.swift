import CourseFormat
import Learning
import Support
import Testing
import Typography
import Wording

@testable import Reporting

@Suite("The report on an update")
struct UpdateReportTests {
  private let first = CourseVersion(1, 0, 0)
  private let second = CourseVersion(2, 0, 0)

  private func edition(_ version: CourseVersion, _ items: [OutlineItem]) -> CourseEdition {
    let module = Module(id: "basics", title: Localized("Basics"), items: items)
    return CourseEdition(
      Manifest(
        id: "fluids", version: version, languages: ["en"], title: Localized("Fluids"),
        outline: [module]))
  }

  private func plans() throws -> [(learner: Learner, plan: UpdatePlan)] {
    let old = edition(
      first, ["a", "b"].map { OutlineItem(id: $0, kind: .lesson) })
    let new = edition(second, ["aa", "b", "c"].map { OutlineItem(id: $0, kind: .lesson) })
    let changes = Changes([
      second: VersionChange(redo: ["b"], retired: [Retirement("a", replacement: "aa")])
    ])
    return try [("Amina", ["a", "b"]), ("Moussa", [])].map { name, done in
      var standing = CourseStanding()
      standing.enrolledVersion = first
      for item in done {
        standing[ItemID(rawValue: item)].isDone = true
        standing.completion = .init(
          version: first, score: nil, day: CalendarDay(daysSince1970: 20_000))
      }
      let plan = UpdatePlan(standing, from: old, to: new, changes: changes)
      let id = Learner.ID(rawValue: String(repeating: "a", count: 32))
      return (Learner(id: id, name: name, language: "en"), try #require(plan))
    }
  }

  @Test("says learner by learner what stays done and what must be done again")
  func text() throws {
    let report = UpdateReport(try plans(), in: try Words.inLanguage("en"))
    #expect(
      report.table.text(in: .unicode) == """
        Learner  Version        Stays done  To do again  New  Carried over  Marked again  Open again
        Amina    1.0.0 > 2.0.0           1  b            c    a > aa        -             yes
        Moussa   1.0.0 > 2.0.0           0  -            c    -             -             -

        """)
  }

  @Test("says the same to machines in every language")
  func json() throws {
    for language in ["en", "fr"] {
      let report = UpdateReport(try plans(), in: try Words.inLanguage(language))
      #expect(
        report.table.columns.map(\.name) == [
          "learner", "version", "stays_done", "redo", "new", "moved", "raised", "reopened",
        ])
      #expect(report.table.json.contains(#""stays_done": 1, "redo": "b", "new": "c""#))
    }
  }
}
