import Foundation
import Support
import Testing

@testable import CourseFormat

@Suite("A new folder")
struct NewFolderTests {
  static let files: CourseTemplate.Files = ["a.txt": [1, 2], "b/c/d.txt": [], "b/e.txt": [3]]
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("gets its files where nothing stands", arguments: ["new", "new/", "new//"])
  func new(name: String) throws {
    try write(to: name)
    #expect(try tree() == ["new", "new/a.txt", "new/b", "new/b/c", "new/b/c/d.txt", "new/b/e.txt"])
    let bytes = try Data(contentsOf: folder.url.appending(path: "new/a.txt"))
    #expect(Array(bytes) == [1, 2])
  }

  @Test("gets them where an empty folder stands, which stays the same one")
  func empty() throws {
    try make("empty")
    let number = try inode("empty")
    try write(to: "empty")
    #expect(try tree().count == 6 && inode("empty") == number)
  }

  @Test("is not written where a full folder, a file or a link to nowhere stands")
  func inTheWay() throws {
    try folder.write("", to: "full/.hidden")
    try folder.write("", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "nowhere")
    let before = try tree()
    for name in ["full", "file", "link"] {
      #expect(throws: NewCourseProblem.inTheWay(path: folder.url.path + "/" + name)) {
        try write(to: name)
      }
    }
    #expect(try tree() == before)
  }

  @Test("gets its files where the folders around it are still missing", arguments: ["/", "//"])
  func around(slash: String) throws {
    try make("my")
    try write(to: "my\(slash)first\(slash)course\(slash)new")
    let around = ["my", "my/first", "my/first/course"]
    #expect(try tree().starts(with: around + ["my/first/course/new"]) && tree().count == 9)
  }

  @Test("says so where a file stands in the place of a folder around it")
  func blocked() throws {
    try folder.write("", to: "no/file")
    let problem = FileProblem(
      cannotWrite: folder.url.path + "/no/file/new", SystemFailure(number: ENOTDIR))
    #expect(throws: NewCourseProblem.file(problem)) { try write(to: "no/file/new") }
    #expect(try tree() == ["no", "no/file"])
  }

  @Test(
    "leaves nothing behind if one of its files cannot be written",
    arguments: ["new", "empty", "empty/more/new"])
  func failure(name: String) throws {
    try make("empty")
    var files = Self.files
    files["z/" + String(repeating: "n", count: 300)] = []
    #expect(throws: NewCourseProblem.self) { try write(files, to: name) }
    #expect(try tree() == ["empty"])
  }

  @Test("knows the name of the folder it is in")
  func name() throws {
    try make("empty")
    #expect(try NewFolder(path: folder.url.path + "/empty/.").name == "empty")
    #expect(try NewFolder(path: folder.url.path + "/Été/").name == "Été")
  }

  // MARK: - The folder

  private func write(_ files: CourseTemplate.Files = files, to name: String) throws {
    try NewFolder(path: folder.url.path + "/" + name).write(files)
  }

  private func make(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(name), withIntermediateDirectories: false)
  }

  private func inode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(name))[.systemFileNumber] as? Int
  }

  private func tree() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
  }
}
