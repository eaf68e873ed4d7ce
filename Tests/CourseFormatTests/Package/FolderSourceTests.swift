import CourseFormat
import Foundation
import Support
import Testing
import Wording

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

  @Test(
    "says of what may not be read that it may not, and not that it is missing",
    arguments: [("lessons/a.en.md", 0), ("lessons", 0), ("lessons", 0o644), ("", 0o644)])
  func forbidden(name: String, mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.path(name))
    let problem = CourseProblem.unreadable(
      package: source.name, file: "lessons/a.en.md", Message("reason.permission"))
    Nobody.run {
      for source in [source, source.keptOpen()] as [any PackageSource] {
        #expect(source.contains("lessons/a.en.md"))
        #expect(source.head(of: "lessons/a.en.md", bytes: 1) == nil)
        #expect(throws: problem) { try source.read("lessons/a.en.md", atMost: 10) }
        #expect(throws: problem) { try source.stream("lessons/a.en.md") }
      }
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
  }

  @Test("lists nothing where a folder may not be opened")
  func forbiddenFolder() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.path("lessons"))
    let problem = CourseProblem.unreadable(
      package: source.name, file: "lessons", Message("reason.permission"))
    Nobody.run {
      #expect(throws: problem) { try source.entries() }
    }
  }

  @Test("that may not be opened is not called missing, and nor is a packed one")
  func forbiddenPackage() throws {
    let zip = folder.path("packed.karatu")
    try folder.write("", to: "packed.karatu")
    for (path, package) in [(zip, "packed"), (folder.url.path, source.name)] {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      let problem = CourseProblem.unreadable(
        package: package, file: (path as NSString).lastPathComponent,
        Message("reason.permission"))
      Nobody.run {
        #expect(throws: problem) { try CoursePackage(at: path) }
      }
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
  }

  @Test("that is kept open reads the same, and what has changed since")
  func keptOpen() throws {
    let kept = source.keptOpen()
    #expect(try kept.entries() == source.entries())
    try folder.write("other", to: "lessons/a.en.md")
    #expect(try kept.read("lessons/a.en.md", atMost: 5) == Array("other".utf8))
    for path in ["../x", "lessons/../course.yaml", "lessons", "no", "a//b"] {
      #expect(throws: CourseProblem.fileMissing(package: source.name, file: path)) {
        try kept.read(path, atMost: 10)
      }
    }
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
