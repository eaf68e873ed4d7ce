import Testing
import Typography

@Suite("What reaches a terminal")
struct SanitiserTests {
  /// What a foreign string is shown as.
  private func shown(_ foreign: String) -> String { DisplayText(foreign).string }

  // MARK: - What could do harm

  /// A kind of scalar that must not reach a terminal, and what stands for it.
  struct Kind: CustomTestStringConvertible {
    let testDescription: String
    let scalars: [UInt32]
    let symbol: String

    init(_ name: String, _ ranges: [ClosedRange<UInt32>], shownAs symbol: String) {
      testDescription = name
      scalars = ranges.flatMap { Array($0) }
      self.symbol = symbol
    }
  }

  static let kinds = [
    Kind(
      "C0 controls but tab, newline and carriage return",
      [0x00...0x08, 0x0B...0x0C, 0x0E...0x1F], shownAs: "\u{FFFD}"),
    Kind("DEL", [0x7F...0x7F], shownAs: "\u{FFFD}"),
    Kind("C1 controls", [0x80...0x9F], shownAs: "\u{FFFD}"),
    Kind("line and paragraph separators", [0x2028...0x2029], shownAs: " "),
    Kind("bidi marks", [0x61C...0x61C, 0x200E...0x200F], shownAs: ""),
    Kind("bidi embeddings and overrides", [0x202A...0x202E], shownAs: ""),
    Kind("bidi isolates", [0x2066...0x2069], shownAs: ""),
    Kind("invisible operators and shapers", [0x2060...0x2065, 0x206A...0x206F], shownAs: ""),
    Kind("byte order marks", [0xFEFF...0xFEFF], shownAs: ""),
    Kind("variation selectors", [0xFE00...0xFE0F, 0xE0100...0xE01EF], shownAs: ""),
    Kind("tags", [0xE0000...0xE007F], shownAs: ""),
    Kind(
      "invisible annotations and formats",
      [0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A], shownAs: ""),
    Kind("skin tones", [0x1F3FB...0x1F3FF], shownAs: ""),
    Kind("joiners between Latin letters", [0x200C...0x200D], shownAs: ""),
    Kind(
      "private use",
      [0xE000...0xE010, 0xF8FF...0xF8FF, 0xF0000...0xF0010, 0x10FFF0...0x10FFFD],
      shownAs: "\u{FFFD}"),
    Kind(
      "noncharacters",
      [0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0x1FFFE...0x1FFFF, 0x10FFFE...0x10FFFF],
      shownAs: "\u{FFFD}"),
    Kind("unassigned", [0x378...0x379, 0x2FE0...0x2FEF, 0x40000...0x40010], shownAs: "\u{FFFD}"),
  ]

