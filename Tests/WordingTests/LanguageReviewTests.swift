import Testing
import Wording

@Suite("The review of a language's file")
struct LanguageReviewTests {
  private static let english = """
    sheet.quoted = “{answer}”
    home.done = done
    home.item = Do “{item}” first.
    quiz.left[one] = {count} left
    quiz.left = {count} left
    quiz.plain = {count} ticked
    score.percent = {percent} %
    prompt.name = Your name:
    code.example = write accept="0.18 g" or - [x]
    number.group = ,
    """

  /// A Spanish file without a fault, in which one line is replaced or added.
  private func findings(
    _ line: String, for key: String? = nil, in language: String = "es"
  ) -> [String] {
    var lines = [
      "sheet.quoted = «{answer}»", "home.done = hecho", "home.item = Haga primero «{item}».",
      "quiz.left[one] = queda {count}", "quiz.left = quedan {count}",
      "quiz.plain = {count} marcadas", "score.percent = {percent}\u{A0}%",
      "prompt.name = Su nombre:", "code.example = escriba accept=\"0.18 g\" o - [x]",
      "number.group = \u{202F}",
    ]
    if let key { lines.removeAll { $0.hasPrefix("\(key) = ") } }
    lines.append(line)
    return LanguageReview(
      of: lines.joined(separator: "\n"), in: LanguageTag(rawValue: language),
      against: LanguageReviewTests.english
    ).findings.map(\.description)
  }

  @Test("a faultless file has no findings, and English is one")
  func findsNothing() {
    #expect(findings("# a remark") == [])
    let english = LanguageReviewTests.english
    #expect(LanguageReview(of: english, in: .english, against: english).findings == [])
  }

