import Support
import Testing

@testable import CourseFormat

@Suite("Answers of another kind of question")
struct ForeignAnswersTests {
  @Test(
    "are found where they would be mere text",
    arguments: [
      ("{#q}\n\n- [x] a\n\n= a\n", ["answer-of-other-kind 5:1"]),
      ("{#q}\n\n- [x] a\n\nWords\n\n1. [ ] b\n", ["choices-repeated 7:1"]),
      ("{#q .text}\n\n= a\n\n- [ ] a\n- [x] b\n", ["answer-of-other-kind 6:1"]),
      ("{#q .number}\n\n= 1\n\n- [ ] a\n", ["answer-of-other-kind 5:1"]),
      ("{#q .order}\n\n1. [x] a\n2. [ ] b\n", ["answer-of-other-kind 3:1"]),
      ("{#q .cloze}\n\n[[a]]\n\nWords\n= a\n", ["answer-of-other-kind 6:1"]),
      ("{#q .match}\n\n|a|b|\n|-|-|\n|c|d|\n|e|f|\n\n= d\n", ["answer-of-other-kind 8:1"]),
      ("{#q .likert}\n\n- [ ] a\n- [ ] b\n", ["answer-of-other-kind 3:1"]),
      ("{#q .likert}\n\n- [ ] a\n- [x] b\n", ["answer-ungraded 4:1"]),
      ("{#q .likert}\n\n= a\n", ["answer-ungraded 3:1"]),
      ("{#q .reflect}\n\n= a\n\n- [x] b\n", ["answer-ungraded 5:1", "answer-ungraded 3:1"]),
      ("{#q .reflect}\n\n- [ ] b\n", ["answer-of-other-kind 3:1"]),
      ("{#q .cloze}\n\nx == [[y]] =z\n", []),
    ] as [(String, [String])])
  func findings(text: String, findings: [String]) {
    #expect(QuestionText.read(text).1.findings.sorted() == findings.sorted())
  }
}
