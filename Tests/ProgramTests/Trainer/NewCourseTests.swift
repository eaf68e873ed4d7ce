import Foundation
import Support
import Testing

@Suite("A trainer begins a course")
struct NewCourseTests {
  static let languages = ["en", "fr"]
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("and can check it, pack it, install it and find it on the shelf", arguments: languages)
  func story(language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try transcript.run("course", "new", "hand-washing", "--title", "Hands: the \"basics\"")
    try transcript.run("course", "check", "--strict", "hand-washing")
    try transcript.run(
      "course", "new", "my/two languages", "--languages", "fr,en", "--id", "both")
    try transcript.run("course", "check", "--strict", "my/two languages")
    expectGolden(transcript.text, named: "trainer/new-\(language)")

    // The year of its license is that of the day, and its bytes follow.
    let pack = try karatu(language, "course", "pack", "hand-washing", "-o", "hands.karatu")
    #expect(pack.status == .code(0), "\(pack)")
    let install = try karatu(language, "course", "install", "hands.karatu", "--allow-unsigned")
    #expect(install.status == .code(0), "\(install)")
    let list = try karatu(language, "courses")
    #expect(list.output.contains("hand-washing"))
    #expect(list.output.contains("Hands: the \"basics\""))
  }

  @Test("or hears why not, and nothing is left behind", arguments: languages)
  func refusals(language: String) throws {
    var transcript = Transcript(in: folder, language: language)
    try folder.write("mine", to: "full/notes.txt")
    try transcript.run("course", "new", "full")
    try transcript.run("course", "new", "full/notes.txt/first")
    try transcript.run("course", "new", "…")
    try transcript.run("course", "new", "hands", "--id", "Hand Washing")
    try transcript.run("course", "new", "hands", "--title", " ")
    try transcript.run("course", "new", "hands", "--languages", "en,de")
    expectGolden(transcript.text, named: "trainer/new-refusals-\(language)")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(Set(left).subtracting(["site"]) == ["full"])
  }

  @Test("in the folder where the trainer is")
  func here() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("clean-water"), withIntermediateDirectories: false)
    var invocation = try Transcript(in: folder, language: "en").karatu(["course", "new", "."])
    invocation.folder = folder.path("clean-water")
    let run = try invocation.run()
    #expect(run.status == .code(0), "\(run)")
    let manifest = try String(
      contentsOfFile: folder.path("clean-water/course.yaml"), encoding: .utf8)
    #expect(manifest.contains("\nid: clean-water\n"))
    #expect(manifest.contains("\ntitle: {en: Clean water}\n"))
  }

  private func karatu(_ language: String, _ arguments: String...) throws -> PipedRun {
    try Transcript(in: folder, language: language).karatu(arguments).run()
  }
}
