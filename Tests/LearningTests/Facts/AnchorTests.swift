import Learning
import Testing

@Suite("Places and notes as they are kept")
struct AnchorTests {
  @Test("words stand on one line, and no more of them are kept than there is room for")
  func words() {
    #expect(Anchor(.start, words: " Wash\tyour\n hands\u{0} ").words == "Wash your hands")
    let long = Anchor(.start, words: String(repeating: "é", count: 200)).words
    #expect(long == String(repeating: "é", count: 80))
    #expect(Anchor(.start, words: String(repeating: "aaa ", count: 60)).words.last == "a")
  }

  @Test(
    "to keep what was kept changes nothing",
    arguments: ["\n\u{301}", "e\u{301} \u{301}", "\r\n"])
  func stable(text: String) {
    let once = Anchor(.start, words: text).words
    #expect(Anchor(.start, words: once).words.utf8.elementsEqual(once.utf8))
    guard let note = Note(text) else { return }
    #expect(Note(note.text) == note)
  }

  @Test("a place lies in a lesson that could be")
  func bounds() {
    let anchor = Anchor(ReadingPlace(block: .min, offset: .max), words: "")
    #expect(anchor.place == ReadingPlace(block: 0, offset: 1_000_000))
  }

  @Test("bytes tell anchors and notes apart, as they do in the records")
  func bytes() {
    #expect(Anchor(.start, words: "é") != Anchor(.start, words: "e\u{301}"))
    #expect(Note("é") != Note("e\u{301}"))
    #expect(Anchor(.start, words: "a") < Anchor(ReadingPlace(block: 0, offset: 1), words: ""))
    #expect(Anchor(.start, words: "a") < Anchor(.start, words: "b"))
  }

  @Test("a note says something")
  func empty() {
    #expect(Note(" \n\t") == nil)
    #expect(Note(" Ask  Awa ")?.text == "Ask Awa")
  }
}
