import CourseFormat
import Support
import Testing

@testable import Learning

@Suite("The way from a version to a later one")
struct ChangePathTests {
  private let changes = Changes([
    CourseVersion(1, 1, 0): VersionChange(
      retired: [Retirement("a", replacement: "b"), Retirement("x")]),
    CourseVersion(2, 0, 0): VersionChange(
      redo: ["b", "d"], regrade: ["q": .keep, "r": .rescore]),
    CourseVersion(2, 1, 0): VersionChange(
      retired: [Retirement("b", replacement: "c"), Retirement("q", replacement: "p")]),
    CourseVersion(3, 0, 0): VersionChange(
      redo: ["d"], retired: [Retirement("r")], regrade: ["p": .rescore]),
  ])

  private func path(_ old: CourseVersion, _ new: CourseVersion) -> ChangePath {
    ChangePath(changes, after: old, upTo: new)
  }

  @Test("follows each id to its last place")
  func routes() {
    let path = path(CourseVersion(1, 0, 0), CourseVersion(3, 0, 0))
    #expect(path.routes == ["a": "c", "b": "c", "x": nil, "q": "p", "r": nil])
  }

  @Test("asks for what stands there now, in the name of the newest version that asks")
  func redo() {
    let path = path(CourseVersion(1, 0, 0), CourseVersion(3, 0, 0))
    #expect(path.redo == ["c": CourseVersion(2, 0, 0), "d": CourseVersion(3, 0, 0)])
    #expect(path.regrade == ["p": .rescore])
  }

  @Test("begins after the one version and ends with the other")
  func bounds() {
    let path = path(CourseVersion(1, 1, 0), CourseVersion(2, 0, 0))
    #expect(path.routes == [:])
    #expect(path.redo == ["b": CourseVersion(2, 0, 0), "d": CourseVersion(2, 0, 0)])
    #expect(path.regrade == ["q": .keep, "r": .rescore])
  }

  @Test("lets two items become one, and two change names in one step")
  func together() {
    let changes = Changes([
      CourseVersion(2, 0, 0): VersionChange(retired: [
        Retirement("a", replacement: "c"), Retirement("b", replacement: "c"),
        Retirement("c", replacement: "d"),
      ])
    ])
    let path = ChangePath(changes, after: CourseVersion(1, 0, 0), upTo: CourseVersion(2, 0, 0))
    #expect(path.routes == ["a": "c", "b": "c", "c": "d"])
  }
}
