import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("The order of a question's parts, in all languages")
struct TranslationOrderTests {
  let old: SampleCourse
  let new: SampleCourse

  init() throws {
    (old, new) = (try SampleCourse(), try SampleCourse())
    try new.change("1.2.0", to: "1.2.1", in: "course.yaml")
  }

  /// A question as a list of parts in each language.
  struct Kind: CustomTestStringConvertible {
    let testDescription: String
    let heading: String
    let before: String
    /// A part, whether it is of the source, from its words.
    let part: @Sendable (String, Bool) -> String

    static let all = [
      Kind(
        testDescription: "choices", heading: "{#q}", before: "",
        part: { "- [\($1 && $0.hasPrefix("one") ? "x" : " ")] \($0)\n  > Why.\n" }),
      Kind(
        testDescription: "choices with ids", heading: "{#q}", before: "",
        part: { part, isSource in
          let mark = isSource && part.hasPrefix("one") ? "x" : " "
          return "- [\(mark)] \(part)\(isSource ? " {#\(part)}" : "")\n  > Why.\n"
        }),
      Kind(
        testDescription: "rows", heading: "{#q .match}", before: "| A | B |\n|---|---|\n",
        part: { part, _ in "| \(part) | \(part) too |\n" }),
      Kind(
        testDescription: "steps", heading: "{#q .order}", before: "",
        part: { part, _ in "1. \(part)\n" }),
      Kind(
        testDescription: "levels", heading: "{#q .likert}", before: "",
        part: { part, _ in "1. \(part)\n" }),
    ]

    func text(_ parts: [String], isSource: Bool) -> String {
      "\n## Question? \(heading)\n\n\(before)\(parts.map { part($0, isSource) }.joined())\n> Why.\n"
    }
  }

  /// Puts a question into both languages of a course's quiz.
  private func put(
    _ kind: Kind, _ source: [String], _ translation: [String], into course: SampleCourse
  ) throws {
    for (language, parts) in [("en", source), ("fr", translation)] {
      let file = "quizzes/final.\(language).md"
      let text = try #require(SampleCourse.files[file])
      try course.write(text + kind.text(parts, isSource: language == "en"), to: file)
    }
  }

  /// What is found of the order, whatever else there is.
  private var found: [String] {
    get throws {
      let checker = CourseChecker(today: try #require(CalendarDay("2026-12-01")))
      let all = checker.check(at: new.path, against: old.path)
      return all.filter { $0.code == .translationOrder }.map(\.file)
    }
  }

  @Test("must change together", arguments: Kind.all)
  func together(_ kind: Kind) throws {
    let quiz = ["quizzes/final.fr.md"]
    try put(kind, ["one", "two", "three"], ["un", "deux", "trois"], into: old)
    for (source, translation, expected) in [
      (["one", "two", "three"], ["un", "deux", "trois"], []),
      (["three", "one", "two"], ["un", "deux", "trois"], quiz),
      (["one", "two", "three"], ["deux", "un", "trois"], quiz),
      (["three", "one", "two"], ["trois", "un", "deux"], []),
      // Words that are new on both sides say nothing of what they were.
      (["two", "three", "one"], ["les deux", "les trois", "le un"], []),
      (["two", "three", "one"], ["le un", "deux", "les trois"], quiz),
      (["three", "ones", "two"], ["un", "deux", "trois"], quiz),
      // What is put between pushes the others on.
      (["one", "more", "two", "three"], ["un", "deux", "trois", "plus"], quiz),
      (["one", "more", "two", "three"], ["un", "plus", "deux", "trois"], []),
      (["one", "three"], ["un", "deux"], quiz),
      (["one", "three"], ["un", "trois"], []),
    ] {
      try put(kind, source, translation, into: new)
      #expect(try found == expected, "\(source) \(translation)")
    }
  }

  @Test("may change in one that says that it was made from the source as it is now")
  func looked() throws {
    let kind = try #require(Kind.all.first)
    try put(kind, ["one", "two"], ["deux", "un"], into: old)
    try put(kind, ["one", "two"], ["un", "deux"], into: new)
    #expect(try found == ["quizzes/final.fr.md"])
    let source = try new.text(of: "quizzes/final.en.md")
    let translation = try new.text(of: "quizzes/final.fr.md")
    for (basis, expected) in [
      ("0123456789abcdef", ["quizzes/final.fr.md"]), (Revision(of: source).rawValue, []),
    ] {
      try new.write("---\nbased-on: \(basis)\n---\n\(translation)", to: "quizzes/final.fr.md")
      #expect(try found == expected)
    }
  }

  @Test("is not known of a question that one of the versions has not got in a language")
  func unknown() throws {
    let kind = try #require(Kind.all.first)
    try put(kind, ["one", "two"], ["un", "deux"], into: old)
    try put(kind, ["two", "one"], ["un"], into: new)
    #expect(try found == [])
    let file = "quizzes/final.fr.md"
    try new.write(try #require(SampleCourse.files[file]), to: file)
    #expect(try found == [])
    try put(kind, ["two", "one"], ["un", "deux"], into: new)
    try old.remove(file)
    #expect(try found == [])
  }
}
