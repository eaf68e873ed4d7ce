import Support
import Testing

@testable import CourseFormat

@Suite("A question of two columns")
struct MatchKindTests {
  @Test("is a table's rows and what belongs to none of them, under the columns' names")
  func body() {
    let (question, reading) = QuestionText.read(
      """
      {#q .match}

      Join them.

      | Sign | Meaning |
      | --- | --- |
      | fast *breathing* | pneumonia |
      | | measles |
      | sunken eyes | dehydration |
      | chest \\| indrawing | pneumonia |

      After.
      """)
    #expect(reading.findings == [])
    #expect(question?.context == [.words("Join them."), .words("After.")])
    #expect(
      question?.body
        == .match(
          MatchQuestion(
            header: .init(left: [.words("Sign")], right: [.words("Meaning")]),
            rows: [
              .init(
                left: [.words("fast "), .emphasis([.words("breathing")])],
                right: [.words("pneumonia")]),
              .init(left: [.words("sunken eyes")], right: [.words("dehydration")]),
              .init(left: [.words("chest | indrawing")], right: [.words("pneumonia")]),
            ], distractors: [[.words("measles")]])))
  }

  @Test("shows the footnotes of its cells with the question")
  func footnotes() {
    let question = QuestionText.read(
      "{#q .match}\n\n|||\n|-|-|\n|a[^1]|b|\n|c|d|\n\n[^1]: The guide.\n"
    ).0
    #expect(question?.context == [.footnote(1, [.words("The guide.")])])
  }

  @Test(
    "says what cannot be joined",
    arguments: [
      ("Words\n", ["match-table-missing 1:1"]),
      ("|a|b|\n|-|-|\n|c|d|\n", ["match-table-missing 3:1"]),
      ("|a|b|\n|-|-|\n|c|d|\n||e|\n", ["match-table-missing 3:1"]),
      ("|a|b|c|\n|-|-|-|\n|c|d|e|\n|f|g|h|\n", ["match-table-missing 3:1"]),
      ("|a|\n|-|\n|c|\n|f|\n", ["match-table-missing 3:1"]),
      ("|a|b|\n|-|-|\n|c|d|\n|e||\n", ["match-row-incomplete 6:1"]),
      ("|a|b|\n|-|-|\n|c|d|\n|||\n", ["match-row-incomplete 6:1"]),
      ("|a|b|\n|-|-|\n|c|d|\n|e|f|\n| *c* |g|\n", ["match-left-repeated 7:1"]),
      ("|a|b|\n|-|-|\n|c|d|\n|e|f|\n||d|\n", ["match-distractor-repeated 7:1"]),
      ("|a|b|\n|-|-|\n||x|\n|c|d|\n|e|f|\n||x|\n", ["match-distractor-repeated 8:1"]),
      ("|a|b|\n|-|-|\n|c|d|\n|e|d|\n", []),
    ] as [(String, [String])])
  func checks(text: String, findings: [String]) {
    #expect(QuestionText.read("{#q .match}\n\n" + text).1.findings == findings)
  }

  @Test(
    "has the same rows in a translation, and the same of them share what belongs to them",
    arguments: [
      ("|1|2|\n|-|-|\n|3|4|\n|5|6|\n|7|4|\n||8|\n", []),
      ("|1|2|\n|-|-|\n|3|4|\n||8|\n|5|6|\n|7|4|\n", []),
      ("|1|2|\n|-|-|\n|3|4|\n|5|6|\n|7|4|\n", ["translation-rows 3:1"]),
      ("|1|2|\n|-|-|\n|3|4|\n|5|6|\n||7|\n||8|\n", ["translation-rows 3:1"]),
      ("|1|2|\n|-|-|\n|3|4|\n|5|6|\n|7|6|\n||8|\n", ["translation-pairs 3:1"]),
      ("|1|2|\n|-|-|\n|3|4|\n|5|6|\n|7|9|\n||8|\n", ["translation-pairs 3:1"]),
    ] as [(String, [String])])
  func translations(text: String, findings: [String]) {
    let source = "{#q .match}\n\n|a|b|\n|-|-|\n|c|d|\n|e|f|\n|g|d|\n||h|\n"
    let (question, found) = QuestionText.translate(source, "{#q .match}\n\n" + text)
    #expect(found == findings)
    #expect((question?.body == QuestionText.read(source).0?.body) == !findings.isEmpty)
  }
}
