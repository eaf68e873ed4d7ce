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

  @Test("on a screen", arguments: courses, languages)
  func screen(_ course: String, _ language: String) throws {
    let data = try TemporaryFolder()
    let seat = try ScreenSeat(.karatu(data: data))
    try live(course, language, at: seat, data)
  }

  @Test("line by line, each answer one key", arguments: courses, languages)
  func keys(_ course: String, _ language: String) throws {
    let data = try TemporaryFolder()
    let seat = try LineSeat(.karatu("--linear", data: data))
    try live(course, language, at: seat, data)
  }

  @Test("line by line, through pipes", arguments: courses, languages)
  func pipes(_ course: String, _ language: String) throws {
    let data = try TemporaryFolder()
    let seat = try LineSeat(.throughPipes(.karatu(data: data)))
    try live(course, language, at: seat, data)
  }

  private func live(
    _ course: String, _ language: String, at seat: any Seat, _ data: TemporaryFolder
  ) throws {
    let package = try CoursePackage(at: Checkout.root.appending(path: "Courses/\(course)").path)
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
    try Aftermath(
      data: data, words: story.words, manifest: package.manifest, name: name, number: number,
      percent: try #require(counted.first), days: morning...evening
    ).check()
  }
}
