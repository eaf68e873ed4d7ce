import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("The reading level of a lesson")
struct ReadingLevelTests {
  @Test(
    "counts words, words of more than six letters, and sentences",
    arguments: [
      ("", 0, 0, 0), ("Wash.", 1, 0, 1), ("Wash your hands", 3, 0, 1),
      ("Wash! Then dry them. Ready?", 5, 0, 3), ("Give 7.5 mL of it.", 6, 0, 1),
      ("L'hygiène : élémentaire ?", 3, 2, 2), ("See a.b/c; then go on…", 7, 0, 1),
      ("Abcdef abcdefg.", 2, 1, 1), ("...", 0, 0, 0),
    ])
  func counts(text: String, words: Int, long: Int, sentences: Int) {
    let level = ReadingLevel(of: text)
    #expect(level.words == words && level.longWords == long && level.sentences == sentences)
  }

  @Test("is the mean length of a sentence and the share of long words, of a hundred words at least")
  func lix() {
    let sentence = "We read a lesson together now and remember everything today. "
    #expect(ReadingLevel(of: String(repeating: sentence, count: 10)).lix == 10 + 30)
    #expect(ReadingLevel(of: String(repeating: sentence, count: 9)).lix == nil)
  }

  @Test("is not told of a language that was never compared, nor of what is no prose")
  func scope() throws {
    let prose = Block.paragraph([.text("Wash your hands.")])
    let lesson = { (language: String, blocks: [Block]) in
      Lesson(
        id: "a", language: LanguageTag(rawValue: language), title: "a", blocks: blocks,
        revision: .init(rawValue: ""))
    }
    #expect(ReadingLevel(of: lesson("sw", [prose])) == nil)
    let blocks: [Block] = [
      .heading(level: 2, [.text("Hands")], id: nil), .rule, .code("wash", language: nil),
      .callout(.note, [prose]), .list(.init(entries: [[prose], [prose]])),
    ]
    #expect(ReadingLevel(of: lesson("pt-BR", blocks))?.words == 9)
  }

  @Test("leaves the lessons of this repository well below what is difficult")
  func repository() throws {
    var levels: [String: Int] = [:]
    for course in CourseCheckerTests.courses {
      let package = try CoursePackage(
        at: Checkout.root.appending(path: "Courses/\(course)").path)
      for item in package.manifest.items where item.kind == .lesson {
        for language in package.manifest.languages {
          let lesson = try package.lesson(item.id, in: language)
          levels["\(course)/\(item.id).\(language)"] = ReadingLevel(of: lesson)?.lix
        }
      }
    }
    #expect(levels.count >= 30)
    #expect(levels.filter { $0.value > ReadingLevel.most - 10 } == [:])
  }
}
