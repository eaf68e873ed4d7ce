import Foundation
import Support
import Testing

@Suite("The commands of the trainers' guide")
struct GuideCommandTests {
  let folder: TemporaryFolder
  let examples: GuideExamples

  init() throws {
    folder = try TemporaryFolder()
    examples = try GuideExamples(of: "authoring.md")
    for (path, text) in examples.files { try folder.write(text, to: "temperature/\(path)") }
    try folder.write("a picture", to: "temperature/media/thermometer.png")
  }

  /// Gives a command as it stands in the guide, to somebody who types a passphrase or leaves.
  private func give(_ command: String) throws {
    var words = command.split(separator: " ").map(String.init)
    try #require(words.removeFirst() == "karatu")
    let input = words.contains("preview") ? "q\n" : "a passphrase\n"
    let run = try Transcript(in: folder, language: "en").karatu(words).run(input: input)
    #expect(run.status == .code(0), "\(command): \(run.output)\(run.errors)")
  }

  /// What the guide leaves to the trainer: a newer version, where the older one is offered.
  private func raiseVersion() throws {
    let manifest = try #require(examples.files["course.yaml"])
    let raised = manifest.replacing("version: 1.0.0", with: "version: 1.0.1")
    try folder.write(raised, to: "temperature/course.yaml")
    try give("karatu course pack temperature -o temperature-2.karatu")
    try give("karatu course sign temperature-2.karatu")
    try give("karatu course install temperature.karatu")
  }

  @Test("are all there with their options, those of the cheat sheet too")
  func cheatSheet() throws {
    let text = try String(
      contentsOf: Checkout.root.appending(path: "Assets/docs/cheat-sheet.md"), encoding: .utf8)
    let commands = text.matches(of: #/karatu course (id add|[a-z]+)((?: [^ \n]+)*)/#)
    #expect(commands.count >= 10)
    for command in commands {
      let names = command.1.split(separator: " ").map(String.init)
      let run = try Invocation(
        try ProgramUnderTest.path(), ["help", "course"] + names, folder: folder.url.path
      ).run()
      #expect(run.output.contains("USAGE: karatu course \(command.1) "))
      for option in command.2.matches(of: #/--?[a-z][a-z-]*/#) {
        #expect(run.output.contains("\(option.0)"), "\(command.0)")
      }
    }
  }

  @Test("do what they say, one after the other")
  func commands() throws {
    #expect(examples.commands.count >= 16)
    var isRaised = false
    for command in examples.commands {
      if command.contains("--against"), !isRaised {
        try raiseVersion()
        isRaised = true
      }
      try give(command)
    }
    #expect(isRaised)
  }
}