  @Test("is dropped or shown as a symbol", arguments: kinds)
  func dropsOrReplaces(kind: Kind) throws {
    let wrong = kind.scalars.filter { value in
      guard let scalar = Unicode.Scalar(value) else { return true }
      return shown("a\(scalar)b") != "a\(kind.symbol)b"
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "no escape sequence survives",
    arguments: [
      ("\u{1B}[2J", "\u{FFFD}[2J"), ("\u{1B}]0;title\u{07}", "\u{FFFD}]0;title\u{FFFD}"),
      ("\u{9B}31m", "\u{FFFD}31m"), ("\u{1B}\u{1B}[A", "\u{FFFD}\u{FFFD}[A"),
      ("\u{90}q\u{9C}", "\u{FFFD}q\u{FFFD}"), ("\u{1B}\u{301}[A", "\u{FFFD}\u{301}[A"),
      ("\u{1B}\u{200B}[A", "\u{FFFD}\u{200B}[A"), ("a\u{8}\u{8}b", "a\u{FFFD}\u{FFFD}b"),
      ("\u{E}x\u{F}", "\u{FFFD}x\u{FFFD}"),
    ])
  func stopsEscapes(foreign: String, expected: String) {
    #expect(shown(foreign) == expected)
  }

  @Test("overrides do not turn a file's name round")
  func stopsOverrides() {
    #expect(shown("photo\u{202E}gnp.exe") == "photognp.exe")
  }

  @Test("a base keeps eight marks", arguments: [7, 8, 9, 100])
  func limitsMarks(count: Int) {
    let marks = String(String.UnicodeScalarView(repeatElement("\u{301}", count: count)))
    let kept = shown("a\(marks)b").unicodeScalars.count { $0 == "\u{301}" }
    #expect(kept == min(count, 8))
  }

  @Test("neither a dropped scalar nor a joiner lets a base have more marks")
  func limitsMarksAcrossOthers() {
    for between in ["\u{200E}", "\u{FE0F}", "\u{200D}"] {
      let foreign = "क" + String(repeating: "\u{93C}\(between)", count: 40) + "ख"
      #expect(shown(foreign).unicodeScalars.count { $0 == "\u{93C}" } == 8)
    }
  }

  // MARK: - What is written otherwise

  @Test("a tab is four spaces")
  func expandsTabs() {
    #expect(shown("a\tb") == "a    b")
  }

  @Test("every line end is a newline")
  func unifiesLineEnds() {
    #expect(shown("a\r\nb\rc\nd\r") == "a\nb\nc\nd\n")
  }

  @Test("joined emoji are shown one by one, without tones and selectors")
  func takesEmojiApart() {
    #expect(shown("👩🏽‍⚕️") == "👩⚕")
    #expect(shown("👨‍👩‍👧") == "👨👩👧")
    #expect(shown("❤️") == "❤")
    #expect(shown("1️⃣") == "1\u{20E3}")
  }

  // MARK: - What stays

  @Test(
    "ordinary text stays as it is",
    arguments: [
      "", "Hello, world!\nSecond line", "Où êtes-vous ? « Là » – 37 °C", "e\u{301}", "ƙasa ɓera",
      "ລາວ ສະບາຍດີ", "你好，世界。", "한국어", "مرحبا", "שלום", "नमस्ते", "🇫🇷 😀", "mot\u{AD}clé",
      "a\u{200B}b", "a\u{A0}:", "1\u{202F}000",
    ])
  func keeps(text: String) {
    #expect(Array(shown(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "joiners stay between letters whose shape they choose",
    arguments: ["می\u{200C}روم", "क्\u{200D}ष", "ශ්\u{200D}රී", "র\u{200D}্য"])
  func keepsJoiners(text: String) {
    #expect(Array(shown(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "joiners go everywhere else",
    arguments: [
      ("\u{200D}क", "क"), ("क\u{200D}", "क"), ("a\u{200D}क", "aक"), ("क\u{200D} ख", "क ख"),
      ("ا\u{200C}\u{200C}ب", "ا\u{200C}ب"), ("ا\u{200D}\u{61C}b", "اb"),
      ("क\u{200D}\u{BFB}", "क\u{FFFD}"), ("\u{BFB}\u{200D}क", "\u{FFFD}क"),
    ])
  func dropsJoiners(foreign: String, expected: String) {
    #expect(Array(shown(foreign).unicodeScalars) == Array(expected.unicodeScalars))
  }

  // MARK: - Laws

  /// Whether a scalar may stand in a text that is shown, by its Unicode properties and not by the
  /// program's list.
  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    // Where lines may break, joiners, and the selectors that are part of the Mongolian script.
    if "\n\u{AD}\u{200B}\u{200C}\u{200D}".unicodeScalars.contains(scalar) { return true }
    if (0x180B...0x180F).contains(scalar.value) { return true }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator:
      return false
    case .format: return !properties.isDefaultIgnorableCodePoint
    default: return !properties.isVariationSelector && !properties.isBidiControl
    }
  }

  /// Any scalar, the dangerous ones and their neighbours far more often than by chance.
  private static let pieces: [String] = {
    let values: [UInt32] = [
      0x00, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x20, 0x41, 0x5B, 0x7F, 0x85, 0x9B, 0x9D, 0xA0, 0xAD,
      0x301, 0x308, 0x378, 0x61C, 0x627, 0x628, 0x65F, 0x915, 0x93C, 0x94D, 0xBFB, 0x200B, 0x200C,
      0x200D, 0x200E, 0x2028, 0x202E, 0x2060, 0x2066, 0x20E3, 0x2764, 0x4F5C, 0xE000, 0xFDD0,
      0xFE0F, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F1EB, 0x1F3FD, 0x1F468, 0xE0041, 0xE0100, 0x10FFFF,
    ]
    return values.compactMap(Unicode.Scalar.init).map { String($0) }
  }()

  private static func texts(seed: UInt64) -> [String] {
    var chance = Chance(seed: seed)
    return (0..<1000).map { _ in
      var text = chance.text(of: pieces, upTo: 30)
      for _ in 0..<5 {
        let value = UInt32.random(in: 0...0x10FFFF, using: &chance)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      return text
    }
  }

  @Test("nothing harmful is left in any text", arguments: [1, 2, 3] as [UInt64])
  func leavesNothingHarmful(seed: UInt64) {
    let wrong = Self.texts(seed: seed).filter { !shown($0).unicodeScalars.allSatisfy(isHarmless) }
    #expect(wrong.first?.hexadecimal == nil)
  }

  @Test("a second cleaning changes nothing", arguments: [4, 5, 6] as [UInt64])
  func isStable(seed: UInt64) {
    let wrong = Self.texts(seed: seed).filter { text in
      let once = shown(text)
      return Array(once.unicodeScalars) != Array(shown(once).unicodeScalars)
    }
    #expect(wrong.first?.hexadecimal == nil)
  }

  @Test("no base has more than eight marks", arguments: [7, 8] as [UInt64])
  func boundsMarks(seed: UInt64) {
    for text in Self.texts(seed: seed) {
      var marks = 0
      for scalar in shown(text).unicodeScalars where scalar != "\u{200C}" && scalar != "\u{200D}" {
        let category = scalar.properties.generalCategory
        let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
        marks = isMark ? marks + 1 : 0
        #expect(marks <= 8)
      }
    }
  }

  @Test("every scalar that a trainer is warned about is one that is not shown")
  func warnsOfWhatIsNotShown() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), Sanitiser.isHarmful(scalar) else { continue }
      let text = shown("a\(scalar)b")
      #expect(!text.unicodeScalars.contains(scalar), "U+\(String(value, radix: 16))")
    }
    #expect(Sanitiser.isHarmful("\u{1B}") && Sanitiser.isHarmful("\u{202E}"))
    #expect(!Sanitiser.isHarmful("\n") && !Sanitiser.isHarmful("\t") && !Sanitiser.isHarmful("é"))
  }
}
