import Learning
import Support
import Testing

@testable import Records

@Suite struct LearnerNameTests {
  @Test(
    "a name is trimmed, its spaces made single and its accents composed",
    arguments: [
      ("  Amina  ", "Amina"), ("Amina\t  Diallo", "Amina Diallo"), ("\u{3000}王 芳\n", "王 芳"),
      ("Fe\u{301}licite\u{301}", "F\u{E9}licit\u{E9}"), ("ນາງ ຄຳ", "ນາງ ຄຳ"),
    ])
  func tidied(typed: String, kept: String) throws {
    #expect(Array(try LearnerName(typed).text.utf8) == Array(kept.utf8))
  }

  @Test("an empty name is refused", arguments: ["", " ", "\t\n", "\u{3000}"])
  func empty(typed: String) {
    #expect(throws: RecordsError.nameEmpty) { try LearnerName(typed) }
  }

  @Test(
    "a name with what cannot be shown is refused",
    arguments: [
      "A\u{1B}[31mmina", "A\u{0}", "A\u{7F}", "A\u{9B}", "\u{202E}animA", "A\u{200B}mina",
      "A\u{E000}", "A\u{FFFF}", "A\u{FEFF}", "\u{E0041}A",
    ])
  func unprintable(typed: String) {
    #expect(throws: RecordsError.nameUnprintable) { try LearnerName(typed) }
  }

  @Test("a name takes 64 bytes and not one more")
  func length() throws {
    #expect(try LearnerName(String(repeating: "a", count: 64)).text.count == 64)
    #expect(throws: RecordsError.nameTooLong) {
      try LearnerName(String(repeating: "a", count: 65))
    }
    #expect(throws: RecordsError.nameTooLong) {
      try LearnerName(String(repeating: "ຄ", count: 22))
    }
  }

  @Test("a name that somebody has is refused, in capitals and in pieces too")
  func taken() throws {
    let amelie = Learner(id: Learner.ID(rawValue: "0"), name: "Amélie", language: "fr")
    for typed in ["Amélie", "AMÉLIE", " ame\u{301}lie "] {
      #expect(throws: RecordsError.nameTaken("Amélie")) {
        try LearnerName(typed).requireUnique(among: [amelie])
      }
    }
    try LearnerName("Amelie").requireUnique(among: [amelie])
  }
}
