import CourseFormat
import Foundation
import Learning
import Support
import Testing
import Wording

@Suite("A new learner takes a course to its certificate")
struct CourseStoryTests {
  static let courses = ["hand-hygiene", "safe-passwords"]
  static let languages = ["en", "fr"]

  @Test(
    "in each language, on a screen, by keys and through pipes", arguments: SeatKind.allCases,
    courses)
  func story(_ kind: SeatKind, _ course: String) throws {
    for language in Self.languages { try live(kind, course, language) }
  }

  private func live(_ kind: SeatKind, _ course: String, _ language: String) throws {
    let site = try TestSite()
    let seat = try kind.take(try site.karatu())
    let package = try TestSite.course(course)
    var story = Story(seat, in: try .inLanguage(language), taking: package)
    let quizzes = package.manifest.items.filter { $0.quizRules != nil }
    story.failedFirst = Set(package.manifest.completion.pass)
    let first = try #require(quizzes.first)
    story.mistakes = Set(try package.bank(first.id, in: "en").questions.prefix(1).map(\.id))
    let name = "Aissata Maïga"
    let morning = CalendarDay(secondsSince1970: Int(Date().timeIntervalSince1970))
    try story.begin(as: name)
    try story.takeCourse()
    let number = try story.fetchCertificate(as: name)
    try seat.leave()
    let evening = CalendarDay(secondsSince1970: Int(Date().timeIntervalSince1970))

    let counted = package.manifest.completion.pass.compactMap { story.scores[$0]?.percent }
    let aftermath = Aftermath(
      data: site.data, words: story.words, manifest: package.manifest, name: name,
      number: number, percent: try #require(counted.first), days: morning...evening)
    // The commands do not know how the learner sat: once for each course and language is enough.
    if kind == .screen { try aftermath.check() } else { try aftermath.checkTable() }
  }
}
