import CourseFormat
import Learning
import Support
import Testing
import Wording

@Suite("A case and a drill, taken to their ends")
struct PracticeTests {
  let words: Words
  let site: TestSite

  init() throws {
    words = try .inLanguage("en")
    site = try TestSite(learners: "Awa")
    for (file, text) in Self.files { try site.data.write(text, to: "courses/practice/\(file)") }
  }

  private func seat(_ kind: SeatKind) throws -> any Seat { try kind.take(try site.karatu()) }

  @Test(
    "after a power cut between two choices the case goes on, and what it came to counts",
    arguments: SeatKind.allCases)
  func caseStudy(_ kind: SeatKind) throws {
    let before = try seat(kind)
    try before.choose("Keys and fever")
    try before.choose("A fever")
    try before.press(Keystroke.enter)
    #expect(before.shows("A child is hot.") && !before.shows("Treat at once"))
    try before.answer([1], isMultiple: false)
    #expect(before.shows("The test is positive.") && before.shows("Treat"))
    try before.cutPower()

    let after = try seat(kind)
    #expect(after.shows(words("home.continue")))
    try after.choose("A fever")
    #expect(after.shows("The test is positive.") && after.shows("Treat"))
    try after.answer([2], isMultiple: false)
    #expect(after.shows(words("case.outcome-good")))
    try after.press(Keystroke.enter)
    #expect(after.isAt(words("result.title")) && after.shows("100%"))
    #expect(after.shows(words("case.same-way")))
    #expect(after.shows(words("result.complete")))
    try after.leave()
  }

  @Test(
    "a case that has changed since it was begun is begun anew, which is said",
    arguments: SeatKind.allCases)
  func changedCase(_ kind: SeatKind) throws {
    let before = try seat(kind)
    try before.choose("Keys and fever")
    try before.choose("A fever")
    try before.press(Keystroke.enter)
    try before.answer([1], isMultiple: false)
    try before.cutPower()

    let text = Self.files["cases/fever.en.md"]?.replacing("test](#test)", with: "test](#treated)")
    try site.data.write(try #require(text), to: "courses/practice/cases/fever.en.md")
    let after = try seat(kind)
    try after.choose("A fever")
    #expect(after.shows(words("case.anew")) && after.shows(words("quiz.begin-now")))
    try after.press(Keystroke.enter)
    #expect(!after.shows(words("case.anew")) && after.shows("A child is hot."))
    try after.leave()
  }

  @Test("a drill is done when it was typed as it was asked for", arguments: SeatKind.allCases)
  func drill(_ kind: SeatKind) throws {
    let seat = try seat(kind)
    try seat.choose("Keys and fever")
    try seat.choose("At the keyboard")
    try seat.choose("The home row")
    if kind != .screen { try seat.press(Keystroke.enter) }
    try seat.enter("asdf jkl")
    #expect(seat.shows(words("drill.enough")) && seat.shows(words("drill.complete")))
    try seat.choose(words("drill.back"))
    #expect(seat.shows(words("state.done")))
    try seat.leave()
  }

  private static let files = [
    "course.yaml": """
    format: 1
    id: practice
    version: 1.0.0
    languages: [en]
    title: Keys and fever
    license: CC-BY-SA-4.0
    outline:
      - module: all
        title: All of it
        items:
          - case: fever
          - drill: keyboard
    completion: {lessons: all, pass: [fever]}

    """,
    "cases/fever.en.md": """
    # A fever {.case}

    ## Arrival {#arrival essential minutes=1}

    A child is hot.

    - [Do a rapid test](#test)
    - [Send it home](#home) {harm=1}
    - [Treat at once](#treated) {if="visited(test)"}

    ## The test {#test minutes=15}

    The test is positive.

    - [Ask again](#arrival)
    - [Treat](#treated)

    ## Treated {#treated outcome=good}

    Tomorrow it plays.

    ## Home {#home outcome=death}

    It dies.

    """,
    "drills/keyboard.en.md": """
    # At the keyboard {.drill}

    ## The home row {#home-row accuracy=90}

    ```
    asdf jkl
    ```

    """,
  ]
}
