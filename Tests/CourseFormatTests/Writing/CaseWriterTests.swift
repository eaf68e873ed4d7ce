import Testing
import Typography

@testable import CourseFormat

@Suite("Cases, drills and changes that are written")
struct CaseWriterTests {
  static let study = """
    ---
    minutes: 10
    counters:
      fluid:
        start: 0
        min: 0
        max: 5
    harm-max: 2
    ---

    # A child {.case limit=30}

    First.

    ## Arrival {#arrival essential minutes=2}

    A mother brings her son.

    1. [He goes into shock](#home) {if="fluid = 0 and (clock > 9 or visited(home))"}

    - [Start a *drip*](#arrival) {if="not visited(home)" fluid=+1}
    - [Send them home](#home) {minutes=5 harm=1}

    ## Home {#home outcome=harm}

    They go.

    """

  @Test("stand as a trainer would write them")
  func cases() {
    let path = "cases/a.en.md"
    var reading = Reading(Self.study, path: path)
    let (study, _, isPlayable) = CaseReader.read("a", in: .english, &reading)
    #expect(isPlayable)
    #expect(CaseWriter(path: path, isTranslation: false).text(study) == Self.study)
    #expect(
      CaseWriter(path: path, isTranslation: true).text(study) == """
        ---
        minutes: 10
        ---

        # A child {.case}

        First.

        ## Arrival {#arrival}

        A mother brings her son.

        1. [He goes into shock](#home)

        - [Start a *drip*](#arrival)
        - [Send them home](#home)

        ## Home {#home}

        They go.

        """)
  }

  @Test("keep a drill's goals to the source")
  func drills() {
    let text = """
      # Keys {.drill}

      ## The home row {#home accuracy=95 speed=60}

      Type.

      ```
      asdf jkl
      a sad lad
      ```

      """
    var reading = Reading(text, path: "drills/a.en.md")
    let drill = DrillReader.read("a", in: .english, &reading).drill
    #expect(reading.findings == [])
    #expect(DrillWriter(path: "drills/a.en.md", isTranslation: false).text(drill) == text)
    #expect(
      DrillWriter(path: "drills/a.fr.md", isTranslation: true).text(drill)
        == text.replacing(" accuracy=95 speed=60", with: ""))
  }

  @Test("tell versions in order, in every language of the course")
  func changes() {
    let changes = Changes([
      CourseVersion(2, 0, 0): VersionChange(
        redo: ["a"], retired: [.init("b", replacement: "a"), .init("c")],
        regrade: ["q": .rescore, "p": .keep],
        note: .init("New: doses", translations: ["fr": "Doses"])),
      CourseVersion(1, 1, 0): VersionChange(),
    ])
    #expect(
      ChangesWriter.text(changes, in: [.english, "fr"]) == """
        1.1.0: {}
        2.0.0:
          redo: [a]
          retired:
            b: a
            c:
          regrade:
            p: keep
            q: rescore
          note:
            en: "New: doses"
            fr: Doses

        """)
    #expect(ChangesWriter.text(Changes(), in: [.english]) == "")
  }
}
