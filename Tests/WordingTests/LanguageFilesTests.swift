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
      "previousLesson", "previousChoice", "marks", "settings", "redraw", "toggle", "export",
      "nextLesson", "links", "readAgain", "hint", "later", "nextChoice", "findings", "wholeCourse",
      "contents", "answers", "mark", "note", "remove", "back", "help", "language", "learners",
      "progress", "certificates", "nextMatch", "previousMatch", "nextLink", "picture",
      "nextPicture", "previousPicture",
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
    "settings.": ["language", "look", "bytes", "writing", "form", "name"].flatMap {
      [$0, $0 + "-why"]
    },
    "settings.look-": ["automatic", "mono", "eight", "full"],
    "settings.bytes-": ["automatic", "few"],
    "settings.writing-": ["terminal", "visual"],
    "settings.form-": ["screen", "lines"],
    "help.": ["moving", "doing", "going"],
    "manual.variable-": ["accessible", "karatu-courses", "karatu-data", "no-color", "term"],
    "date.month-": (1...12).map(String.init),
    "quiz.feedback-": ["each", "end", "never"],
    "subject.": ["medical", "digital-skills"],
    "update.plan.": ["form-unknown", "kind-changed", "part-gone"],
    "verdict.slip.": [
      "tenfold-over", "tenfold-under", "thousandfold-over", "thousandfold-under",
    ],
  ]

  private func table(_ language: String) throws -> WordTable {
    WordTable(reading: try file("languages", language))
  }

  private func file(_ folder: String, _ language: String) throws -> String {
    let file = Checkout.root.appending(path: "Assets/\(folder)/\(language).words")
    return try String(contentsOf: file, encoding: .utf8)
  }

  // MARK: - Each language

  @Test("English, Spanish, French and Portuguese are there", arguments: ["en", "es", "fr", "pt"])
  func areThere(language: String) {
    #expect(LanguageFilesTests.languages.contains(language))
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

  @Test("a translator has nothing to mend in the interface's words", arguments: languages)
  func isFaultless(language: String) throws {
    let review = LanguageReview(
      of: try file("languages", language), in: LanguageTag(rawValue: language),
      against: try file("languages", "en"))
    #expect(review.findings.map(\.description) == [])
  }

  @Test("nor in the explanations of the checker's codes", arguments: languages)
  func isExplained(language: String) throws {
    let review = LanguageReview(
      of: try file("explanations", language), in: LanguageTag(rawValue: language),
      against: try file("explanations", "en"), quotation: Quotation(in: try table(language)))
    #expect(review.findings.map(\.description) == [])
  }

  @Test("each language says how it writes its numbers", arguments: languages)
  func writesNumbers(language: String) throws {
    let table = try table(language)
    let (decimal, group) = (
      table.text("number.decimal", .other), table.text("number.group", .other)
    )
    #expect([",", ".", "\u{66B}"].contains(decimal))
    #expect(decimal != group)
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
    ["yaml", "md", "txt", "json", "key", "new", "pdf", "sqlite"].contains {
      literal.hasSuffix(".\($0)")
    }
  }
}
