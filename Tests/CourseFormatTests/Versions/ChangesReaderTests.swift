import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("The reader of changes.yaml")
struct ChangesReaderTests {
  private func read(_ text: String, _ languages: [LanguageTag] = ["en"]) -> (Changes, [String]) {
    var reading = Reading(text, path: "changes.yaml")
    let changes = ChangesReader.read(languages, &reading)
    return (changes, reading.findings)
  }

  @Test("reads what each version asks")
  func whole() {
    let (changes, findings) = read(
      """
      # What is asked
      2.0.0:
        redo: [how-to-test, final]
        retired: {old-strip: control-line, weight: }
        regrade: {dose-child: keep, dose-adult: rescore}
        note: {en: The dose table is new.}
      1.1.0: {note: More.}
      1.0.1:
      x-remarks: none
      """)
    #expect(findings == [])
    #expect(
      changes
        == Changes([
          CourseVersion(2, 0, 0): VersionChange(
            redo: ["how-to-test", "final"],
            retired: [Retirement("old-strip", replacement: "control-line"), Retirement("weight")],
            regrade: ["dose-child": .keep, "dose-adult": .rescore],
            note: Localized("The dose table is new.")),
          CourseVersion(1, 1, 0): VersionChange(note: Localized("More.")),
          CourseVersion(1, 0, 1): VersionChange(),
        ]))
  }

  @Test("finds nothing asked in an empty file", arguments: ["", "\n", "# Nothing yet\n", "{}"])
  func empty(text: String) {
    #expect(read(text) == (Changes(), []))
  }

  @Test(
    "says where something makes no sense, and keeps the rest",
    arguments: [
      ("2.0: {}\n2.0.0: {redo: [a]}", "version-malformed 1:1"),
      ("2.0.0: {redo: [a, B_]}", "id-malformed 1:19"),
      ("2.0.0: {redo: [a], retired: {B_: a}}", "id-malformed 1:30"),
      ("2.0.0: {redo: [a], retired: {b: A_}}", "id-malformed 1:33"),
      ("2.0.0: {redo: [a], retired: [b]}", "yaml-shape 1:29"),
      ("2.0.0: {redo: [a], regrade: {b: drop}}", "value-unknown 1:33"),
      ("2.0.0: {redo: [a], regrade: {B_: keep}}", "id-malformed 1:30"),
      ("2.0.0: {redo: [a], retire: {b: }}", "key-unknown 1:20"),
      ("2.0.0: {redo: [a], note: {de: Neu}}", "key-missing 1:26"),
      ("2.0.0: {redo: [a]}\n1.0.0: soon", "yaml-shape 2:8"),
    ])
  func wrong(text: String, finding: String) {
    let (changes, findings) = read(text)
    #expect(findings.first == finding)
    #expect(changes.versions[CourseVersion(2, 0, 0)]?.redo == ["a"])
  }

  @Test("refuses what YAML is not read for", arguments: ["- a", "a: &b [1]\nc: *b", "a", "{"])
  func refused(text: String) {
    let (changes, findings) = read(text)
    #expect(changes == Changes())
    #expect(!findings.isEmpty)
  }

  @Test("gives what the versions between two ask, the oldest first")
  func between() {
    let versions = [(1, 0, 0), (1, 1, 0), (2, 0, 0), (2, 0, 1), (3, 0, 0)].map(CourseVersion.init)
    let changes = Changes(Dictionary(uniqueKeysWithValues: versions.map { ($0, VersionChange()) }))
    #expect(
      changes.after(versions[0], upTo: versions[3]).map(\.version) == Array(versions[1...3]))
    #expect(changes.after(versions[3], upTo: versions[3]).isEmpty)
    #expect(changes.after(versions[4], upTo: versions[0]).isEmpty)
  }

  @Test("a package gives its changes, none where there is no file, an error where it is broken")
  func package() throws {
    let course = try SampleCourse()
    #expect(try course.open().changes() == Changes())
    try course.write("1.2.0: {redo: [final]}\n", to: "changes.yaml")
    #expect(try course.open().changes().versions[CourseVersion(1, 2, 0)]?.redo == ["final"])
    try course.write("1.2.0: [final]\n", to: "changes.yaml")
    #expect(throws: CourseProblem.self) { try course.open().changes() }
  }
}
