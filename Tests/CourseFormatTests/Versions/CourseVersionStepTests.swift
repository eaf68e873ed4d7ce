import CourseFormat
import Testing

@Suite("A step from version to version")
struct CourseVersionStepTests {
  @Test(
    "is as large as the first number that grew",
    arguments: [
      ("1.2.3", "1.2.4", .patch), ("1.2.3", "1.3.0", .minor), ("1.2.3", "2.0.0", .major),
      ("1.2.3", "3.4.5", .major), ("1.2.3", "1.2.3", nil), ("1.2.3", "1.2.2", nil),
      ("2.0.0", "1.9.9", nil),
    ] as [(String, String, CourseVersion.Step?)])
  func size(old: String, new: String, step: CourseVersion.Step?) throws {
    #expect(try #require(CourseVersion(old)).step(to: #require(CourseVersion(new))) == step)
  }

  @Test("leads to the next version of its size", arguments: CourseVersion.Step.allCases)
  func next(step: CourseVersion.Step) {
    let version = CourseVersion(1, 2, 3)
    #expect(version.step(to: version.next(step)) == step)
    #expect(version.next(step).isMajor == (step == .major))
  }
}
