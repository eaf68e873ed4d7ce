import CourseFormat
import Foundation
import Support
import Testing
import Wording

@Suite("The explanation of a code")
struct ExplanationTests {
  static let languages = ["en", "es", "fr", "pt"]

  @Test("is there for every code in every language, and for nothing else", arguments: languages)
  func areThere(language: String) throws {
    let table = try WordTable.explanations(language)
    let codes = Set(DiagnosticCode.allCases.map(\.explanationKey))
    #expect(table.badLines == [])
    #expect(codes.subtracting(table.keys).sorted() == [], "missing in \(language)")
    #expect(table.keys.subtracting(codes).sorted() == [], "no codes")
  }

  @Test(
    "begins with a sentence that fits in a list, and goes on for one to four more",
    arguments: languages)
  func shape(language: String) throws {
    let words = try Words.explaining(language)
    for code in DiagnosticCode.allCases {
      let explanation = Explanation(of: code, in: words)
      let summary = explanation.summary
      #expect(summary.count <= 76 && summary.hasSuffix("."), "\(code.rawValue): \(summary)")
      let rest = explanation.text.dropFirst(summary.count)
      let sentences = 1 + rest.indices.count { rest[$0...].hasPrefix(". ") }
      #expect((1...4).contains(sentences), "\(code.rawValue) has \(sentences + 1) sentences")
      #expect(rest.count >= 80 && explanation.text.count <= 700, "\(code.rawValue)")
      #expect(explanation.text.last == ".", "\(code.rawValue)")
    }
  }

  @Test("is written in its language's own signs")
  func typography() throws {
    for code in DiagnosticCode.allCases {
      let english = Explanation(of: code, in: try Words.explaining("en")).text
      let french = Explanation(of: code, in: try Words.explaining("fr")).text
      #expect(english != french && !french.hasPrefix("["), "\(code.rawValue)")
      #expect(!french.contains("“") && !french.contains(" ;") && !french.contains(" :"))
      #expect(!french.contains("« ") && !french.contains(" »"), "\(code.rawValue)")
    }
  }

  @Test("shows its first sentence alone")
  func summary() {
    let words = Words(
      language: .english,
      table: WordTable(reading: "explain.id-malformed = An id such as a.b is bad. Why. How."))
    #expect(Explanation(of: .idMalformed, in: words).summary == "An id such as a.b is bad.")
  }

  @Test("is not there for a code that nobody gives, and the nearest one is named instead")
  func unknown() throws {
    #expect(try DiagnosticCode.named("key-unknown").get() == .keyUnknown)
    let texts = try ["key-unkown", "nonsense\u{1B}[2J"].map { name in
      guard case .failure(let unknown) = DiagnosticCode.named(name) else { return "" }
      return try Words.inLanguage("en")(unknown.message)
    }
    #expect(
      texts == [
        "There is no code “key-unkown”: did you mean “key-unknown”?",
        "There is no code “nonsense�[2J”: “karatu course explain” lists all codes.",
      ])
  }
}
