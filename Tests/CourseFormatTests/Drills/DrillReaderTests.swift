import Support
import Testing
import Typography
import Wording

@testable import CourseFormat

@Suite("A typing drill")
struct DrillReaderTests {
  @Test("has exercises of lines, each with its goals")
  func parts() throws {
    let course = try SampleCourse()
    try course.addCases()
    let drill = try course.open().drill("keyboard", in: "en")
    #expect(drill.title == "At the keyboard")
    #expect(drill.introduction == [.words("Sit up straight.")])
    #expect(
      drill.exercises == [
        TypingExercise(
          id: "home-row", title: [.words("The home row")],
          instruction: [.words("Put your fingers on asdf and jkl.")],
          lines: ["asdf jkl", "a sad lad asks dad"], accuracy: 95, speed: 60),
        TypingExercise(
          id: "sentence", title: [.words("A sentence")], lines: ["No control line, no result."],
          accuracy: 90),
      ])
  }

  @Test("in a translation has lines of its own and the source's goals")
  func translation() throws {
    let course = try SampleCourse()
    try course.addCases()
    let drill = try course.open().drill("keyboard", in: "fr")
    #expect(drill.language == "fr" && drill.title == "Au clavier")
    #expect(drill["home-row"]?.lines == ["qsdf jklm", "la salsa"])
    #expect(drill["home-row"]?.accuracy == 95 && drill["home-row"]?.speed == 60)
  }

  @Test("has no empty line, no space at a line's end, and indentation as it stands")
  func lines() {
    let text = "# D\n\n## E {#e}\n\n```sh\nls -l  \n\n  cd\n```\n"
    var reading = Reading(text, path: "drills/a.en.md")
    let (drill, isWhole) = DrillReader.read("a", in: "en", &reading)
    #expect(isWhole && reading.findings.isEmpty)
    #expect(drill.exercises.first?.lines == ["ls -l", "  cd"])
  }

  @Test(
    "of which an exercise cannot be read is refused",
    arguments: [
      ("## A sentence {#sentence accuracy=90}", "## A sentence"), ("asdf jkl", "asdf\tjkl"),
      ("{#sentence", "{#home-row"), ("## A sentence {#sentence", "## A sentence {#S"),
    ])
  func refused(old: String, new: String) throws {
    let course = try SampleCourse()
    try course.changeCase(old, to: new, in: SampleCourse.drillFile)
    let package = try course.open()
    #expect(throws: CourseProblem.self) { try package.drill("keyboard", in: "fr") }
  }

  @Test("and a case are listed by their titles, without their braces")
  func summaries() throws {
    let course = try SampleCourse()
    try course.addCases()
    let package = try course.open()
    #expect(package.summary(of: "keyboard", in: "fr") == ItemSummary(title: "Au clavier"))
    #expect(
      package.summary(of: "diarrhoea", in: "en")
        == ItemSummary(title: "A child with diarrhoea", minutes: 8))
    try course.change("{.case limit=30}", to: "{limit=30}", in: SampleCourse.caseFile)
    #expect(package.title(of: "diarrhoea", in: "en") == "A child with diarrhoea")
  }

  @Test("is no case, and a case no drill")
  func kinds() throws {
    let course = try SampleCourse()
    try course.addCases()
    let package = try course.open()
    #expect(throws: CourseProblem.self) { try package.drill("diarrhoea", in: "en") }
    #expect(throws: CourseProblem.self) { try package.caseStudy("keyboard", in: "en") }
  }
}
