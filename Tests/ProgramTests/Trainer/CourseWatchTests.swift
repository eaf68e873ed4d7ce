import CTerminal
import Foundation
import Support
import Testing

@testable import karatu

@Suite("A course that is being written is watched")
struct CourseWatchTests {
  let folder: TemporaryFolder
  let watch: CourseWatch

  init() throws {
    folder = try TemporaryFolder()
    try SmallCourse(fault: .none).write(to: folder, under: "courses")
    watch = CourseWatch(path: folder.path("courses/sound/"))
  }

  /// Whether somebody who waits is woken.
  private func wakes() throws -> Bool {
    karatu_can_read(try #require(watch.descriptor), 0) != 0
  }

  @Test("while nothing happens, nothing is told")
  func nothing() throws {
    #expect(try !wakes())
    #expect(!watch.takeChange())
  }

  @Test(
    "whatever is done to a file wakes, once",
    arguments: ["write", "append", "rename over", "remove", "add", "add a folder", "same size"])
  func changes(how: String) throws {
    let file = folder.path("courses/sound/lessons/strip.en.md")
    switch how {
    case "write": try folder.write("new", to: "courses/sound/lessons/strip.en.md")
    case "same size":
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try folder.write(String(text.reversed()), to: "courses/sound/lessons/strip.en.md")
    case "append":
      let handle = try #require(FileHandle(forWritingAtPath: file))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("more".utf8))
      try handle.close()
    case "rename over":
      try folder.write("new", to: "elsewhere.md")
      try #require(rename(folder.path("elsewhere.md"), file) == 0)
    case "remove": try FileManager.default.removeItem(atPath: file)
    case "add": try folder.write("new", to: "courses/sound/terms.en.md")
    default: try folder.write("new", to: "courses/sound/drills/one.en.md")
    }
    #expect(try wakes())
    #expect(watch.takeChange())
    #expect(try !wakes())
    #expect(!watch.takeChange())
  }

  @Test("a folder that came later is watched, too")
  func laterFolder() throws {
    try folder.write("one", to: "courses/sound/drills/one.en.md")
    #expect(watch.takeChange())
    try folder.write("two", to: "courses/sound/drills/one.en.md")
    #expect(try wakes())
    #expect(watch.takeChange())
  }

  @Test("the course itself may go and come back")
  func wholeCourse() throws {
    let (course, away) = (folder.path("courses/sound"), folder.path("away"))
    try FileManager.default.moveItem(atPath: course, toPath: away)
    #expect(try wakes())
    #expect(watch.takeChange())
    try FileManager.default.moveItem(atPath: away, toPath: course)
    #expect(try wakes())
    #expect(watch.takeChange())
    try folder.write("new", to: "courses/sound/lessons/strip.en.md")
    #expect(try wakes())
    #expect(watch.takeChange())
  }

  @Test("hidden files, and the course's neighbours, change nothing")
  func others() throws {
    try folder.write("x", to: "courses/sound/lessons/.strip.en.md.swp")
    #expect(!watch.takeChange())
    try folder.write("x", to: "courses/neighbour.txt")
    #expect(!watch.takeChange())
    #expect(try !wakes())
  }

  @Test("where the kernel tells nothing, a change is seen when somebody asks")
  func notWoken() throws {
    let watch = CourseWatch(path: folder.path("courses/sound"), isWoken: false)
    #expect(watch.descriptor == nil && !watch.takeChange())
    try folder.write("new", to: "courses/sound/lessons/strip.en.md")
    #expect(watch.takeChange())
    #expect(!watch.takeChange())
  }

  @Test("a .karatu file is watched where it stands")
  func file() throws {
    try folder.write("x", to: "packed/course.karatu")
    let watch = CourseWatch(path: folder.path("packed/course.karatu"))
    #expect(!watch.takeChange())
    try folder.write("y", to: "new.karatu")
    try #require(rename(folder.path("new.karatu"), folder.path("packed/course.karatu")) == 0)
    #expect(karatu_can_read(try #require(watch.descriptor), 0) != 0)
    #expect(watch.takeChange())
  }
}
