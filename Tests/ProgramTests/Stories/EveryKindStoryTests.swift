import Learning
import Support
import Testing
import Wording

@Suite("Every kind of question can be answered wherever one sits")
struct EveryKindStoryTests {
  @Test("wrong, then right", arguments: SeatKind.allCases, ["en", "fr"])
  func story(_ kind: SeatKind, _ language: String) throws {
    let site = try TestSite()
    let package = try EveryKindCourse.write(to: site.data, under: "courses")
    let seat = try kind.take(try site.karatu())
    var story = Story(seat, in: try .inLanguage(language), taking: package)
    story.failedFirst = ["check"]
    try story.begin(as: "Awa")
    try story.takeCourse()
    #expect(story.scores == ["check": .full, "final": .full])
    #expect(seat.shows(story.words("state.noted")))
    try seat.leave()
  }
}
