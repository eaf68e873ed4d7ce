import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("The files in Assets/languages")
struct LanguageFilesTests {
  /// The languages that have a file.
  static let languages: [String] = {
    let folder = Checkout.root.appending(path: "Assets/languages").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".words") }.map { String($0.dropLast(6)) }.sorted()
  }()

  /// The keys that the program makes: what stands before the gap, and all that can fill it.
  static let made: [String: [String]] = [
    "action.": [
      "open", "leave", "up", "down", "pageUp", "pageDown", "halfUp", "halfDown", "top", "bottom",
      "previousLesson", "previousChoice",
      "previousLesson", "findings",
    ],
    "likert.": (1...5).map(String.init),
    "check.": DiagnosticCode.allCases.map(\.rawValue),
    "check.severity.": Diagnostic.Severity.allCases.map(\.rawValue),
    "callout.": ["note", "tip", "important", "warning", "caution"],
    "certificate.verify.": [
      "valid", "badsignature", "unknownkey", "ownsite", "revoked", "compromised", "expired",
      "outsideterm", "statusmissing", "statusstale", "compare", "othercode", "byitswords",
      "clock",
    ],
    "certificate.verify.field.": [
      "recipient", "course-title", "course", "completed", "score", "pass-mark", "minutes",
      "issuer", "issued-at", "expires-at", "id", "status-index", "credential-hash", "key",
      "format",
    ],
    "records.chain-": [
      "missing", "unreadable", "misplaced", "unlinked", "changed", "end",
    ],
    "date.month-": (1...12).map(String.init),
    "quiz.feedback-": ["each", "end", "never"],
    "subject.": ["medical", "digital-skills"],
    "verdict.slip.": [
      "tenfold-over", "tenfold-under", "thousandfold-over", "thousandfold-under",
    ],
  ]

  private func table(_ language: String) throws -> WordTable {
    let file = Checkout.root.appending(path: "Assets/languages/\(language).words")
    return WordTable(reading: try String(contentsOf: file, encoding: .utf8))
  }

  // MARK: - Each language

  @Test("English and French are there")
  func areThere() {
    #expect(LanguageFilesTests.languages.contains("en"))
    #expect(LanguageFilesTests.languages.contains("fr"))
  }

  @Test("a file is named by a language's tag", arguments: languages)
  func isNamedByTag(language: String) {
    #expect(LanguageTag(language) != nil)
  }

  @Test("each language has a name of its own, by which learners choose it")
  func hasItsOwnName() throws {
    let names = try LanguageFilesTests.languages.compactMap {
      try table($0).text("language.name", .other)
    }
    #expect(names.count == LanguageFilesTests.languages.count)
    #expect(Set(names).count == names.count)
  }

  @Test("every line can be read, and no key stands twice", arguments: languages)
  func hasNoBadLine(language: String) throws {
    #expect(try table(language).badLines == [])
  }

  @Test("no text is empty", arguments: languages)
  func hasNoEmptyText(language: String) throws {
    let table = try table(language)
    let empty = table.keys.filter { key in
      table.categories(of: key).contains { table.text(key, $0) == "" }
    }
    #expect(empty.sorted() == [])
  }

  @Test("the keys are those of English", arguments: languages)
  func hasTheKeysOfEnglish(language: String) throws {
    let keys = try table(language).keys
    let english = try table("en").keys
    #expect(english.subtracting(keys).sorted() == [], "missing in \(language)")
    #expect(keys.subtracting(english).sorted() == [], "unknown in English")
  }

  @Test(
    "a text has the gaps of the English one, where a plural form may leave out the count",
    arguments: languages)
  func hasTheGapsOfEnglish(language: String) throws {
    let (table, english) = (try table(language), try table("en"))
    var wrong: [String] = []
    for key in table.keys {
      let wanted = gaps(in: english.text(key, .other))
      for category in table.categories(of: key) {
        let found = gaps(in: table.text(key, category))
        let isRight =
          found == wanted || category != .other && found == wanted.subtracting(["count"])
        if !isRight { wrong.append("\(key)[\(category.rawValue)]") }
      }
    }
    #expect(wrong.sorted() == [])
  }

  @Test("a text that counts has every form that the language's rule asks for", arguments: languages)
  func hasTheFormsOfItsRule(language: String) throws {
    let (table, english) = (try table(language), try table("en"))
    let rule = PluralRule(for: LanguageTag(rawValue: language))
    // Nothing that the program counts comes to a million.
    let needed = Set((0...1000).map(rule.category)).union([.other])
    var wrong: [String] = []
    for key in table.keys {
      let counts = english.categories(of: key).count > 1
      let found = table.categories(of: key)
      let isRight = counts ? found.isSuperset(of: needed) : found.contains(.other)
      if !isRight { wrong.append(key) }
    }
    #expect(wrong.sorted() == [])
  }

  @Test("no text holds what could drive a terminal", arguments: languages)
  func isPrintable(language: String) throws {
    let file = Checkout.root.appending(path: "Assets/languages/\(language).words")
    let scalars = try String(contentsOf: file, encoding: .utf8).unicodeScalars
    let controls = scalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    let formats = scalars.filter { $0.properties.generalCategory == .format }
    #expect(Array(controls).isEmpty && Array(formats).isEmpty)
  }

  // MARK: - English and the program

  @Test("every key that the program names has an English text")
  func namesKnownKeys() throws {
    let english = try table("en").keys
    let named = try keysInSources(english)
    let whole = named.whole.filter { !english.contains($0.key) && !isFile($0.key) }
    let missing = whole.map { "\($0.key) in \($0.value)" }
    #expect(missing.sorted() == [])
    let unknown = named.made.filter { LanguageFilesTests.made[$0.key] == nil && !isFile($0.key) }
    #expect(unknown.map { "\($0.key)… in \($0.value)" }.sorted() == [])
  }

  @Test("every key that the program makes has an English text")
  func makesKnownKeys() throws {
    let english = try table("en").keys
    let missing = expanded(LanguageFilesTests.made.keys).subtracting(english)
    #expect(missing.sorted() == [])
  }

  @Test("the program has a use for every English text")
  func usesEveryKey() throws {
    let english = try table("en").keys
    let named = try keysInSources(english)
    let used = Set(named.whole.keys).union(expanded(named.made.keys)).union(["language.name"])
    #expect(english.subtracting(used).sorted() == [])
  }

  // MARK: - Vocabulary

  private func keysInSources(_ english: Set<String>) throws -> KeysInSources {
    try KeysInSources(groups: Set(english.map { String($0.prefix { $0 != "." }) }))
  }

  private func expanded(_ prefixes: some Sequence<String>) -> Set<String> {
    Set(prefixes.flatMap { prefix in (LanguageFilesTests.made[prefix] ?? []).map { prefix + $0 } })
  }

  /// A file's name looks like a key, such as `course.yaml`.
  private func isFile(_ literal: String) -> Bool {
    ["yaml", "md", "txt", "json", "key", "new", "pdf"].contains { literal.hasSuffix(".\($0)") }
  }

  private func gaps(in text: String?) -> Set<String> {
    var gaps: Set<String> = []
    var rest = (text ?? "")[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      gaps.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return gaps
  }
}
