import Testing

@testable import Typography

@Suite("Text as it is searched")
struct FoldedTextTests {
  /// What is found, as it stands in the text.
  private func found(_ words: DisplayText, in text: DisplayText) -> [String] {
    let scalars = Array(text.string.unicodeScalars)
    return FoldedText(text).ranges(of: FoldedText(words)).map { range in
      var found = String.UnicodeScalarView()
      found.append(contentsOf: scalars[range])
      return String(found)
    }
  }

  @Test("capitals and accents make no difference, on either side")
  func latin() {
    #expect(
      found("ecole", in: "L'École, une école, des e\u{301}coles") == [
        "École", "école", "e\u{301}cole",
      ])
    #expect(found("ÉCOLE", in: "ecole") == ["ecole"])
    #expect(found("strasse", in: "Die Straße") == ["Straße"])
    #expect(found("œuvre", in: "OEUVRE") == ["OEUVRE"])
    #expect(found("l'eau", in: "L’eau") == ["L’eau"])
    #expect(found("hausa baki", in: "Hausa ɓaƙi") == ["Hausa ɓaƙi"])
  }

  @Test("scripts without spaces are found, their vowels told apart")
  func otherScripts() {
    #expect(found("快速", in: "到卫生站做快速检测") == ["快速"])
    #expect(found("ນ້ຳ", in: "ດື່ມນ້ຳສະອາດ") == ["ນ້ຳ"])
    #expect(found("ດື", in: "ດີ") == [])
    #expect(found("вода", in: "ВОДА́") == ["ВОДА́"])
    #expect(found("ml", in: "５ｍｌ") == ["ｍｌ"])
  }

  @Test("letters and digits are the same as in the words that are looked for in all courses")
  func agreesWithWords() {
    var chance = Chance(seed: 11)
    let pieces = [
      "a", "É", "e\u{301}", "ß", "Œ", "þ", "ŋ", "Ɛ", "ɔ", "ɲ", "ƴ", "ı", "İ", "ς", "Σ", "Ёл", "检",
      "ມື", "໑", "5", "مُ", "שׁ", "ｍ", "½", "ﬁ", "\u{AD}", "\u{200D}",
    ]
    for _ in 0..<300 {
      let text = chance.text(of: pieces, upTo: 8)
      for word in FoldedWord.words(of: text) {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: word.bytes.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: word.bytes.upperBound)
        let scalars = FoldedText(DisplayText(String(text[start..<end]))).scalars
        #expect(scalars == Array(word.text.unicodeScalars), "\(text)")
      }
    }
  }

  @Test("a line end and a hard space are spaces, a soft hyphen is nothing")
  func spaces() {
    #expect(found("control line", in: "con\u{AD}trol\nline control\u{A0}line").count == 2)
  }

  @Test("what is found does not overlap, and nothing finds nothing")
  func bounds() {
    #expect(found("aa", in: "aaaaa") == ["aa", "aa"])
    #expect(found("", in: "aaa") == [])
    #expect(found("aaa", in: "aa") == [])
    #expect(FoldedText("\u{AD}").isEmpty)
    #expect(found("½", in: "1½") == ["½"])
    #expect(found("1", in: "½") == ["½"])
  }
}