  @Test("an unreadable line is named by its number")
  func findsUnreadable() {
    #expect(
      findings("home.done hecho") == [
        "11: this is neither “key = text” nor a remark; put “#” before a remark"
      ])
  }

  @Test("a key that stands twice is named where it stands again, whatever its form is called")
  func findsRepeated() {
    let remedy = "the key stands further up already; take one of the two out"
    #expect(findings("home.done = acabado") == ["11: home.done: \(remedy)"])
    #expect(findings("home.done[other] = acabado") == ["11: home.done[other]: \(remedy)"])
  }

  @Test("a text that is missing, unknown or empty is named")
  func findsKeys() {
    #expect(
      findings("", for: "home.done") == [
        "home.done: this text is missing, so it would be shown in English; translate it"
      ])
    #expect(
      findings("home.dune = hecho") == [
        "11: home.dune: English has no such text, so nobody would see it; take it out or mend the "
          + "key"
      ])
    #expect(
      findings("home.done =", for: "home.done") == ["10: home.done: the text is empty; write it"])
  }

  @Test("a form that the language's rule asks for is missed, and one that it never uses is named")
  func findsForms() {
    #expect(
      findings("", for: "quiz.left[one]") == [
        "4: quiz.left: the language counts with the form “one”; add “key[one] = …”"
      ])
    #expect(
      findings("", for: "quiz.left") == [
        "4: quiz.left: the language counts with the form “other”; add “key[other] = …”"
      ])
    #expect(
      findings("quiz.left[few] = quedan {count}") == [
        "11: quiz.left: the language has no form “few”, so nobody would see it; take it out"
      ])
    #expect(
      findings("home.done[one] = hecho") == [
        "11: home.done: the language has no form “one”, so nobody would see it; take it out"
      ])
  }

  @Test("a language may have forms for millions and for texts that English does not vary")
  func takesFurtherForms() {
    #expect(findings("quiz.left[many] = quedan {count} de") == [])
    #expect(findings("quiz.plain[one] = {count} marcada") == [])
    #expect(
      findings("", in: "ru").filter { $0.contains("counts with") } == [
        "4: quiz.left: the language counts with the form “few”; add “key[few] = …”",
        "4: quiz.left: the language counts with the form “many”; add “key[many] = …”",
      ])
    #expect(
      findings("", in: "lo") == [
        "4: quiz.left: the language has no form “one”, so nobody would see it; take it out"
      ])
  }

  @Test("gaps are those of English; a plural form may leave out the count")
  func findsGaps() {
    #expect(findings("quiz.left[one] = queda uno", for: "quiz.left[one]") == [])
    #expect(
      findings("quiz.left = quedan unos", for: "quiz.left") == [
        "10: quiz.left: the gap {count} is missing; put it where its value belongs"
      ])
    #expect(
      findings("home.item = Haga primero «{ítem}».", for: "home.item") == [
        "10: home.item: the gap {item} is missing; put it where its value belongs"
      ])
    #expect(
      findings("home.item = Haga «{item}» {antes}.", for: "home.item") == [
        "10: home.item: English has no gap {antes}, so it would stay empty; take it out"
      ])
  }

  @Test(
    "spaces that the language does not write are named",
    arguments: [
      ("prompt.name = Su nombre :", "es", ":"), ("prompt.name = Su nombre\u{A0}:", "es", ":"),
      ("prompt.name = Votre nom :", "fr", ":"), ("prompt.name = Su , nombre:", "es", ","),
      ("prompt.name = ¿Su nombre ? :", "es", ":"),
    ])
  func findsSpaces(line: String, language: String, sign: String) {
    #expect(
      findings(line, for: "prompt.name", in: language).contains(
        "10: prompt.name: the space before “\(sign)” is not the one that the language writes; mend "
          + "it"))
  }

  @Test("French has a no-break space before its marks")
  func takesFrenchSpaces() {
    let found = findings("prompt.name = Votre nom\u{A0}:", for: "prompt.name", in: "fr")
    #expect(found == [])
  }

  @Test("two spaces, and one at an end, are named")
  func findsDoubleSpaces() {
    #expect(
      findings("home.done = muy  hecho", for: "home.done") == [
        "10: home.done: two spaces follow each other; leave one"
      ])
    #expect(
      findings("home.done = hecho\u{A0}", for: "home.done") == [
        "10: home.done: a space stands at the beginning or the end; take it out"
      ])
  }

  @Test(
    "quotation marks are the language's own and stand in pairs",
    arguments: [
      ("Haga primero “{item}”.", "“"), ("Haga primero «{item}.", "«"),
      ("Haga primero {item}».", "»"), ("Haga primero \"{item}\".", "\""),
      ("Haga primero „{item}“.", "„"), ("Haga primero «{item}» y «.", "«"),
    ])
  func findsQuotes(text: String, mark: String) {
    #expect(
      findings("home.item = \(text)", for: "home.item") == [
        "10: home.item: “\(mark)” is not how the language quotes, or has no partner; mend it"
      ])
  }

  @Test("a quotation mark has its space with it, where the language has one")
  func findsQuoteSpaces() {
    let french = "sheet.quoted = «\u{A0}{answer}\u{A0}»\nhome.item = Faites «{item}».\n"
    let review = LanguageReview(
      of: french, in: LanguageTag(rawValue: "fr"),
      against: "sheet.quoted = “{answer}”\nhome.item = Do “{item}”.")
    #expect(review.findings.map(\.fault) == [.quote("«")])
  }

  @Test("a text ends with the sign that English ends with, in a script that has it")
  func findsEndings() {
    let remedy = "the text does not end as the English one does; end it with the same sign"
    #expect(
      findings("prompt.name = Su nombre", for: "prompt.name") == ["10: prompt.name: \(remedy)"])
    #expect(findings("home.done = hecho.", for: "home.done") == ["10: home.done: \(remedy)"])
    #expect(findings("home.done = ແລ້ວ。", for: "home.done") == [])
  }

  @Test("a character that nobody sees is named by its code, but not one that joins letters")
  func findsUnseen() {
    #expect(
      findings("home.done = hecho\u{1B}", for: "home.done") == [
        "10: home.done: the unseen character U+1B stands in the text; take it out"
      ])
    #expect(
      findings("home.done = he\u{202E}cho", for: "home.done").map { $0.contains("U+202E") }
        == [true])
    #expect(findings("home.done = می\u{200C}شود", for: "home.done") == [])
  }

  @Test("a file of explanations takes the quotation marks of its language's words")
  func takesQuotation() throws {
    let quotation = try #require(
      Quotation(in: WordTable(reading: "sheet.quoted = «{answer}»")))
    let review = { (text: String) in
      LanguageReview(
        of: "explain.a = \(text)", in: LanguageTag(rawValue: "es"),
        against: "explain.a = Write “this”.", quotation: quotation)
    }
    #expect(review("Escriba «esto».").findings == [])
    #expect(review("Escriba “esto”.").findings.map(\.fault) == [.quote("“")])
  }

  @Test("findings stand in the file's order, what is missing last")
  func orders() {
    let review = LanguageReview(
      of: "b.b = x\na.a =\n", in: .english, against: "a.a = 1\nc.c = 2\nd.d = 3")
    #expect(review.findings.map(\.line) == [1, 2, 0, 0])
    #expect(review.findings.map(\.key) == ["b.b", "a.a", "c.c", "d.d"])
  }
}
