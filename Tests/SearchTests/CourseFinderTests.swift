import CourseFormat
import Foundation
import Support
import Testing
import Typography
import Wording

@testable import Search

@Suite("Looking for something in courses")
struct CourseFinderTests {
  /// A shelf of courses in a folder that is the test's own.
  private final class Library {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    func add(_ course: SampleLibrary.Course) throws {
      for (path, text) in course.files { try folder.write(text, to: "\(course.id)/\(path)") }
    }

    var packages: [CoursePackage] { CourseCatalogue(searching: [folder.url.path]).courses }

    func find(_ words: String, _ language: LanguageTag = .english) throws -> SearchAnswer {
      try CourseFinder(folder: folder.url.path).find(words, in: packages, language: language)
    }
  }

  private static func library(_ courses: SampleLibrary.Course...) throws -> Library {
    let library = try Library()
    for course in courses { try library.add(course) }
    return library
  }

  @Test("a lesson is found by what stands in it, at its block")
  func findsSections() throws {
    let library = try Self.library(.water)
    let hit = try #require(try library.find("bucket ground").hits.first)
    #expect(hit.course == "water")
    #expect(hit.name == "From the well to the cup")
    #expect(hit.lesson == "Why water makes us ill")
    let lesson = try library.packages[0].lesson("why", in: .english)
    guard case .lesson("why", let block) = hit.part else {
      Issue.record("\(hit.part)")
      return
    }
    #expect(lesson.blocks[block].foundText.contains("bucket"))
    #expect(hit.context.filter(\.isMatch).map(\.text) == ["bucket", "ground"])
    #expect(
      hit.context.map(\.text.string).joined()
        == "The bucket touches the ground. The hand touches the water.")
  }

  @Test("a heading leads to its own block, a lesson's title to its beginning")
  func findsHeadings() throws {
    let library = try Self.library(.water)
    let lesson = try library.packages[0].lesson("why", in: .english)
    let heading = lesson.blocks.firstIndex { block in
      if case .heading(_, let inlines, _) = block {
        inlines.plainText.contains("cup")
      } else {
        false
      }
    }
    #expect(
      try library.find("well cup").hits.first?.part
        == .lesson("why", block: try #require(heading)))
    #expect(try library.find("makes us ill").hits.first?.part == .lesson("why", block: 0))
  }

  @Test("terms, quizzes and courses are found by their names, before what only mentions them")
  func findsNames() throws {
    let library = try Self.library(.water)
    #expect(try library.find("germ").hits.first?.part == .term("germ"))
    #expect(try library.find("final").hits.map(\.part) == [.item("final")])
    #expect(try library.find("clean water").hits.first?.part == .course)
  }

  @Test("what is called just so comes first")
  func putsNamesFirst() throws {
    let library = try Self.library(.water)
    let hits = try library.find("AFTER that").hits
    #expect(hits.first?.name == "After that")
    #expect(try library.find("how to boil").hits.first?.part == .lesson("how", block: 0))
  }

  @Test(
    "questions, answers and feedback are never found",
    arguments: ["litres", "eleven", "weird", "hinted", "because"])
  func hidesQuestions(word: String) throws {
    #expect(try Self.library(.water).find(word).hits.isEmpty)
  }

  @Test("accents, case and the ends of words make no difference")
  func folds() throws {
    let library = try Self.library(.water)
    for words in ["ÉBULLITION", "ebull", "e\u{301}bullition eau"] {
      #expect(
        try library.find(words, "fr").hits.first?.part == .lesson("why", block: 0), "\(words)")
    }
  }

  @Test("a word that nothing has is shortened until something has it")
  func toleratesTypos() throws {
    let library = try Self.library(.water)
    let answer = try library.find("buckett ground")
    #expect(answer.grounds == .beginnings)
    #expect(answer.query.words.map(\.text) == ["bucket", "ground"])
    #expect(answer.hits.first?.name == "From the well to the cup")
    #expect(try library.find("zzzzzz").hits.isEmpty)
  }

  @Test("where nothing has all words, what has some of them is found")
  func findsSome() throws {
    let answer = try Self.library(.water).find("bucket final")
    #expect(answer.grounds == .someWords)
    #expect(Set(answer.hits.map(\.name)) == ["From the well to the cup", "Final quiz"])
  }

  @Test(
    "scripts without spaces are found from the middle of a line",
    arguments: [
      ("ສະບູ", "lo"), ("ລ້າງມື", "lo"), ("ກ່ອນກິນ", "lo"), ("洗手", "zh"), ("二十秒", "zh"),
      ("病菌", "zh"), ("石けん", "ja"), ("手を洗", "ja"), ("สบู่", "th"), ("ล้างมือ", "th"),
    ])
  func findsSolidScripts(word: String, language: String) throws {
    let library = try Self.library(.hands)
    let answer = try library.find(word, try #require(LanguageTag(language)))
    #expect(answer.grounds == .words)
    #expect(
      answer.hits.first?.context.contains { $0.isMatch && $0.text.string.hasPrefix(word) } == true)
  }

  @Test("clusters that stand apart are no word")
  func keepsOrder() throws {
    let library = try Self.library(.hands)
    #expect(try library.find("手洗", "zh").hits.isEmpty)
    #expect(try library.find("秒十二", "zh").hits.isEmpty)
  }

  @Test("each course is searched in the language that suits the reader, and in no other")
  func keepsToLanguage() throws {
    let library = try Self.library(.water, .hands)
    #expect(try library.find("ébullition").hits.isEmpty)
    #expect(try library.find("ébullition", "fr").hits.count == 1)
    // The course is not in French: its source language is what a reader gets.
    #expect(try library.find("soap", "fr").hits.first?.course == "hands")
  }

  @Test("in one course alone, without forgetting the others")
  func keepsToCourse() throws {
    let library = try Self.library(.water, .hands)
    #expect(try library.find("wash").hits.map(\.course).contains("hands"))
    let answer = try CourseFinder(folder: library.folder.url.path)
      .find("wash hands", in: library.packages, only: "water", language: .english)
    #expect(answer.hits.allSatisfy { $0.course == "water" })
    let file = try Data(contentsOf: URL(filePath: library.folder.path("search.sqlite")))
    #expect(try library.find("soap").hits.count == 1)
    #expect(try Data(contentsOf: URL(filePath: library.folder.path("search.sqlite"))) == file)
  }

  @Test("one lesson does not hide the others")
  func limitsOne() throws {
    let answer = try Self.library(.water).find("water")
    let counts = Dictionary(grouping: answer.hits) { hit -> String in
      if case .lesson(let item, _) = hit.part { item.rawValue } else { "" }
    }
    #expect(counts["why"]?.count ?? 0 <= 3)
    #expect(answer.hits.count > 1)
  }

  @Test("nothing is found for nothing", arguments: ["", "  ", "?!", "—"])
  func findsNothing(words: String) throws {
    let library = try Self.library(.water)
    #expect(try library.find(words) == .none)
    #expect(!FileManager.default.fileExists(atPath: library.folder.path("search.sqlite")))
  }

  @Test("a whole book of words is answered, too")
  func takesManyWords() throws {
    let library = try Self.library(.water)
    let many = (0..<2_000).map { "word\($0)" }.joined(separator: " ")
    #expect(try library.find("bucket " + many).hits.first?.name == "From the well to the cup")
    #expect(try library.find(String(repeating: "a-", count: 5_000)).trouble == nil)
    #expect(try library.find(String(repeating: "水", count: 5_000), "zh").trouble == nil)
  }

  @Test(
    "whatever is typed is answered",
    arguments: [
      "\"", "a\"b", "NEAR(a b)", "name:water", "water*", "-water", "^w", "(", "AND", "a OR",
    ])
  func takesAnything(words: String) throws {
    _ = try Self.library(.water).find(words)
  }
}
