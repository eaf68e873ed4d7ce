import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("The manifest")
struct ManifestReaderTests {
  static let whole = """
    format: 1
    id: malaria-rapid-test
    version: 1.2.0
    languages: [en, fr]
    title: {en: Malaria rapid diagnostic test, fr: Test rapide du paludisme}
    summary:
      en: >-
        How to use
        the strip.
      fr: Comment se servir de la bandelette.
    subjects: [medical, No]
    audience: {en: Health workers, fr: Agents de santé}
    authors: [{name: A. Diallo, organisation: Post 7}, B. Keita]
    license: CC-BY-SA-4.0
    sources: [{title: Guide, publisher: WHO, year: 2015, url: "https://who.int/x"}]
    review-by: 2027-06-30
    minutes: 180
    requires: [computer-basics]
    outline:
      - module: basics
        title: {en: The basics, fr: Les bases}
        items:
          - lesson: why-test
          - quiz: check-basics
      - module: practice
        title: {en: Practice, fr: Pratique}
        items:
          - case: fever-clinic
          - drill: keyboard
          - quiz: final
            pass: 80
            draw: 15
            attempts: 3
            minutes: 30
            feedback: end
            critical: [dose-child]
    order: free
    completion: {lessons: [why-test], pass: [final]}
    certificate: {valid-months: 24, statement: {en: Reads strips, fr: Lit les bandelettes}}
    x-note: {anything: goes}
    """

  @Test("says everything that the format lets it say")
  func everything() throws {
    let (manifest, findings) = read(Self.whole)
    #expect(findings.isEmpty)
    let read = try #require(manifest)
    var wanted = Manifest(
      id: "malaria-rapid-test", version: CourseVersion(1, 2, 0), languages: ["en", "fr"],
      title: Localized(
        "Malaria rapid diagnostic test", translations: ["fr": "Test rapide du paludisme"]),
      outline: [
        Module(
          id: "basics", title: Localized("The basics", translations: ["fr": "Les bases"]),
          items: [
            OutlineItem(id: "why-test", kind: .lesson),
            OutlineItem(id: "check-basics", kind: .quiz(QuizRules())),
          ]),
        Module(
          id: "practice", title: Localized("Practice", translations: ["fr": "Pratique"]),
          items: [
            OutlineItem(id: "fever-clinic", kind: .caseStudy),
            OutlineItem(id: "keyboard", kind: .drill),
            OutlineItem(
              id: "final",
              kind: .quiz(
                QuizRules(
                  pass: 80, draw: 15, attempts: 3, minutes: 30, feedback: .end,
                  critical: ["dose-child"]))),
          ]),
      ])
    wanted.summary = Localized(
      "How to use the strip.", translations: ["fr": "Comment se servir de la bandelette."])
    wanted.subjects = ["medical", "No"]
    wanted.audience = Localized("Health workers", translations: ["fr": "Agents de santé"])
    wanted.authors = [
      Author(name: "A. Diallo", organisation: "Post 7"), Author(name: "B. Keita"),
    ]
    wanted.license = "CC-BY-SA-4.0"
    wanted.sources = [
      Source(title: "Guide", publisher: "WHO", year: 2015, url: "https://who.int/x")
    ]
    wanted.reviewBy = CalendarDay("2027-06-30")
    wanted.minutes = 180
    wanted.requires = ["computer-basics"]
    wanted.completion = CompletionRule(lessons: .some(["why-test"]), pass: ["final"])
    wanted.certificate = CertificateRule(
      validMonths: 24,
      statement: Localized("Reads strips", translations: ["fr": "Lit les bandelettes"]))
    #expect(read == wanted)
  }

  @Test("needs little; the rest has defaults")
  func defaults() throws {
    let (manifest, findings) = read(
      """
      format: 1
      id: a
      version: 1.0.0
      languages: [en]
      title: A
      license: CC0-1.0
      outline: [{module: m, title: M, items: [{lesson: l}]}]
      """)
    #expect(findings.isEmpty)
    #expect(
      manifest
        == {
          var manifest = Manifest(
            id: "a", version: CourseVersion(1, 0, 0), languages: ["en"], title: Localized("A"),
            outline: [
              Module(
                id: "m", title: Localized("M"), items: [OutlineItem(id: "l", kind: .lesson)])
            ])
          manifest.license = "CC0-1.0"
          return manifest
        }())
  }

  @Test("names every key that is missing, in one run")
  func missing() {
    let (manifest, findings) = read("format: 1\nlicense: CC0-1.0")
    #expect(manifest != nil)
    #expect(findings == Array(repeating: "key-missing 1:1", count: 5))
  }

  @Test("of another format is not read any further", arguments: ["2", "1.0", "one", "[1]"])
  func format(format: String) {
    let (manifest, findings) = read("format: \(format)\nid: UPPER")
    #expect(manifest == nil)
    #expect(findings.count == 1)
  }

  @Test("does not blame texts for languages that cannot be read")
  func languages() {
    let (_, findings) = read(Self.whole.replacing("[en, fr]", with: "[en, f_r, fr]"))
    #expect(findings == ["language-malformed 4:17"])
  }

  @Test(
    "keeps numbers within what is possible",
    arguments: [
      "minutes: 0", "minutes: -5", "minutes: 1e9", "minutes: 99999999999999999999",
      "minutes: \"\"x", "review-by: 30.6.2027", "requires: [A]", "order: Free", "requires: {a: b}",
    ])
  func faults(line: String) {
    let (_, findings) = read(Self.whole.replacing("minutes: 180", with: line))
    #expect(!findings.isEmpty)
  }

  @Test("has titles of one line, however the line's end is written")
  func lines() {
    let (manifest, _) = read(
      """
      format: 1
      id: a
      version: 1.0.0
      languages: [en]
      title: " \\u200E One\\rtwo\\n"
      license: MIT
      outline: [{module: b, title: c, items: [{lesson: d}]}]
      """)
    #expect(manifest?.title.source == "One two")
  }

  private func read(_ text: String) -> (Manifest?, [String]) {
    var reading = Reading(text, path: "course.yaml")
    let manifest = ManifestReader.read(&reading)
    return (manifest, reading.findings)
  }
}
