import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("The schema of course.yaml")
struct CourseSchemaTests {
  let schema: CourseSchema

  init() throws { schema = try CourseSchema() }

  @Test("names the keys that the reader looks for, and no others")
  func keys() throws {
    var reading = Reading(ManifestReaderTests.whole, path: "course.yaml")
    #expect(ManifestReader.read(&reading) != nil && reading.diagnostics.isEmpty)
    let read = Set(reading.vocabularies.map(Set.init))
    let item = try ["lesson", "quiz", "case", "drill"].reduce(into: Set<String>()) {
      $0.formUnion(try schema.keys(of: $1))
    }
    let quiz = try schema.keys(of: "quiz")
    let described = try Set(
      [nil, "module", "author", "source", "completion", "certificate"].map(schema.keys)
        + [item, item.subtracting(quiz).union(["quiz"]), ["en", "fr"]])
    #expect(read == described)
    #expect(Set(OutlineReader.kinds) == item.subtracting(quiz).union(["quiz"]))
  }

  @Test("has the reader's words where only a few may stand")
  func words() throws {
    let order = try #require((schema.root["properties"] as? [String: [String: Any]])?["order"])
    #expect(order["enum"] as? [String] == Order.allCases.map(\.rawValue))
    let quiz = try #require(try schema.part("quiz")["properties"] as? [String: [String: Any]])
    #expect(
      quiz["feedback"]?["enum"] as? [String] == QuizRules.Feedback.allCases.map(\.rawValue))
    let format = try #require((schema.root["properties"] as? [String: [String: Any]])?["format"])
    #expect(format["const"] as? Int == ManifestReader.format)
  }

  @Test("takes the ids, versions, languages and days that the reader takes, and no others")
  func forms() throws {
    var chance = Chance(seed: 7)
    let seeds = [
      "a-b.c", "1.2.0", "10.0.123456", "en", "pt-BR", "zh-Hans-CN", "2027-06-30", "0", "A_b",
      String(repeating: "a", count: 64),
    ]
    let texts = seeds + (0..<2000).map { _ in mutated(chance.one(of: seeds), &chance) }
    let forms: [(name: String, isTaken: (String) -> Bool)] = [
      ("id", { ItemID($0) != nil }), ("version", { CourseVersion($0) != nil }),
      ("language", { LanguageTag($0) != nil }),
    ]
    for form in forms {
      let verdicts = try schema.allows(texts.map { (form.name, $0) })
      let wrong = zip(texts, verdicts).filter { form.isTaken($0) != $1 }.map(\.0)
      #expect(wrong == [], "\(form.name)")
      #expect(verdicts.contains(true) && verdicts.contains(false))
    }
    // A pattern does not know how long months are.
    let verdicts = try schema.allows(texts.map { ("day", $0) })
    let wrong = zip(texts, verdicts).filter { CalendarDay($0) != nil && !$1 }.map(\.0)
    #expect(wrong == [] && verdicts.contains(false))
  }

  private func mutated(_ text: String, _ chance: inout Chance) -> String {
    var text = Array(text)
    for _ in 0..<chance.number(1...3) {
      let place = chance.number(0...text.count)
      if place < text.count, chance.once(in: 2) {
        text.remove(at: place)
      } else {
        text.insert(chance.one(of: Array("a0zA9.-_é 1")), at: place)
      }
    }
    return String(text)
  }

  @Test("allows the courses of this repository, and all that a manifest can say")
  func sound() throws {
    let paths = CourseCheckerTests.courses.map {
      Checkout.root.appending(path: "Courses/\($0)/course.yaml")
    }
    let texts =
      try paths.map { try String(contentsOf: $0, encoding: .utf8) }
      + [ManifestReaderTests.whole, SampleCourse.files["course.yaml"] ?? ""]
    #expect(texts.count >= 4)
    #expect(try schema.allows(texts.map { (nil, try json($0)) }) == texts.map { _ in true })
  }

  @Test("refuses what the reader finds fault with")
  func broken() throws {
    let sound = try #require(SampleCourse.files["course.yaml"])
    let texts = Self.faults.map { sound.replacingOccurrences(of: $0.0, with: $0.1) }
    let verdicts = try schema.allows(texts.map { (nil, try json($0)) })
    for ((fault, text), isAllowed) in zip(zip(Self.faults, texts), verdicts) {
      var reading = Reading(text, path: "course.yaml")
      _ = ManifestReader.read(&reading)
      #expect(text != sound && !reading.diagnostics.isEmpty, "the reader takes \(fault.1)")
      #expect(!isAllowed, "the schema takes \(fault.1)")
    }
  }

  /// What is changed in a sound manifest, and what it becomes.
  static let faults = [
    ("format: 1", "format: 2"), ("format: 1\n", ""), ("id: strips\n", ""),
    ("id: strips", "id: Strips"), ("id: strips", "id: [strips]"), ("version: 1.2.0\n", ""),
    ("version: 1.2.0", "version: 1.2"), ("languages: [en, fr]\n", ""),
    ("languages: [en, fr]", "languages: en"), ("[en, fr]", "[en, french_]"),
    ("[en, fr]", "[]"), ("title: {en: Rapid tests, fr: Tests rapides}\n", ""),
    ("title: {en: Rapid tests, fr: Tests rapides}", "title: [Tests]"),
    ("2027-06-30", "2027-6-30"), ("2027-06-30", "soon"), ("minutes: 60", "minutes: 0"),
    ("minutes: 60", "minutes: an hour"), ("minutes: 60", "minuts: 60"),
    ("minutes: 60", "requires: strips"), ("minutes: 60", "requires: [A_b]"),
    ("minutes: 60", "authors: [{organisation: A}]"), ("minutes: 60", "sources: [{url: a}]"),
    ("minutes: 60", "sources: [{title: a, year: 0}]"), ("minutes: 60", "order: strickt"),
    ("  - module: basics\n    title", "  - title"), ("module: basics", "module: B_"),
    ("- lesson: how-to-test", "- leson: how-to-test"),
    ("- lesson: how-to-test", "- lesson: [how]"), ("pass: 80", "pass: 101"),
    ("pass: 80", "pass: 80%"), ("draw: 2", "draw: 0"), ("draw: 2", "attempts: 1001"),
    ("draw: 2", "feedback: later"), ("[dose-child]", "dose-child"),
    ("completion: {lessons: all, pass: [final]}", "completion: all"),
    ("lessons: all", "lessons: most"), ("pass: [final]", "pas: [final]"),
    ("valid-months: 24", "valid-months: 0"), ("valid-months: 24", "months: 24"),
  ]

  /// A manifest as an editor hands it to a judge.
  private func json(_ text: String) throws -> Any {
    var reading = Reading(text, path: "course.yaml")
    return try #require(YAMLReader.read(text[...], &reading)).json
  }
}
