import Support
import Testing
import Typography
import Wording

@testable import CourseFormat

@Suite("A branching case")
struct CaseReaderTests {
  @Test("says what is found, what can be done, and what comes of it")
  func parts() throws {
    let course = try SampleCourse()
    try course.addCases()
    let study = try course.open().caseStudy("diarrhoea", in: "en")
    #expect(study.title == "A child with diarrhoea")
    #expect(study.minutes == 8)
    #expect(study.introduction == [.words("You are alone at the health post.")])
    #expect(study.counters == [CaseCounter(id: "fluid", start: 0, bounds: 0...3)])
    #expect(study.rules == CaseRules(limit: 30, mostHarm: 2))
    #expect(study.rules.weights == CaseWeights(path: 50, harm: 30, time: 20))
    #expect(study.essentialNodes == ["arrival", "signs"])
    #expect(study.nodes.map(\.outcome) == [nil, nil, nil, .adequate, .good, .harm, .death])
    let signs = try #require(study["signs"])
    #expect(signs.title == [.words("Danger signs")])
    #expect(signs.text == [.words("His eyes are sunken, and he drinks eagerly.")])
    #expect(signs.change == CaseChange(minutes: 5))
    #expect(
      signs.rules == [
        CaseLink(
          to: "shock", label: [.words("He becomes drowsy.")],
          if: .and(.test(.clock, .more, 25), .test(.counter("fluid"), .equal, 0)))
      ])
    #expect(
      signs.links.first
        == CaseLink(
          to: "signs", label: [.words("Give oral rehydration salts")],
          if: .test(.counter("fluid"), .less, 3),
          change: CaseChange(minutes: 5, effects: [CounterEffect("fluid", .add(1))])))
    #expect(signs.links.last?.change == CaseChange(harm: 1))
  }

  @Test("in a translation has its words and the source's play")
  func translation() throws {
    let course = try SampleCourse()
    try course.addCases()
    let package = try course.open()
    let (source, translated) = (
      try package.caseStudy("diarrhoea", in: "en"), try package.caseStudy("diarrhoea", in: "fr")
    )
    #expect(translated.language == "fr" && translated.title == "Un enfant avec la diarrhée")
    #expect(translated["signs"]?.links[1].label == [.words("Attendre")])
    #expect(translated["signs"]?.rules[0].label == [.words("Il devient somnolent.")])
    #expect(translated.rules == source.rules && translated.counters == source.counters)
    #expect(translated.revision == source.revision)
    for (one, other) in zip(source.nodes, translated.nodes) {
      #expect(one.change == other.change && one.outcome == other.outcome)
      #expect(one.links.map(\.condition) == other.links.map(\.condition))
      #expect(one.links.map(\.change) == other.links.map(\.change))
    }
    #expect(translated.expertPath() == source.expertPath())
  }

  @Test("of a translation that does not fit, a node is the source's")
  func misfit() throws {
    let course = try SampleCourse()
    try course.changeCase(
      "- [Attendre](#death)\n", to: "", in: SampleCourse.caseTranslation)
    let study = try course.open().caseStudy("diarrhoea", in: "fr")
    #expect(study["shock"]?.links.last?.label == [.words("Wait")])
    #expect(study["arrival"]?.title == [.words("Arrivée")])
  }

  @Test(
    "that could not be played to an end is refused",
    arguments: [
      ("(#death)", "(#dead)"), (" outcome=adequate", ""), ("## Shock {#shock}", "## Shock"),
      ("fluid >= 2", "fluid >="), ("fluid=+1", "fluid=x"), ("minutes=10}", "minutes=ten}"),
      ("He can no longer drink.", "1. [On](#shock)"), ("limit=30", "limit=no"),
    ])
  func refused(old: String, new: String) throws {
    let course = try SampleCourse()
    try course.changeCase(old, to: new)
    let package = try course.open()
    #expect(throws: CourseProblem.self) { try package.caseStudy("diarrhoea", in: "en") }
    #expect(throws: CourseProblem.self) { try package.caseStudy("diarrhoea", in: "fr") }
  }

  @Test("counts what its effects change where it declares no counter")
  func undeclared() throws {
    let course = try SampleCourse()
    try course.changeCase("counters:\n  fluid: {max: 3}\n", to: "")
    let study = try course.open().caseStudy("diarrhoea", in: "en")
    #expect(study.counters == [CaseCounter(id: "fluid", start: 0, bounds: 0...1000)])
  }

  @Test(
    "has counters within what is said of them",
    arguments: [
      ("{max: 3}", 0, 0...3), ("", 0, 0...1000), ("{start: 2}", 2, 0...1000),
      ("{min: 1, max: 3}", 1, 1...3), ("{start: 5000}", 5000, 0...5000),
    ] as [(String, Int, ClosedRange<Int>)])
  func counters(text: String, start: Int, bounds: ClosedRange<Int>) throws {
    let course = try SampleCourse()
    try course.changeCase("fluid: {max: 3}", to: "fluid: \(text)")
    try course.changeCase("minutes: 8", to: "minutes: 8\nharm-max: 5\nweights: {path: 100}")
    let study = try course.open().caseStudy("diarrhoea", in: "en")
    #expect(study.counters == [CaseCounter(id: "fluid", start: start, bounds: bounds)])
    #expect(study.rules.mostHarm == 5)
    #expect(study.rules.weights == CaseWeights(path: 100, harm: 0, time: 0))
  }

  @Test("may have what it likes in its text, also lists and headings of a lower level")
  func text() {
    let text = """
      # A case

      ## One {#one minutes=1}

      - pulse
      - [temperature](term:fever)

      ### Later

      Words.

      + [Loosely](#two)

      + [listed](#two) {minutes=3}

      1) [By itself](#two) {if="clock > 9"}

      ## Two {#two outcome=good}

      Words.
      """
    var reading = Reading(text, path: "cases/a.en.md")
    let (study, _, isPlayable) = CaseReader.read("a", in: "en", &reading)
    #expect(isPlayable)
    #expect(reading.findings == ["case-link-never 16:4"])
    #expect(study["one"]?.text.count == 3)
    #expect(study["one"]?.links.map(\.change.minutes) == [0, 3])
    #expect(study["one"]?.rules.count == 1)
  }

  @Test("that nobody could mean is checked all the same, and soon")
  func hostile() {
    let nodes = (0..<60).map { node in
      let links = (0..<20).map {
        "- [On](#n\(($0 * 7 + node) % 60)) {c\($0)=+1 minutes=\($0) if=\"c\(node % 20) < 900\"}"
      }
      return "## N {#n\(node)}\n\nWords.\n\n\(links.joined(separator: "\n"))\n"
    }
    let text = "# A\n\n\(nodes.joined(separator: "\n"))\n## End {#end outcome=good}\n\nWords.\n"
    var reading = Reading(
      text.replacing("- [On](#n7) {c0", with: "- [On](#end) {c0"), path: "cases/a.en.md")
    let (study, isWhole, _) = CaseReader.read("a", in: "en", &reading)
    #expect(isWhole && study.nodes.count == 61 && study.counters.count == 20)
    #expect(!CaseSearch(study, telling: CaseDistinctions(study)).isComplete)
  }
}
