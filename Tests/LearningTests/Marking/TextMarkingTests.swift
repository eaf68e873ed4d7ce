import CourseFormat
import Learning
import Support
import Testing
import Typography

@Suite("Marking words")
struct TextMarkingTests {
  private func isRight(
    _ typed: String, _ accepted: [String], keepsCase: Bool = false
  ) -> Bool {
    let question = Question.sample(
      "q", .text(TextQuestion(accepted: accepted.map { DisplayText($0) }, keepsCase: keepsCase)))
    let score = question.mark(.text(typed)).score
    #expect(score == .full || score == .zero)
    return score == .full
  }

  @Test("any of the accepted answers is right, and no other")
  func acceptsAny() {
    #expect(isRight("ORS", ["ORS", "oral rehydration salts"]))
    #expect(isRight("oral rehydration salts", ["ORS", "oral rehydration salts"]))
    #expect(!isRight("oral", ["ORS", "oral rehydration salts"]))
    #expect(!isRight("ORS", []))
  }

  @Test("letters are the same however their accents are encoded")
  func comparesAfterNormalization() {
    #expect(isRight("de\u{301}shydratation", ["déshydratation"]))
    #expect(isRight("déshydratation", ["de\u{301}shydratation"]))
    #expect(isRight("\u{1112}\u{1161}\u{11AB}", ["한"]))
    #expect(!isRight("deshydratation", ["déshydratation"]))
  }

  @Test(
    "capitals do not matter",
    arguments: [
      ("PARACETAMOL", "paracetamol"), ("zinc", "ZINC"), ("É", "é"), ("STRASSE", "Straße"),
      ("ΟΔΟΣ", "οδος"), ("ƁERA", "ɓera"), ("ŒUF", "œuf"),
    ])
  func foldsCase(typed: String, accepted: String) {
    #expect(isRight(typed, [accepted]))
  }

  @Test("unless the question keeps case")
  func keepsCase() {
    #expect(isRight("Ctrl", ["Ctrl"], keepsCase: true))
    #expect(!isRight("ctrl", ["Ctrl"], keepsCase: true))
    #expect(isRight(" e\u{301}  B ", ["é B"], keepsCase: true))
  }

  @Test(
    "spaces count only as one between words",
    arguments: [
      "oral  salts", " oral salts ", "\toral\u{A0}salts\n", "oral\u{202F}salts", "oral salts\r\n",
    ])
  func collapsesSpaces(typed: String) {
    #expect(isRight(typed, ["oral salts"]))
    #expect(isRight("oral salts", [typed]))
    #expect(!isRight("oralsalts", [typed]))
  }

  @Test("an apostrophe or hyphen is the one that keyboards have", arguments: ["’", "'", "ʼ", "‘"])
  func straightensApostrophes(apostrophe: String) {
    #expect(isRight("l\(apostrophe)eau", ["l’eau"]))
    #expect(isRight("l'eau", ["l\(apostrophe)eau"]))
    #expect(isRight("l'eau", ["l\(apostrophe)eau"], keepsCase: true))
  }

  @Test("a hyphen is the one that keyboards have, and places to break are none")
  func straightensHyphens() {
    #expect(isRight("mal-être", ["mal\u{2011}être"]))
    #expect(isRight("mal\u{2010}être", ["mal-être"]))
    #expect(isRight("paracetamol", ["para\u{AD}cetamol"]))
    #expect(isRight("ສະບາຍດີ", ["ສະບາຍ\u{200B}ດີ"]))
  }

  @Test(
    "nothing is no answer, whatever is accepted",
    arguments: ["", " ", "\n\t", "\u{200B}", "\u{AD} "])
  func refusesNothing(typed: String) {
    #expect(!isRight(typed, ["a"]))
    #expect(!isRight(typed, ["", " "]))
  }
}
