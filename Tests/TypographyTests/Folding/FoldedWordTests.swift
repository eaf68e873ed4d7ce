import Testing

@testable import Typography

@Suite("Words as they are looked for")
struct FoldedWordTests {
  private func words(_ text: String) -> [String] { FoldedWord.words(of: text).map(\.text) }

  @Test(
    "case, accents and joiners are no difference",
    arguments: [
      ("Où ça ?", ["ou", "ca"]), ("Hand-HYGIENE", ["hand", "hygiene"]), ("L’eau", ["l", "eau"]),
      ("Amélie", ["amelie"]), ("Ame\u{301}lie", ["amelie"]), ("Œuf, straße", ["oeuf", "strasse"]),
      ("ɗalibai ƙasa", ["dalibai", "kasa"]), ("ʼyan", ["yan"]), ("İstanbul", ["istanbul"]),
      ("ΆΝΘΡΩΠΟΣ άνθρωπος", ["ανθρωποσ", "ανθρωποσ"]), ("Ёлка", ["елка"]), ("Ａ１", ["a1"]),
      ("مُعَلِّم", ["معلم"]), ("in\u{AD}fection", ["infection"]),
      ("5 µg 37.5", ["5", "μg", "37", "5"]),
      ("໑໒ ๓", ["12", "3"]), ("", []), ("— !", []),
    ])
  func folds(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "scripts without spaces come cluster by cluster",
    arguments: [
      ("作者好", ["作", "者", "好"]), ("ລ້າງມື", ["ລ້", "າ", "ງ", "ມື"]), ("ล้าง", ["ล้", "า", "ง"]),
      ("手を洗う", ["手", "を", "洗", "う"]), ("HIV检测", ["hiv", "检", "测"]),
    ])
  func segments(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("the places of words lie in the text, in order, whatever the text is")
  func placesAreSound() {
    var chance = Chance(seed: 5)
    let pieces = ["a", "É", "e\u{301}", "检", "ມື", " ", "-", "\u{200B}", "\u{200D}", "😀", "9", "ß"]
    for _ in 0..<300 {
      let text = chance.text(of: pieces, upTo: 12)
      var end = 0
      for word in FoldedWord.words(of: text) {
        #expect(word.bytes.lowerBound >= end)
        #expect(word.bytes.upperBound <= text.utf8.count)
        #expect(!word.bytes.isEmpty)
        // What was folded once is as it is.
        #expect(words(word.text) == [word.text])
        end = word.bytes.upperBound
      }
    }
  }

  @Test("bytes that are no text stand between words")
  func takesAnyBytes() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE4, 0x62, 0xC3, 0xF0, 0x9F]
    let found = bytes.withUnsafeBufferPointer { FoldedWord.words(of: $0) }
    #expect(found.map(\.text) == ["a", "b"])
  }
}
