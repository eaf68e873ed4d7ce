import CourseFormat
import Foundation
import Support
import Testing

@Suite("A course in a folder")
struct FolderSourceTests {
  let folder: TemporaryFolder
  let source: FolderSource

  init() throws {
    folder = try TemporaryFolder()
    source = FolderSource(path: folder.url.path)
    try folder.write("format: 1", to: "course.yaml")
    try folder.write("text", to: "lessons/a.en.md")
    try folder.write("hidden", to: ".git/config")
  }

  @Test("lists its files in the order of their paths, hidden ones apart")
  func entries() throws {
    #expect(
      try source.entries() == [
        PackageEntry(path: "course.yaml", size: 9), PackageEntry(path: "lessons/a.en.md", size: 4),
      ])
  }

  @Test("reads a file up to a bound")
  func reading() throws {
    #expect(try source.read("lessons/a.en.md", atMost: 4) == Array("text".utf8))
    #expect(source.head(of: "lessons/a.en.md", bytes: 2) == Array("te".utf8))
    #expect(
      throws: CourseProblem.fileTooLarge(
        package: source.name, file: "lessons/a.en.md", limit: 3)
    ) { try source.read("lessons/a.en.md", atMost: 3) }
  }

  @Test(
    "finds nothing outside itself",
    arguments: [
      "../x", "/etc/passwd", "lessons/../course.yaml", "./course.yaml", "", "a//b", "lessons",
    ])
  func inside(path: String) {
    #expect(!source.contains(path))
    #expect(source.head(of: path, bytes: 1) == nil)
    #expect(throws: CourseProblem.fileMissing(package: source.name, file: path)) {
      try source.read(path, atMost: 10)
    }
  }

  @Test("follows no link, to a file or to a folder, and waits for no pipe")
  func links() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path("link.md"), withDestinationPath: folder.path("course.yaml"))
    try manager.createSymbolicLink(
      atPath: folder.path("more"), withDestinationPath: folder.path("lessons"))
    #expect(mkfifo(folder.path("pipe.md"), 0o600) == 0)
    for path in ["link.md", "more/a.en.md", "pipe.md"] { #expect(!source.contains(path)) }
    let others = try source.entries().filter { $0.size == nil }.map(\.path)
    #expect(others == ["link.md", "more", "pipe.md"])
  }

  @Test("leaves no file open behind it")
  func descriptors() throws {
    func open() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
    let before = try open()
    for _ in 0..<2000 {
      _ = source.contains("lessons")
      _ = source.contains("nothing/here")
      _ = try source.read("lessons/a.en.md", atMost: 10)
      _ = try source.entries()
    }
    // Other tests run beside this one and open files of their own.
    #expect(try open() < before + 1000)
  }
}
