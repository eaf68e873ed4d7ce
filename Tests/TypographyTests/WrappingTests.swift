import Testing

@testable import Typography

@Suite("Lines of running text")
struct WrappingTests {
  private func lines(_ text: String, _ width: Int, in alphabet: Alphabet = .measured) -> [String] {
    Wrapping(width: width, alphabet: alphabet).lines(of: [Span(DisplayText(text), 0)]).map(\.text)
  }

  // MARK: - Examples

  @Test("words stand on a line as long as they fit, and the space between lines is lost")
  func fillsLines() {
    #expect(lines("one two three four", 9) == ["one two", "three", "four"])
    #expect(lines("one two three four", 10) == ["one two", "three four"])
    #expect(lines("one two", 7) == ["one two"])
    #expect(lines("one  two", 5) == ["one", "two"])
  }

  @Test("a text has one line at least")
  func hasOneLine() {
    #expect(lines("", 10) == [""])
    #expect(lines("   ", 2) == [""])
    #expect(lines("\u{AD}\u{200B}", 2) == [""])
    #expect(Wrapping(width: 10, alphabet: .measured).lines(of: [Span<Int>]()) == [Line()])
  }

  @Test("a newline ends its line")
  func endsAtNewlines() {
    #expect(lines("one\ntwo", 10) == ["one", "two"])
    #expect(lines("one\n\ntwo\n", 10) == ["one", "", "two"])
    #expect(lines("one   \ntwo", 4) == ["one", "two"])
    #expect(lines("作\n者", 2) == ["作", "者"])
    #expect(lines("\n", 10) == [""])
  }

  @Test("spaces at a line's beginning stay")
  func keepsIndents() {
    #expect(lines("  one two", 6) == ["  one", "two"])
    #expect(lines("a\n  b", 6) == ["a", "  b"])
  }

  @Test("a word that is too long is divided anywhere but within a cluster")
  func dividesLongWords() {
    #expect(lines("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(lines("ab cdefgh", 3) == ["ab", "cde", "fgh"])
    #expect(lines("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(lines("abc作", 4) == ["abc", "作"])
  }

  @Test("a character wider than the line stands alone")
  func keepsWideClusters() {
    #expect(lines("作 者", 1) == ["作", "者"])
    #expect(lines("a作b", 1) == ["a", "作", "b"])
    #expect(lines("\u{200B}作", 1) == ["作"])
    #expect(lines("½", 1, in: .ascii) == ["1/2"])
  }

  @Test("a width below one is one")
  func hasAWidth() {
    #expect(Wrapping(width: 0, alphabet: .unicode).width == 1)
    #expect(Wrapping(width: -5, alphabet: .unicode).width == 1)
    #expect(lines("ab", .min) == ["a", "b"])
  }

  @Test("spaces beyond the width make no line too wide")
  func dropsSpacesAtTheEnd() {
    #expect(lines("abc  \u{200B}def", 3) == ["abc", "def"])
    #expect(lines("abc     def", 3) == ["abc", "def"])
    #expect(lines("abc     ", 3) == ["abc"])
    #expect(lines("abcd \u{A0}e", 5) == ["abcd", "\u{A0}e"])
  }

  @Test("a soft hyphen is seen only where it ends a line")
  func drawsSoftHyphens() {
    #expect(lines("para\u{AD}cetamol", 20) == ["paracetamol"])
    #expect(lines("para\u{AD}cetamol", 8) == ["para-", "cetamol"])
    #expect(lines("one para\u{AD}cetamol", 9) == ["one para-", "cetamol"])
    #expect(lines("one para\u{AD}cetamol", 8) == ["one", "para-", "cetamol"])
    #expect(lines("abcd\u{AD}efg", 4) == ["abcd", "efg"])
    #expect(lines("abc\u{AD} def", 4) == ["abc", "def"])
    #expect(lines("abc\u{AD}\u{AD}def", 4) == ["abc-", "def"])
    #expect(lines("abc \u{AD}def", 4) == ["abc", "def"])
    #expect(lines("\u{AD}abcdef", 3) == ["abc", "def"])
    #expect(lines(" \u{AD}abcdef", 7) == [" abcdef"])
  }

