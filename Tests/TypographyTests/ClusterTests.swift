import CWidth
import Testing
import Typography

@Suite("Clusters and their cells")
struct ClusterTests {
  private let alphabet = Alphabet.measured

  private func cells(_ foreign: String) -> Int {
    DisplayText(foreign).string.cells(in: alphabet)
  }

  private func parts(_ text: String) -> [String] {
    Cluster.clusters(of: text, in: alphabet).map(\.text)
  }

  // MARK: - Cells

  @Test("tests run where Unicode can be measured")
  func isMeasured() {
    #expect(alphabet == .unicode)
  }

  @Test(
    "a safe text takes the cells that ncurses counts",
    arguments: [
      ("", 0), ("abc", 3), ("café", 4), ("cafe\u{301}", 4), ("e\u{301}", 1), ("作者", 4),
      ("👨‍👩‍👧‍👦", 8), ("👍🏽", 2), ("❤\u{FE0F}", 1), ("🇫🇷", 2), ("1\u{FE0F}\u{20E3}", 1),
      ("क्षि", 3), ("\u{1112}\u{1161}\u{11AB}", 2), ("한", 2), ("\u{1FAE8}", 1), ("\u{1FADF}", 1),
      ("a\tb", 6), ("\u{7}", 1), ("mot\u{AD}clé", 6), ("a\u{200B}b", 2), ("\u{A0}", 1),
      ("ສະບາຍດີ", 6), ("ﾊﾟ", 2), ("，", 2), ("\u{FFFD}", 1),
    ])
  func measures(text: String, expected: Int) {
    #expect(cells(text) == expected)
  }

  @Test("a scalar takes the cells that the C library counts")
  func agreesWithTheLibrary() {
    _ = alphabet
    var wrong: [String] = []
    for value in 0x20...0x2FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), !(0x7F..<0xA0).contains(value) else { continue }
      let counted = Int(wcwidth(wchar_t(bitPattern: value)))
      let clusters = Cluster.clusters(of: String(scalar), in: .unicode)
      let isInvisible = value == 0xAD || value == 0x200B
      // What the library does not know is drawn as one symbol; a mark alone is drawn on a space.
      let expected = isInvisible ? 0 : counted <= 0 ? 1 : counted
      if clusters.count != 1 || clusters[0].cells != expected {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("ASCII controls have no width of their own")
  func measuresControls() {
    #expect(Cluster.cells(of: "\u{1B}") == -1)
    #expect(Cluster.cells(of: "\u{7F}") == -1)
    #expect(Cluster.cells(of: "~") == 1)
  }

  @Test("what the C library does not know is drawn as a symbol, its marks included")
  func replacesTheUnknown() {
    #expect(parts("a\u{1FAE8}b") == ["a", "\u{FFFD}", "b"])
    #expect("\u{1FAE8}".shown(in: alphabet) == "\u{FFFD}")
  }

  // MARK: - What belongs together

  @Test(
    "marks stay on their base",
    arguments: [
      ("e\u{301}a\u{300}\u{323}", ["e\u{301}", "a\u{300}\u{323}"]),
      ("क्षि", ["क्षि"]), ("می\u{200C}رود", ["م", "ی\u{200C}", "ر", "و", "د"]),
      ("\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"]), ("ດີ", ["ດີ"]),
      ("1\u{20E3}", ["1\u{20E3}"]),
    ])
  func keepsMarks(text: String, expected: [String]) {
    let found = parts(text).map { Array($0.unicodeScalars) }
    #expect(found == expected.map { Array($0.unicodeScalars) })
  }

  @Test("a mark without a base is drawn on a no-break space, as Unicode advises")
  func givesLoneMarksABase() {
    #expect(parts("\u{301}a") == ["\u{A0}\u{301}", "a"])
    #expect(parts("a\n\u{301}b") == ["a", "\n", "\u{A0}\u{301}", "b"])
    #expect(parts("a\u{200B}\u{301}b") == ["a", "", "\u{A0}\u{301}", "b"])
    #expect(parts("a\u{AD}\u{301}\u{302}b") == ["a", "", "\u{A0}\u{301}\u{302}", "b"])
    #expect(parts("a \u{301}b") == ["a", " \u{301}", "b"])
    #expect("\u{301}a".cells(in: alphabet) == 2)
  }

