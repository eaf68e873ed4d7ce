import Support
import Testing
import Wording

@Suite("What to go on with stands on the home")
struct ContinueTests {
  @Test("with its name and its time, be it a quiz, and in the course's contents, too")
  func quiz() throws {
    let site = try TestSite(learners: "Awa")
    try SmallCourse(fault: .none).write(to: site.data, under: "courses")
    let words = try Words.inLanguage("en")
    let before = try SeatKind.screen.take(try site.karatu())
    try before.choose("Strips")
    try before.choose("The strip")
    try before.press(" ")
    #expect(before.isAt("Check"))
    try before.leave()

    let after = try SeatKind.keys.take(try site.karatu())
    #expect(after.shows(words("home.continue")))
    #expect(after.shows("Check, 1 min"), "\(after.text)")
    let line = try #require(
      after.text.split(separator: "\n").last { $0.contains("Strips") }?.first, "\(after.text)")
    try after.press(String(line))
    #expect(after.isAt("Strips"))
    #expect(after.shows("Check, quiz, 1 min"), "\(after.text)")
    try after.leave()
  }
}
