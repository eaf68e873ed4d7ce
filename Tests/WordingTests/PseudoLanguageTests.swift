import Foundation
import Support
import Testing
import Wording

@Suite("The language that is made for tests")
struct PseudoLanguageTests {
  private let english: String
  private let pseudo: String

  init() throws {
    let file = Checkout.root.appending(path: "Assets/languages/en.words")
    english = try String(contentsOf: file, encoding: .utf8)
    pseudo = PseudoLanguage.file(from: english)
  }

  @Test(
    "a text gets accents, brackets and two fifths more length, and keeps its gaps",
    arguments: [
      ("Lessons", "[Ļéššöñš~]"), ("{count} left", "[{count} ļéƒţ]"),
      ("Type all numbers from 1 to {last}.", "[Ţýþé áļļ ñûḿƀéŕš ƒŕöḿ 1 ţö {last}.~~~~ ~~~~~]"),
      ("h", "[ĥ]"), ("{a}{b}", "[{a}{b}]"), ("{ lone", "[{ lone]"),
    ])
  func makesOver(text: String, expected: String) {
    #expect(PseudoLanguage.text(text) == expected)
  }

  @Test("every text of English is there, with its gaps and plural forms")
  func isComplete() {
    let review = LanguageReview(of: pseudo, in: PseudoLanguage.tag, against: english)
    // A bracket ends every text.
    #expect(review.findings.filter { $0.fault != .ending } == [])
  }

  @Test("every text is longer by two fifths, without counting the gaps")
  func isLonger() {
    let (short, long) = (WordTable(reading: english), WordTable(reading: pseudo))
    func length(_ text: String?) -> Int {
      var (count, isGap) = (0, false)
      for character in text ?? "" {
        if character == "{" { isGap = true }
        if !isGap { count += 1 }
        if character == "}" { isGap = false }
      }
      return count
    }
    let tooShort = short.keys.filter { key in
      !key.hasPrefix("number.")
        && length(long.text(key, .other)) * 5 < length(short.text(key, .other)) * 7
    }
    #expect(tooShort.sorted() == [])
  }

  @Test("no text has a plain word, and what is written into the program stands out")
  func showsPlainWords() throws {
    let table = WordTable(reading: pseudo)
    let wrong = table.keys.filter { key in
      let text = table.text(key, .other) ?? ""
      let shown = text.split(separator: "{").flatMap { piece in
        piece.contains("}") ? piece.split(separator: "}").dropFirst() : [piece]
      }
      return !shown.allSatisfy { PseudoLanguage.plainWords(in: String($0)).isEmpty }
    }
    #expect(wrong.sorted() == [])
    #expect(PseudoLanguage.plainWords(in: "[Ļéššöñš~] 3 of 8, Lessons") == ["Lessons"])
  }

  @Test("the words of this language count as English does")
  func counts() throws {
    let words = try Words.pseudo()
    #expect(words("course.errors", ["count": 1]) == "[1 éŕŕöŕ~]")
    #expect(words("course.errors", ["count": 12_345]).contains("12,345"))
  }
}
