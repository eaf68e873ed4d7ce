import CourseFormat
import Support
import Testing
import Wording

@Suite("Why a course cannot be used")
struct CourseProblemTests {
  static let texts: [(CourseProblem, String)] = [
    (
      .missing(package: "strips"),
      "There is no course at “strips”; check the path, or install the course."
    ),
    (
      .throughFile(package: "strips", file: "old/strips.karatu"),
      "There is no course at “strips” because old/strips.karatu is a file, and nothing can lie in it; check the path."
    ),
    (
      .notAPackage(package: "notes"),
      "“notes” is no course: it has no course.yaml; choose the folder that holds it, or a .karatu file."
    ),
    (
      .unreadable(package: "strips", file: "lessons/a.en.md", Message("reason.permission")),
      "“strips” cannot be read because the system would not give lessons/a.en.md: you are not allowed to; check who may read it, and the disk."
    ),
    (
      .damaged(package: "strips", file: "lessons/a.en.md"),
      "“strips” is damaged: lessons/a.en.md in it is no longer what was packed; ask for a new copy."
    ),
    (
      .fileMissing(package: "strips", file: "lessons/a.en.md"),
      "“strips” cannot be used as it is because lessons/a.en.md is missing; add it, or install the course again."
    ),
    (
      .fileTooLarge(package: "strips", file: "course.yaml", limit: 262_144),
      "“strips” cannot be used as it is because course.yaml is longer than 256 KiB; make it shorter, or install the course again."
    ),
    (
      .refused(package: "strips", .link(entry: "a\u{1B}[2J")),
      "“strips” was not opened because “a\u{FFFD}[2J” is a link or something else that is no file; ask its author for a new copy."
    ),
    (
      .itemUnknown(package: "strips", item: "gone"),
      "“strips” has nothing called “gone” in its outline; the course may have changed, so choose from its contents."
    ),
    (
      .broken(package: "strips", broken, count: 1),
      "“strips” cannot be used as it is. course.yaml, line 3: “1.2” is no version, for updates go by three numbers; write it like 1.2.0."
    ),
    (
      .broken(package: "strips", broken, count: 3),
      "“strips” cannot be used as it is, for 3 reasons. The first is in course.yaml, line 3: “1.2” is no version, for updates go by three numbers; write it like 1.2.0."
    ),
  ]

  static let broken = Diagnostic(
    .versionMalformed, at: Place(file: "course.yaml", line: 3, column: 10),
    ["version": "1.2"])

  @Test("is said in a sentence or two", arguments: texts)
  func text(problem: CourseProblem, text: String) throws {
    #expect(try Words.inLanguage("en")(problem.message) == text)
    #expect(try Words.inLanguage("fr").has(problem.message.key))
  }
}