  @Test("a line breaks at a marked place")
  func breaksAtMarkedPlaces() {
    #expect(lines("ສະບາຍ\u{200B}ດີ", 5) == ["ສະບາຍ", "ດີ"])
  }

  @Test("French punctuation does not begin a line, whichever space a trainer typed")
  func keepsFrenchPunctuation() {
    for space in [" ", "\u{A0}", "\u{202F}"] {
      #expect(lines("Que faire\(space)? Rien", 9) == ["Que", "faire\(space)?", "Rien"])
      #expect(lines("Il dit «\(space)oui\(space)»", 10) == ["Il dit", "«\(space)oui\(space)»"])
    }
  }

  @Test("where only ASCII can be shown, lines are measured as they are shown")
  func measuresTransliterations() {
    #expect(lines("déjà … 37\u{A0}°C", 8, in: .ascii) == ["deja ...", "37 deg C"])
  }

  // MARK: - Styles

  @Test("a line's runs are its stretches of one style, measured")
  func measuresRuns() {
    let spans = [
      Span("Take ", 0), Span("two\u{A0}作 of", 1), Span(" the", 1), Span(" blue ones.", 0),
    ]
    let lines = Wrapping(width: 11, alphabet: .measured).lines(of: spans)
    #expect(
      lines == [
        Line(
          runs: [
            Run(text: "Take ", style: 0, cells: 5), Run(text: "two\u{A0}作", style: 1, cells: 6),
          ],
          offset: 0),
        Line(
          runs: [Run(text: "of the", style: 1, cells: 6), Run(text: " blue", style: 0, cells: 5)],
          offset: 11),
        Line(runs: [Run(text: "ones.", style: 0, cells: 5)], offset: 23),
      ])
    #expect(lines.map(\.cells) == [11, 11, 5])
  }

  @Test("a soft hyphen has the style of the word it divides")
  func stylesHyphens() {
    let spans = [Span("para\u{AD}", 1), Span("cetamol", 2)]
    let lines = Wrapping(width: 8, alphabet: .measured).lines(of: spans)
    #expect(lines.first?.runs == [Run(text: "para-", style: 1, cells: 5)])
  }

  @Test("a number keeps its distance from a half in another style")
  func keepsNumbersApart() {
    let spans = [Span("2", 1), Span("½ mL", 0)]
    let lines = Wrapping(width: 20, alphabet: .ascii).lines(of: spans)
    #expect(lines.map(\.text) == ["2 1/2 mL"])
  }

  // MARK: - Laws

  private static let pieces = [
    " ", " ", " ", "  ", "word", "a", "unbreakable", "mal-être", "3.5", "-5", "«", "»", "?", " !",
    " :",
    "(", ")", ",", ".", "…", "—", "10–15", "é", "e\u{301}", "\u{301}", "\u{A0}", "\u{A0}?",
    "\u{202F}",
    "\u{AD}", "\u{AD}", "\u{200B}", "作者", "你好，", "「引」", "。", "한국", "\n", "\n", "ລາວ", "ດີ", "क्षि",
    "😀", "🇫🇷", "\u{1FAE8}", "½", "²", "\"", "/", "ສະບາຍ", "ເດັກ", "ภาษา", "น้ำ", "שלום", "مَرحبا",
    "،", "می\u{200C}روم", "カ", "ッ", "ー", "\u{1112}\u{1161}\u{11AB}", "한", "ខ្មែរ", "“", "”", "%",
    ".5",
    "-", "https://a.org/b-c?d", "👩🏽‍⚕️", "\t",
  ]

  /// A text in spans, with the clusters that it consists of.
  private struct Sample {
    let spans: [Span<Int>]
    let clusters: [Cluster]
    /// For each cluster, whether a line may end behind it.
    let places: [Bool]
    let width: Int
    let alphabet: Alphabet
    var lines: [Line<Int>] { Wrapping(width: width, alphabet: alphabet).lines(of: spans) }
    var description: String {
      "\(width) \(alphabet): " + spans.map(\.text.string.hexadecimal).joined(separator: " | ")
    }

    /// The clusters that a line stands for, and the line.
    var parts: [(clusters: ArraySlice<Cluster>, line: Line<Int>)] {
      let lines = lines
      let ends = lines.dropFirst().map(\.offset) + [clusters.count]
      return zip(lines, ends).map { line, end in
        (line.offset <= end && end <= clusters.count ? clusters[line.offset..<end] : [], line)
      }
    }
  }

  private static func samples(seed: UInt64) -> [Sample] {
    _ = Alphabet.measured
    var chance = Chance(seed: seed)
    return (0..<800).map { index in
      let alphabet: Alphabet = index % 3 == 0 ? .ascii : .unicode
      let spans = (0..<Int.random(in: 1...3, using: &chance)).map { style in
        Span(DisplayText(chance.text(of: pieces, upTo: 15)), style % 2)
      }
      let clusters = spans.reduce(into: [Cluster]()) { clusters, span in
        clusters += Cluster.clusters(of: span.text.string, in: alphabet, after: clusters.last)
      }
      let width = Int.random(in: 1...24, using: &chance)
      let scalars = spans.flatMap { Array($0.text.string.unicodeScalars) }
      return Sample(
        spans: spans, clusters: clusters,
        places: LineBreaks.places(in: scalars, behind: clusters), width: width,
        alphabet: alphabet)
    }
  }

  /// The first sample for which a law does not hold.
  private func counterexample(seed: UInt64, _ holds: (Sample) -> Bool) -> String? {
    Self.samples(seed: seed).first { !holds($0) }?.description
  }

  @Test("no line is wider than asked, unless a single cluster is")
  func fits() {
    let wrong = counterexample(seed: 1) { sample in
      sample.parts.allSatisfy { part in
        part.line.cells <= sample.width
          || part.clusters.count { $0.cells > 0 && $0.base != " " && $0.base != "\n" } == 1
      }
    }
    #expect(wrong == nil)
  }

  @Test("a run's cells are those of its text")
  func measures() {
    let wrong = counterexample(seed: 2) { sample in
      sample.lines.flatMap(\.runs).allSatisfy { $0.cells == $0.text.cells(in: sample.alphabet) }
    }
    #expect(wrong == nil)
  }

  @Test("offsets begin at nothing, grow, and stand where a line's text begins")
  func pointsAtTheText() {
    let wrong = counterexample(seed: 3) { sample in
      let offsets = sample.lines.map(\.offset)
      guard offsets.first == 0, zip(offsets, offsets.dropFirst()).allSatisfy(<) else {
        return false
      }
      return sample.parts.allSatisfy { part in
        let shown = part.clusters.filter { !$0.isInvisible && $0.base != "\n" }.map(\.text).joined()
        let line = part.line.text
        return shown.hasPrefix(line) || shown.hasPrefix(line.dropLast()) && line.last == "-"
      }
    }
    #expect(wrong == nil)
  }

  @Test("nothing is lost but newlines and the spaces at a line's end, and only hyphens come in")
  func losesNothing() {
    let wrong = counterexample(seed: 4) { sample in
      sample.parts.allSatisfy { part in
        var kept = part.clusters
        while let last = kept.last, last.base == "\n" || last.base == " " || last.isInvisible {
          kept.removeLast()
        }
        let whole = kept.map(\.text).joined()
        let isDivided = part.clusters.last?.base == "\u{AD}" && part.line.text == whole + "-"
        return !kept.contains { $0.base == "\n" } && (part.line.text == whole || isDivided)
      }
    }
    #expect(wrong == nil)
  }

  @Test("no character is parted, be it by a line's end or by being cut")
  func partsNoCharacter() {
    let wrong = counterexample(seed: 11) { sample in
      guard sample.alphabet == .unicode else { return true }
      let whole = sample.clusters.map(\.text).joined()
      let shown = sample.lines.map(\.text).joined()
      // Behind a line's end nothing is left that would join what stands before it.
      return sample.parts.allSatisfy { part in
        guard let last = part.clusters.last, part.clusters.endIndex < sample.clusters.count else {
          return true
        }
        let next = sample.clusters[part.clusters.endIndex]
        if last.isInvisible || next.isInvisible || last.base == "\n" { return true }
        return (last.text + next.text).count == last.text.count + next.text.count
      } && shown.count <= whole.count + sample.lines.count
    }
    #expect(wrong == nil)
  }

  @Test("a line that could hold the next word holds it")
  func wastesNothing() {
    let wrong = counterexample(seed: 5) { sample in
      let parts = sample.parts
      return zip(parts, parts.dropFirst()).allSatisfy { part, next in
        if part.clusters.last?.base == "\n" { return true }
        // Up to the first place where the next line may end, the last spaces aside.
        let start = next.clusters.startIndex
        let stop = (start..<sample.clusters.count).first { index in
          sample.places[index]
            || index + 1 == sample.clusters.count || sample.clusters[index + 1].base == "\n"
        }
        guard let stop else { return false }
        var word = sample.clusters[part.clusters.startIndex...stop]
        while word.last.map({ $0.base == " " || $0.isInvisible }) == true { word.removeLast() }
        return word.reduce(0) { $0 + $1.cells } > sample.width
          || sample.clusters[stop].base == "\u{AD}"
      }
    }
    #expect(wrong == nil)
  }

  @Test("a line ends where it may, unless a word is wider than the line")
  func endsWhereItMay() {
    let wrong = counterexample(seed: 6) { sample in
      sample.parts.dropLast().allSatisfy { part in
        let last = part.clusters.endIndex - 1
        if sample.clusters[last].base == "\n" { return true }
        if sample.places[last] { return true }
        // Divided anywhere: then there was no place at which what fits could have ended.
        return !part.clusters.indices.dropLast().contains { index in
          sample.clusters[index].base != "\u{AD}"
            && part.clusters[...index].contains { $0.cells > 0 }
            && sample.places[index]
        }
      }
    }
    #expect(wrong == nil)
  }

  @Test("lines that are wrapped again stay as they are")
  func isStable() {
    let wrong = counterexample(seed: 7) { sample in
      guard sample.alphabet == .unicode else { return true }
      let once = sample.lines.map(\.text)
      return once.allSatisfy { line in
        // A joiner at a line's end has nothing to join.
        let alone = DisplayText(line)
        let again = Wrapping(width: sample.width, alphabet: .unicode)
          .lines(of: [Span(alone, 0)]).map(\.text)
        return again == [alone.string]
      }
    }
    #expect(wrong == nil)
  }

  @Test("styles do not move a break")
  func breaksAlikeInAnyStyle() {
    let wrong = counterexample(seed: 8) { sample in
      let wrapping = Wrapping(width: sample.width, alphabet: sample.alphabet)
      // One span for each cluster's worth of text, as far as a span may begin there.
      let whole = sample.spans.map(\.text.string).joined()
      let apart = whole.map { Span(DisplayText(String($0)), Int($0.unicodeScalars.count) % 2) }
      guard apart.map(\.text.string).joined() == whole else { return true }
      let single = wrapping.lines(of: [Span(DisplayText(whole), 0)])
      return wrapping.lines(of: apart).map(\.text) == single.map(\.text)
    }
    #expect(wrong == nil)
  }

  @Test("no line of French begins with high punctuation, and none ends with an opening mark")
  func keepsFrench() {
    var chance = Chance(seed: 9)
    var wrong: [String] = []
    for _ in 0..<500 {
      let words = (0..<20).map { _ in
        let word = chance.one(of: ["un", "mot", "déjà", "« mot »", "l’eau", "« Où ? »"])
        let space = chance.one(of: [" ", "\u{A0}", "\u{202F}"])
        return word
          + chance.one(of: ["", "", "\(space)?", "\(space)!", "\(space):", "\(space);", ","])
      }
      let lines = lines(words.joined(separator: " "), Int.random(in: 14...40, using: &chance))
      wrong += lines.filter { "?!:;,»".contains($0.first ?? "a") || $0.last == "«" }
    }
    #expect(wrong.first == nil)
  }

  @Test("no line of Chinese begins with a closing sign, and none ends with an opening one")
  func keepsKinsoku() {
    var chance = Chance(seed: 10)
    var wrong: [String] = []
    for _ in 0..<500 {
      let pieces = ["作", "者你", "好世界", "，", "「引」", "（你好）", "《书》", "。", "a", "！"]
      let words = (0..<20).map { _ in "世" + chance.one(of: pieces) }
      let lines = lines(words.joined(), Int.random(in: 8...30, using: &chance))
      wrong += lines.filter {
        "，」）》。！".contains($0.first ?? "a") || "「（《".contains($0.last ?? "a")
      }
    }
    #expect(wrong.first == nil)
  }
}
