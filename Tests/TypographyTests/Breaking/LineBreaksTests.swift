import Testing

@testable import Typography

@Suite("Where a line may end")
struct LineBreaksTests {
  /// A text with a bar wherever a line may end, `^` for U+200B and `~` for U+00AD.
  private func breaks(_ marked: String) -> String {
    let text = marked.replacing("|", with: "").replacing("^", with: "\u{200B}")
      .replacing("~", with: "\u{AD}")
    let clusters = Cluster.clusters(of: text, in: .measured)
    let places = LineBreaks.places(in: Array(text.unicodeScalars), behind: clusters)
    return zip(clusters, places).map { cluster, mayBreak in
      let text = cluster.isInvisible ? (cluster.base == "\u{AD}" ? "~" : "^") : cluster.text
      return text + (mayBreak && cluster.base != "\n" ? "|" : "")
    }.joined()
  }

  @Test(
    "after spaces, however many",
    arguments: ["one |two  |three ", " |one", "a", "", " ", "one\ntwo", "one \n |two"])
  func afterSpaces(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "after a hyphen in a word, and not after a minus or before a number",
    arguments: [
      "mal-|être", "a-|t-|il", "19-|year-|old", "mot‐|clé", "COVID-19", "-5", "a |-5", "a |−5",
      "--option", "a |- |b", "mot‑clé", "mot-", "(-)",
    ])
  func afterHyphens(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "after a dash, and not within a range",
    arguments: ["a—|b", "a—— |b", "a––|b", "a |– |b", "10–15 |mL", "à |–5", "mot–|clé"])
  func afterDashes(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "nowhere in a number or a unit", arguments: ["1,000.5", "1/2", "15 |mg/kg/d", "37.5°C", "80%"])
  func notInNumbers(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "nowhere at a no-break space or hyphen",
    arguments: [
      "a\u{A0}b", "1\u{202F}000\u{A0}mL |de", "Quoi\u{A0}? |Rien", "«\u{A0}mot\u{A0}»",
      "a\u{2007}b",
      "作\u{A0}者", "a |\u{A0}b",
    ])
  func notAtGlue(marked: String) {
    #expect(breaks(marked) == marked)
  }

  // MARK: - French spaces

  @Test(
    "not before what ends a phrase, though a plain space stands between",
    arguments: [
      "Quoi ? |Rien", "Non ! |Si", "ceci : |cela ; |fin", "ah ?! |oh", "80 % |des", "a , |b",
      "dit |« mot »", "« Où ? », |dit-|il", "( a ) |b", "“ a ” |b", "‹ a › |b", "作 ，|者", "a  ?",
      "نعم ؟ |لا", "fin ?\n",
    ])
  func notBeforeEnds(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "not after what begins a phrase, though a plain space stands between",
    arguments: [
      "« mot", "a |« mot", "(  mot", "[ ] |mot", "¿ mot", "a |( « mot » )", "“ mot",
      "a\u{A0}« mot", "a |(« mot", "a^|« mot", "a\n« mot",
    ])
  func notAfterBeginnings(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "but before a sign that begins a word of its own",
    arguments: ["tapez |:wq", "le |.karatu", "a |?b", "and |’tis", "a |;b"])
  func beforeWordsThatBeginWithSigns(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "quotation marks of other languages open and close by what stands beside them",
    arguments: ["ein |»Wort« |und", "das |„Wort“ |und", "ett |”ord” |och", "a |\"b\" |c", "l’eau"])
  func atOtherQuotationMarks(marked: String) {
    #expect(breaks(marked) == marked)
  }

  // MARK: - Marked places

  @Test(
    "at marked places, behind the spaces that follow them",
    arguments: [
      "a^|b", "a^ |b", "a ^|b", "a^^|b", "mot~|clé", "mot~ |clé", "mot~!", "a^|!", "mot~",
    ])
  func atMarkedPlaces(marked: String) {
    #expect(breaks(marked) == marked)
  }

  // MARK: - Ideographs

  @Test(
    "between ideographs, and between them and letters",
    arguments: ["作|者|作", "A|作|b", "第|1|章", "한|국|어", "😀|😀", "a|😀", "作 |者", "か|な"])
  func betweenIdeographs(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "no line of ideographs begins with a closing sign or ends with an opening one",
    arguments: [
      "你|好，|世|界。", "（你）|好", "「引」|用", "『作』、|者", "コー|ヒー", "人々|と", "“作”|者", "作\"作",
      "作！|者？|作", "作…|者", "作：|者；|作", "《書》|名", "100％|作", "作・|者",
    ])
  func keepsKinsoku(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "nowhere in a word of letters", arguments: ["mot", "ລາວ", "नमस्ते", "مرحبا", "e\u{301}te\u{301}"])
  func notInWords(marked: String) {
    #expect(breaks(marked) == marked)
  }

  // MARK: - Laws

  @Test("any scalars have places: none behind the last, none before a space or a mark on a letter")
  func holdsForAnyScalars() {
    var chance = Chance(seed: 1)
    var wrong: [String] = []
    for _ in 0..<3000 {
      let scalars = (0..<Int.random(in: 1...20, using: &chance)).compactMap { _ in
        // Half of them from the blocks of the scripts and of their punctuation.
        let limit: UInt32 = chance.next() % 2 == 0 ? 0x10FFFF : 0x3100
        return Unicode.Scalar(UInt32.random(in: 0...limit, using: &chance))
      }
      let places = LineBreaks.places(in: scalars)
      let isSound = places.enumerated().allSatisfy { index, mayBreak in
        guard mayBreak else { return true }
        guard index + 1 < scalars.count else { return false }
        let (left, right) = (scalars[index], scalars[index + 1])
        let isMark = right.properties.generalCategory == .nonspacingMark
        // What ends a line by itself ends it before a space, too.
        let endsLine = [.bk, .cr, .lf, .nl].contains(LineBreakProperty(of: left).kind)
        return endsLine || right != " " && !(isMark && left.properties.isAlphabetic)
      }
      if places.count != scalars.count || !isSound {
        wrong.append(String(String.UnicodeScalarView(scalars)).hexadecimal)
      }
    }
    #expect(wrong.first == nil)
  }

  @Test("nowhere behind a text's last character, and nowhere in none")
  func notBeyondTheEnds() {
    #expect(LineBreaks.places(in: Array("a b".unicodeScalars)) == [false, true, false])
    #expect(LineBreaks.places(in: []) == [])
    #expect(LineBreaks.places(in: [], behind: []) == [])
  }
}
