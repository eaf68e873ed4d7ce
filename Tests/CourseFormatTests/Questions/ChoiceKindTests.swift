import Support
import Testing

@testable import CourseFormat

@Suite("A question with choices")
struct ChoiceKindTests {
  @Test("may give its choices part marks, harm and an id, in any order")
  func attributes() throws {
    let (question, reading) = QuestionText.read(
      """
      {#q}

      - [x] a {+0.75}
      - [x] b {#bee +0.25}
      - [ ] c {-0.5 #sea}
        > No.
      - [ ] d {harm #dee}
        > No.
      - [ ] e {#eff \u{2212}1 harm}
        > No.
      - [ ] f {harm}
        > No.
      """)
    #expect(reading.findings == [])
    let choices = try #require(question?.choices)
    #expect(choices.map(\.id) == [nil, "bee", "sea", "dee", "eff", nil])
    #expect(choices.map(\.partMark) == [7500, 2500, -5000, nil, -10_000, nil])
    #expect(choices.map(\.isHarmful) == [false, false, false, true, true, true])
    #expect(choices.map { $0.label.plainText } == ["a", "b", "c", "d", "e", "f"])
  }

  @Test(
    "says what its part marks and its harm come to",
    arguments: [
      ("- [x] a {+0,5}\n", ["part-mark-malformed 3:10"]),
      (
        "- [x] a {+1.5}\n- [ ] b {-2}\n  > No\n",
        ["part-mark-malformed 3:10", "part-mark-malformed 4:10"]
      ),
      ("- [x] a {harm}\n", ["choice-right-harmful 3:1"]),
      (
        "- [x] a {+0.5 harm=1}\n",
        ["choice-attribute-unknown 3:15", "choice-whole-unreachable 3:1"]
      ),
      ("- [x] a {+0.5 +0.5}\n", ["choice-attribute-unknown 3:15", "choice-whole-unreachable 3:1"]),
      ("- [x] a {+0.5}\n- [x] b {+0.3}\n- [ ] c\n  > No\n", ["choice-whole-unreachable 3:1"]),
      ("- [x] a {+0.9}\n- [ ] b {+0.1}\n  > No\n", ["choice-whole-unreachable 3:1"]),
      ("- [x] a {-0.5}\n- [x] b {+1}\n- [ ] c\n  > No\n", ["choice-whole-unreachable 3:1"]),
      ("- [x] a\n- [x] b\n", ["choice-everything-right 3:1"]),
      ("- [x] a {+0.5}\n- [x] b\n- [ ] c\n  > No\n", ["choice-everything-right 3:1"]),
      ("- [x] a {+0.5}\n- [x] b\n- [ ] c {-0.1}\n  > No\n", []),
      ("- [x] a {+0.5}\n- [x] b\n- [ ] c {harm}\n  > No\n", []),
      ("- [x] a {+0.3333}\n- [x] b {+0.3333}\n- [x] c {+0.3333}\n- [ ] d {-1}\n  > No\n", []),
      ("- [x] a\n- [ ] b {+0.5}\n  > Nearly\n", []), ("- [x] a {+1}\n- [ ] b {harm}\n  > No\n", []),
    ] as [(String, [String])])
  func checks(text: String, findings: [String]) {
    #expect(QuestionText.read("{#q}\n\n" + text).1.findings == findings)
  }

  @Test("has no worth of its own in a translation")
  func translation() {
    let source = "{#q}\n\n- [x] a {+1}\n- [ ] b {harm}\n  > No.\n- [ ] c {-0.5}\n  > No."
    let (question, findings) = QuestionText.translate(
      source, "{#q}\n\n- [ ] d\n- [ ] e\n  > Non.\n- [ ] f\n  > Non.")
    #expect(findings == [])
    #expect(question?.choices?.map(\.partMark) == [10_000, nil, -5000])
    #expect(question?.choices?.map(\.isHarmful) == [false, true, false])
    let (marked, faults) = QuestionText.translate(
      source, "{#q}\n\n- [ ] d {+0.5}\n- [ ] e\n  > Non.\n- [ ] f {harm}\n  > Non.")
    #expect(faults == ["translation-marks 3:10", "translation-marks 6:10"])
    #expect(marked?.choices?.map(\.partMark) == [10_000, nil, -5000])
    #expect(marked?.choices?.map(\.isHarmful) == [false, true, false])
  }

  @Test("shares what is left of the whole among the right choices without a part mark")
  func shares() {
    func marks(_ right: [Bool], _ parts: [Int?]) -> [Int]? {
      ChoiceQuestion(
        choices: zip(right, parts).map {
          .init(label: [.words("a")], isRight: $0, partMark: $1)
        }
      ).partMarks
    }
    #expect(marks([true, false], [nil, nil]) == nil)
    #expect(marks([true, false], [nil, -2500]) == [10_000, -2500])
    #expect(marks([true, true, false], [5000, nil, nil]) == [5000, 5000, 0])
    #expect(marks([true, true, true, false], [nil, nil, nil, -1]) == [3334, 3333, 3333, -1])
    #expect(marks([true, true], [10_000, nil]) == [10_000, 0])
    #expect(marks([true, false], [.max, .min]) == [10_000, -10_000])
  }
}

extension Question {
  /// The choices, if it has any.
  fileprivate var choices: [ChoiceQuestion.Choice]? {
    if case .choice(let question) = body { question.choices } else { nil }
  }
}
