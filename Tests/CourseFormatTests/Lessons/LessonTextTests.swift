import Foundation
import Support
import Testing

@testable import CourseFormat

@Suite("A lesson read part by part")
struct LessonTextTests {
  private static let id = ItemID(rawValue: "a")

  /// Lines that could be taken for the end of a part, or hide one.
  private static let lines = [
    "", "", "", "", "Words", "More words }", "  moved in", "    code or not", "\tcode",
    "# One", "## Two", "### Three", "## Two {#two}", "## Question {#q .text}", "= right",
    "### Choose {#c}", "- [ ] no", "- [x] yes", "> because", "> ## Quoted {#x}",
    " # Moved {#y .text}",
    "Under {#u .text}", "---", "===", "- item", "- ```", "  ```", "```", "```swift", "~~~", "  ~~~",
    "   ```", "    ```", "`` ``` ``", "``` a ``` b", "````", "1. one", "   third", "<div>",
    "</div>", "<!-- remark -->",
    "<!-- open", "closed -->", "  <!-- moved", "<pre>", "</pre>", "<?php", "?>", "| a | b |",
    "|---|---|", "![A strip](../media/a.png)", "[a](term:b) {", "***", "* star", "+ plus",
    "éa", "作者", "#tag", "####### seven", "## Two ##", "## Cloze {#z .cloze}", "[[a]] of [[*b|c]]",
  ]

  private func whole(_ text: String) -> Lesson? {
    var reading = Reading(text)
    return LessonReader.read(Self.id, in: .english, &reading)
  }

  private func parts(_ text: String) -> Lesson? {
    var reading = Reading(text)
    return LessonText(Self.id, in: .english, part: 1, &reading)?.lesson
  }

  @Test("is the same as when it is read at once, whatever its lines are", arguments: 0..<40)
  func law(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<60 {
      let text = chance.some(1...24) { $0.one(of: Self.lines) }.joined(separator: "\n")
      guard let whole = whole(text), let parts = parts(text) else { continue }
      if whole == parts { continue }
      Issue.record("\(text)\n-----\n\(whole.blocks)\n-----\n\(parts.blocks)")
      return
    }
  }

  @Test("so is a translation, whose questions are the source's")
  func translations() {
    for seed in 0..<300 as Range<UInt64> {
      var chance = Chance(seed: seed)
      let lines = { (chance: inout Chance) in
        chance.some(1...24) { $0.one(of: Self.lines) }.joined(separator: "\n")
      }
      let (source, text) = (lines(&chance), lines(&chance))
      var (first, second) = (Reading(source), Reading(text))
      var (third, fourth) = (Reading(source), Reading(text))
      guard let original = LessonReader.read(Self.id, in: .english, &first),
        let whole = LessonReader.read(Self.id, in: "fr", translationOf: original, &second),
        let beside = LessonText(Self.id, in: .english, part: 1, &third),
        let parts = LessonText(Self.id, in: "fr", translationOf: beside, part: 1, &fourth)
      else { continue }
      #expect(parts.lesson == whole, "\(source)\n-----\n\(text)")
    }
  }

  @Test("so are the lessons of generated courses and of those in the repository")
  func courses() throws {
    var packages: [CoursePackage] = []
    for seed in 0..<60 as Range<UInt64> {
      var chance = Chance(seed: seed)
      let files = chance.course().texts()
      packages.append(try CoursePackage(MemorySource(files: files), path: "generated"))
    }
    let folder = Checkout.root.appending(path: "Courses")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !name.hasPrefix(".") {
      packages.append(try CoursePackage(at: folder.appending(path: name).path))
    }
    for package in packages {
      for item in package.manifest.items where item.kind == .lesson {
        for language in package.manifest.languages {
          let parts = try? package.lessonText(item.id, in: language).lesson
          #expect(parts == (try? package.lesson(item.id, in: language)), "\(package.path)")
        }
      }
    }
  }

  @Test("of a long one no more is read than is wanted, and it is cut often")
  func lazy() throws {
    let section = "## A section\n\nWords of a text.\n\n- one\n- two\n\n```\n# code\n```\n\n"
    let text = "---\ntitle: Long\nminutes: 90\n---\n" + String(repeating: section, count: 9_000)
    var reading = Reading(text)
    let lesson = try #require(LessonText(Self.id, in: .english, &reading))
    #expect(lesson.unread > 540_000)
    let (blocks, isWhole) = lesson.blocks(atLeast: 30)
    #expect(!isWhole && (30..<400).contains(blocks.count))
    #expect(lesson.unread > 540_000)
    #expect(lesson.minutes == 90)
    #expect(lesson.blocks(atLeast: .max).blocks.count == 36_000)
    #expect(lesson.unread == 0)
    #expect(lesson.revision == Revision(of: text))
  }
}
