import Foundation
import Support
import Testing

@Suite("Words are found in all courses")
struct SearchTests {
  @Test("from the words to the lesson and back to what was found", arguments: SeatKind.allCases)
  func finds(_ kind: SeatKind) throws {
    let site = try TestSite(learners: "Awa")
    let seat = try kind.take(try site.karatu())
    // Nobody who does not search pays for it.
    #expect(!FileManager.default.fileExists(atPath: site.data.path("search.sqlite")))
    try seat.press("/")
    #expect(seat.isAt("Search"))
    try seat.enter("jerrycann")
    #expect(seat.shows("Nothing has “jerrycann”. Shown is what has “jerrycan”."))
    try seat.choose("The tippy tap")
    // The words are on: which of them one is at is said before the lesson's name.
    #expect(seat.shows("“jerrycan”: 1 of"))
    #expect(seat.shows("Without running water"))
    #expect(seat.shows("costs a jerrycan"))
    try seat.press("q")
    #expect(seat.isAt("Search"))
    #expect(seat.shows("The tippy tap"))
    try seat.press("q")
    #expect(seat.isAt("Karatu"))
    try seat.leave()
  }

  @Test("a course's terms, headings and details are one key away", arguments: SeatKind.allCases)
  func lists(_ kind: SeatKind) throws {
    let site = try TestSite(learners: "Awa")
    let seat = try kind.take(try site.karatu())
    try seat.choose("Hand hygiene at the health post")
    try seat.press("i")
    #expect(seat.shows("not signed") || seat.shows("unsigned"))
    #expect(seat.shows("yes, for"))
    try seat.press("q")
    try seat.choose("Without running water")
    try seat.press("t")
    #expect(seat.isAt("Contents"))
    try seat.choose("The morning round")
    #expect(seat.isAt("Without running water"))
    #expect(seat.shows("The morning round"))
    try seat.press("T")
    #expect(seat.isAt("24 terms"))
    try seat.choose("Body fluids")
    #expect(seat.isAt("Body fluids"))
    try seat.leave()
  }

  @Test("the command says what it finds, and what is wrong", arguments: ["en", "fr"])
  func command(_ language: String) throws {
    let folder = try TemporaryFolder()
    var transcript = Transcript(in: folder, language: language)
    try transcript.run("learner", "add", "Awa")
    try transcript.run("search", language == "en" ? "jerrycan" : "jerricane")
    try transcript.run("search", "antibiotique")
    try transcript.run("search", "diceware", "savon")
    try transcript.run("search", "--course", "safe-passwords", "--format", "csv", "diceware")
    try transcript.run("search", "--course", "nowhere", "diceware")
    try transcript.run("search")
    try folder.write("no database, but long enough to be looked at", to: "site/search.sqlite")
    try transcript.run("search", "diceware")
    try transcript.run("search", "--format", "json", "antibiotique")
    try FileManager.default.removeItem(atPath: folder.path("site/search.sqlite"))
    try FileManager.default.createDirectory(
      atPath: folder.path("site/search.sqlite"), withIntermediateDirectories: true)
    try transcript.run("search", "diceware")
    expectGolden(transcript.text, named: "mishaps/search-\(language)")
  }
}
