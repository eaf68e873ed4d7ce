import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("The trainers' guides")
struct GuideTests {
  @Test("make a course without a fault", arguments: ["authoring.md", "cheat-sheet.md"])
  func examples(guide: String) throws {
    let folder = try course(of: guide)
    let findings = CourseChecker(today: CalendarDay(daysSince1970: 20_600)).check(
      at: folder.url.path)
    let words = try Words.inLanguage("en")
    #expect(findings.map { $0.text(in: words) } == [])
  }

  @Test(
    "show every kind of question, item and file", arguments: ["authoring.md", "cheat-sheet.md"])
  func completeness(guide: String) throws {
    let folder = try course(of: guide)
    let package = try CoursePackage(at: folder.url.path)
    let bank = try package.bank("final", in: .english)
    #expect(Set(bank.questions.map { $0.body.kind.name }) == Set(QuestionKinds.all.map { $0.name }))
    #expect(package.manifest.items.contains { $0.kind == .lesson })
    #expect(package.manifest.items.contains { $0.kind == .caseStudy })
    #expect(package.manifest.items.contains { $0.kind == .drill })
    let terms = try package.glossary(in: .english)
    #expect(!terms.isEmpty)
  }

  @Test("keep the cheat sheet to what one page holds in two columns")
  func length() throws {
    let file = Checkout.root.appending(path: "Assets/docs/cheat-sheet.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 140)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test("say what nobody guesses", arguments: ["authoring.md", "cheat-sheet.md"])
  func needed(guide: String) throws {
    let file = Checkout.root.appending(path: "Assets/docs/\(guide)")
    let text = try String(contentsOf: file, encoding: .utf8)
    let words = try Words.inLanguage("en")
    let levels = [words("likert.1"), words("likert.5")].map { $0.lowercased() }
    let needed =
      ["course sign", "--new-key", "--against", "--plan", "all or nothing"] + levels
      + QuizRules.Feedback.allCases.map(\.rawValue)
    #expect(needed.filter { !text.replacing("\n", with: " ").contains($0) } == [])
  }

  private func course(of guide: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in try GuideExamples(of: guide).files { try folder.write(text, to: path) }
    // A guide shows a picture's drawing; the picture itself is no text.
    if guide == "authoring.md" { try folder.write("a picture", to: "media/thermometer.png") }
    return folder
  }
}
