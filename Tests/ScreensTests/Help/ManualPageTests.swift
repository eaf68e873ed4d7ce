import Foundation
import Support
import Testing
import Wording

@testable import Screens

@Suite("The manual page")
struct ManualPageTests {
  let commands = [
    ManualPage.Command(name: "karatu read", help: "USAGE: karatu read <course>\n\n.dots \\ too")
  ]

  @Test("every action stands in it with all its keys", arguments: ["en", "fr"])
  func keys(language: String) throws {
    let words = try Words.inLanguage(language)
    let page = ManualPage(in: words).text(version: "1", day: "2026-11-23", commands: [])
    for binding in Keymap.standard.bindings {
      let names = binding.keys.map { $0.name(in: words).string }.joined(separator: ", ")
      let entry = ".B " + (names.hasPrefix(".") ? "\\&" : "") + names.replacing("-", with: "\\-")
      #expect(page.contains(entry + "\n"), "\(binding.action): \(entry)")
    }
    #expect(page.components(separatedBy: ".TP\n").count == Action.allCases.count + 6)
  }

  @Test("what a command says is no order to man")
  func escapes() throws {
    let page = ManualPage(in: try Words.inLanguage("en"))
      .text(version: "1", day: "2026-11-23", commands: commands)
    #expect(
      page.contains(
        """
        .SS "karatu read"
        .nf
        USAGE: karatu read <course>

        \\&.dots \\e too
        .fi

        """))
    #expect(page.hasPrefix(#".TH KARATU 1 "2026\-11\-23" "karatu 1" "Karatu""#))
  }
}
