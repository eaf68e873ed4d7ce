import Testing
import Typography

/// What foreign texts look like on a terminal, as plain pictures.
@Suite("Lines of every script, in pictures")
struct WrappingPicturesTests {
  private func picture(_ foreign: String, _ width: Int) -> [String] {
    Wrapping(width: width, alphabet: .measured).lines(of: [Span(DisplayText(foreign), 0)])
      .map { $0.text + String(repeating: ".", count: width - $0.cells) }
  }

  @Test("joined emoji are shown one by one, and the line breaks between them")
  func emoji() {
    #expect(picture("👨‍👩‍👧‍👦", 8) == ["👨👩👧👦"])
    #expect(picture("👨‍👩‍👧‍👦", 5) == ["👨👩.", "👧👦."])
    #expect(picture("ok 👍🏽!", 8) == ["ok 👍!.."])
    #expect(picture("I ❤️ it", 8) == ["I ❤ it.."])
    #expect(picture("1️⃣ 2️⃣", 4) == ["1\u{20E3} 2\u{20E3}."])
  }

  @Test("a flag is never parted")
  func flags() {
    #expect(picture("🇫🇷🇱🇦🇳🇬", 5) == ["🇫🇷🇱🇦.", "🇳🇬..."])
    #expect(picture("🇫🇷🇱🇦", 3) == ["🇫🇷.", "🇱🇦."])
  }

  @Test("marks and letters that are one character stay together")
  func characters() {
    #expect(picture("क्षिक्षि", 4) == ["क्षि.", "क्षि."])
    #expect(picture("e\u{301}e\u{301}", 1) == ["e\u{301}", "e\u{301}"])
    #expect(picture("\u{1112}\u{1161}\u{11AB}글", 3) == ["\u{1112}\u{1161}\u{11AB}.", "글."])
  }

  @Test("a soft hyphen is a hyphen where it ends a line, and nothing elsewhere")
  func softHyphens() {
    #expect(picture("vac\u{AD}ci\u{AD}na\u{AD}tion", 20) == ["vaccination........."])
    #expect(picture("vac\u{AD}ci\u{AD}na\u{AD}tion", 7) == ["vacci-.", "nation."])
  }

  @Test("a zero-width space is a place to break, and takes no cell")
  func zeroWidthSpaces() {
    #expect(picture("ភាសា\u{200B}ខ្មែរ", 20).joined().hasPrefix("ភាសាខ្មែរ"))
    #expect(picture("one\u{200B}two", 5) == ["one..", "two.."])
    #expect(picture("one\u{200B}two", 6) == ["onetwo"])
  }

  @Test("a tab is four spaces, wherever it stands")
  func tabs() {
    #expect(picture("a\tb", 6) == ["a    b"])
    #expect(picture("a\tb", 5) == ["a....", "b...."])
  }

  @Test("what Unicode has not assigned, or the C library does not know, is one symbol")
  func unassigned() {
    #expect(picture("a\u{378}b", 4) == ["a\u{FFFD}b."])
    #expect(picture("a\u{1FAE8}b", 4) == ["a\u{FFFD}b."])
    #expect(picture("a\u{E000}b", 4) == ["a\u{FFFD}b."])
  }

  @Test("Lao and Thai break between syllables, Chinese and Japanese between characters")
  func scriptsWithoutSpaces() {
    #expect(picture("ສະບາຍດີທ່ານໝໍ", 5) == ["ສະບາຍ", "ດີທ່ານໝໍ"])
    #expect(picture("กินข้าวกินน้ำ", 7) == ["กินข้าวกิน", "น้ำ....."])
    #expect(picture("你好，世界。再见", 6) == ["你好，", "世界。", "再见.."])
    #expect(picture("コーヒーを飲む", 6) == ["コー..", "ヒーを", "飲む.."])
    #expect(picture("한국어 책", 5) == ["한국.", "어 책"])
  }

  @Test("Arabic and Hebrew break at spaces, in the order in which they are read")
  func rightToLeft() {
    #expect(picture("أعط الطفل الزنك", 9) == ["أعط الطفل", "الزنك...."])
    #expect(picture("בית־ספר", 4) == ["בית־", "ספר."])
  }

  @Test("a place where nothing is broken that should not be, in English and French")
  func latin() {
    #expect(
      picture("Give 5 mg/kg, 10–15 mL.", 12) == ["Give 5......", "mg/kg, 10–15", "mL.........."])
    #expect(picture("Dit-il « oui » ?", 9) == ["Dit-il...", "« oui » ?"])
    #expect(picture("Dit-il « oui » ?", 6) == ["Dit-il", "« oui.", "» ?..."])
  }
}