  @Test("places where a line may break are drawn as nothing")
  func hidesBreakPlaces() {
    #expect("mot\u{AD}clé a\u{200B}b".shown(in: alphabet) == "motclé ab")
    #expect("mot\u{AD}cle a\u{200B}b".shown(in: .ascii) == "motcle ab")
  }

  @Test("a newline stays a newline")
  func keepsNewlines() {
    #expect("é\nb".shown(in: alphabet) == "é\nb")
    #expect("é\nb".shown(in: .ascii) == "e\nb")
    #expect("a\nb".shown(in: .ascii) == "a\nb")
  }

  // MARK: - ASCII

  @Test("where only ASCII can be shown, the cells are those of the transliteration")
  func measuresTransliterations() {
    #expect("37 °C…".cells(in: .ascii) == "37 deg C...".count)
    #expect("œuvre".cells(in: .ascii) == 6)
    #expect("作者".cells(in: .ascii) == 2)
    #expect("e\u{301}".cells(in: .ascii) == 1)
  }

  // MARK: - Laws

  private static let pieces = [
    "a", "Z", "7", " ", "-", "\n", "é", "e\u{301}", "\u{301}", "\u{323}", "\u{A0}", "\u{AD}",
    "\u{200B}", "作", "，", "한", "\u{1112}", "\u{1161}", "क", "्", "ि", "\u{200D}", "ی", "\u{200C}",
    "ດ", "ີ", "😀", "🇫🇷", "\u{20E3}", "°", "½", "²", "…", "ɓ", "\u{1FAE8}", "\u{378}",
  ]

  private static func texts(seed: UInt64) -> [String] {
    var chance = Chance(seed: seed)
    return (0..<1000).map { _ in DisplayText(chance.text(of: pieces, upTo: 20)).string }
  }

  @Test("clusters lose nothing but places to break, and add only a base for a lone mark")
  func losesNothing() {
    let wrong = Self.texts(seed: 1).filter { text in
      let shown = parts(text).joined().unicodeScalars.filter { $0 != "\u{A0}" }
      let expected = text.unicodeScalars.filter {
        !"\u{A0}\u{AD}\u{200B}".unicodeScalars.contains($0)
      }
      .map { Cluster.cells(of: $0) < 0 && $0 != "\n" ? "\u{FFFD}" : $0 }
      return Array(shown) != Array(expected)
    }
    #expect(wrong.first?.hexadecimal == nil)
  }

  @Test("no mark is split from its base, and none that takes no cell is without one")
  func neverSplitsMarks() {
    let wrong = Self.texts(seed: 2).filter { text in
      let parts = parts(text)
      return zip([""] + parts, parts).contains { before, part in
        guard let first = part.unicodeScalars.first else { return false }
        let category = first.properties.generalCategory
        let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
        let mayBeAlone = before.isEmpty || before == "\n"
        return isMark && (!mayBeAlone || Cluster.cells(of: first) == 0)
      }
    }
    #expect(wrong.first?.hexadecimal == nil)
  }

  @Test("a text takes the cells that the C library counts for what is shown of it")
  func agreesOnWholeTexts() {
    let wrong = Self.texts(seed: 3).filter { !$0.unicodeScalars.contains("\n") }.filter { text in
      let shown = text.shown(in: alphabet).unicodeScalars
      let counted = shown.reduce(0) { $0 + Int(wcwidth(wchar_t(bitPattern: $1.value))) }
      return text.cells(in: alphabet) != counted
        || text.cells(in: .ascii) != text.shown(in: .ascii).utf8.count
    }
    #expect(wrong.first?.hexadecimal == nil)
  }

  @Test("what is shown is shown again as it is", arguments: Alphabet.allCases)
  func isStable(alphabet: Alphabet) {
    _ = Alphabet.measured
    let wrong = Self.texts(seed: 4).filter { text in
      let once = text.shown(in: alphabet)
      return Array(once.unicodeScalars) != Array(once.shown(in: alphabet).unicodeScalars)
    }
    #expect(wrong.first?.hexadecimal == nil)
  }

  @Test("both alphabets have the same clusters, so that a place outlives a change of terminal")
  func agreesAcrossAlphabets() {
    _ = Alphabet.measured
    let wrong = Self.texts(seed: 5).filter { text in
      Cluster.clusters(of: text, in: .unicode).count != Cluster.clusters(of: text, in: .ascii).count
    }
    #expect(wrong.first?.hexadecimal == nil)
  }
}
