import Foundation
import Support
import Testing
import Typography
import Wording

@testable import CourseFormat

@Suite("Changes to the texts of a course")
struct CourseEditTests {
  let course: SampleCourse

  init() throws { course = try SampleCourse() }

  @Test("are written with every other byte, and every right, as it was")
  func writes() throws {
    let name = "quizzes/final.en.md"
    try course.change(" {#dose-child .number}", to: " {.number}", in: name)
    let before = try words(of: name)
    let crlf = "\u{FEFF}" + before.replacingOccurrences(of: "\n", with: "\r\n")
    try course.write(crlf, to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o664], ofItemAtPath: course.folder.path(name))
    var edit = try CourseEdit(at: CoursePath(course.path))
    let plan = try edit.addIDs()
    #expect(try words(of: name) == crlf)
    try edit.write()
    #expect(plan.additions.keys.sorted() == [name])
    #expect(
      try words(of: name)
        == crlf.replacingOccurrences(
          of: "{.number}", with: "{#how-much-syrup-does-the .number}"))
    let file = try FileManager.default.attributesOfItem(atPath: course.folder.path(name))
    #expect(file[.posixPermissions] as? Int == 0o664)
    let names = try FileManager.default.contentsOfDirectory(atPath: course.folder.path("quizzes"))
    #expect(names.sorted() == ["final.en.md", "final.fr.md"])
  }

  @Test("are those of a file and its translations where a file is named")
  func named() throws {
    for language in ["en", "fr"] {
      try course.change(" {#control-line}", to: "", in: "lessons/why-test.\(language).md")
      try course.change(" {#buffer}", to: "", in: "terms.\(language).md")
    }
    var edit = try CourseEdit(at: CoursePath("\(course.path)/lessons/why-test.fr.md"))
    #expect(
      try edit.addIDs().additions.keys.sorted() == [
        "lessons/why-test.en.md", "lessons/why-test.fr.md",
      ])
    var whole = try CourseEdit(at: CoursePath("\(course.path)/course.yaml"))
    #expect(try whole.addIDs().additions.count == 4)
  }

  @Test("say in each translation which source it was made from, once")
  func basis() throws {
    try course.change("version: 1.2.0", to: "version: 1.0.0", in: "course.yaml")
    var edit = try CourseEdit(at: CoursePath(course.path))
    let plan = try edit.noteBasis()
    #expect(plan.unmatched == [])
    #expect(plan.notes.filter(\.value.hasNumbers).map(\.key) == ["lessons/why-test.fr.md"])
    #expect(
      plan.notes.mapValues { "\($0.line) \($0.added)" } == [
        "lessons/why-test.fr.md": "6 1", "lessons/how-to-test.fr.md": "3 1",
        "quizzes/final.fr.md": "2 4", "terms.fr.md": "2 4",
      ])
    try edit.write()
    var again = try CourseEdit(at: CoursePath(course.path))
    #expect(try again.noteBasis() == BasisPlan(notes: [:], unmatched: []))
    let checker = CourseChecker(today: CalendarDay(daysSince1970: 20_000))
    #expect(checker.check(FolderSource(path: course.path)).isEmpty)
  }

  @Test("say so of no translation whose choices have other numbers than its source's")
  func parted() throws {
    let old = try SampleCourse()
    try course.change("version: 1.2.0", to: "version: 1.2.1", in: "course.yaml")
    try course.change(
      "- [ ] The test line (T)\n  > Not without a control line.\n", to: "",
      in: "lessons/why-test.en.md")
    try course.change(
      "  > Yes.\n", to: "  > Yes.\n- [ ] The test line (T)\n  > Not without a control line.\n",
      in: "lessons/why-test.en.md")
    let before = try words(of: "lessons/why-test.fr.md")
    var edit = try CourseEdit(at: CoursePath(course.path))
    let plan = try edit.noteBasis(against: old.open())
    #expect(
      plan.notes.keys.sorted() == [
        "lessons/how-to-test.fr.md", "quizzes/final.fr.md", "terms.fr.md",
      ])
    #expect(plan.parted.map(\.file) == ["lessons/why-test.fr.md"] && plan.unseen == [:])
    try edit.write()
    #expect(try words(of: "lessons/why-test.fr.md") == before)
    let checker = CourseChecker(today: CalendarDay(daysSince1970: 20_000))
    let codes = checker.check(at: course.path, against: old.path).map(\.code)
    #expect(codes.contains(.translationOrder))
    // The rest of what was named is not this file.
    var other = try CourseEdit(at: CoursePath("\(course.path)/terms.fr.md"))
    #expect(try other.noteBasis(against: old.open()).parted == [])
  }

  @Test("say so of none either where nobody can see what has changed places")
  func unseen() throws {
    var edit = try CourseEdit(at: CoursePath(course.path))
    let plan = try edit.noteBasis()
    let source = try SourceFile(
      path: "", bytes: Array(Data(course.text(of: "lessons/why-test.en.md").utf8)))
    let revision = Revision(of: try #require(source).text).rawValue
    #expect(plan.unseen == ["lessons/why-test.fr.md": revision] && plan.notes.count == 3)
    var seen = try CourseEdit(at: CoursePath(course.path))
    #expect(try seen.noteBasis(against: course.open()).notes.count == 4)
  }

  @Test("put a revision into the front matter, every other byte as it was", arguments: Self.fronts)
  func frontMatter(before: String, after: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = "\(before)Lisez d'abord.\n".replacing("\n", with: end)
      try course.write(text, to: "lessons/how-to-test.fr.md")
      var edit = try CourseEdit(at: CoursePath(course.path))
      let note = try edit.noteBasis().notes["lessons/how-to-test.fr.md"]
      try edit.write()
      let expected = after.replacing("REVISION", with: note?.revision ?? "?")
      #expect(
        try words(of: "lessons/how-to-test.fr.md")
          == "\(expected)Lisez d'abord.\n".replacing("\n", with: end))
      #expect(note.map { after.split(separator: "\n")[$0.line - 1].hasPrefix("based-on") } == true)
    }
  }

  static let fronts: [(String, String)] = [
    ("", "---\nbased-on: REVISION\n---\n\n"),
    ("\u{FEFF}", "\u{FEFF}---\nbased-on: REVISION\n---\n\n"),
    ("---\ntitle: T\n---\n", "---\ntitle: T\nbased-on: REVISION\n---\n"),
    ("---\n---\n", "---\nbased-on: REVISION\n---\n"),
    (
      "---\nbased-on: 0123456789abcdef  # by Awa\ntitle: T\n...\n",
      "---\nbased-on: REVISION  # by Awa\ntitle: T\n...\n"
    ),
    (
      "---\nbased-on: \"é\"\ntitle: 'a # b'\n---\n",
      "---\nbased-on: REVISION\ntitle: 'a # b'\n---\n"
    ),
    ("---\nbased-on:\n---\n", "---\nbased-on: REVISION\n---\n"),
  ]

  @Test(
    "leave a translation alone that is not its source's, or whose front matter cannot be told",
    arguments: [
      "---\ntitle: T\n", "---\n{title: T}\n---\n", "---\nbased-on: >-\n  a\n---\n",
      "---\ntitle: [\n---\n", "---\ntitle: T\n---\n\n## One more\n",
    ])
  func unmatched(text: String) throws {
    try course.write(text, to: "lessons/how-to-test.fr.md")
    var edit = try CourseEdit(at: CoursePath(course.path))
    let plan = try edit.noteBasis()
    #expect(plan.unmatched == ["lessons/how-to-test.fr.md"])
    try edit.write()
    #expect(try words(of: "lessons/how-to-test.fr.md") == text)
  }

  @Test("are not made where they cannot be")
  func refusals() throws {
    #expect(
      try refusal(of: "\(course.path)/none")
        == "There is no course at “none”; check the path, or install the course.")
    try course.pack()
    #expect(
      try refusal(of: course.path)
        == "“course” is packed, and nothing in it can be changed; give the course's folder.")
  }

  /// A file's words, and its byte order mark.
  private func words(of name: String) throws -> String {
    let data = try Data(contentsOf: course.folder.url.appending(path: name))
    return String(decoding: data, as: UTF8.self)
  }

  private func refusal(of path: String) throws -> String? {
    do throws(EditProblem) {
      _ = try CourseEdit(at: CoursePath(path))
      return nil
    } catch {
      return try Words.inLanguage("en")(error.message)
    }
  }
}
