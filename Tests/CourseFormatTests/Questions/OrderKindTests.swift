import Support
import Testing

@testable import CourseFormat

@Suite("A question of steps")
struct OrderKindTests {
  @Test(
    "is a numbered list in the right order",
    arguments: [
      ("{#q .order}\n\n1. a\n2. *b*\n", OrderQuestion.Scoring.pairs),
      ("{#q .order score=pairs}\n\n1) a\n\n1) *b*\n", .pairs),
      ("{#q .order score=all}\n\n7. a\n8. *b*\n", .all),
    ])
  func body(text: String, scoring: OrderQuestion.Scoring) {
    let (question, reading) = QuestionText.read(text)
    #expect(reading.findings == [])
    #expect(
      question?.body
        == .order(
          OrderQuestion(steps: [[.words("a")], [.emphasis([.words("b")])]], scoring: scoring)))
  }

  @Test(
    "says what cannot be put in order",
    arguments: [
      ("{#q .order}\n\n- a\n- b\n", ["order-list-missing 1:1"]),
      ("{#q .order}\n\n1. a\n", ["order-list-missing 3:1"]),
      ("{#q .order}\n\n1. a\n2. b\n3. *a*\n", ["order-step-repeated 5:1"]),
      ("{#q .order}\n\n1. a\n2.\n", ["item-empty 4:1"]),
      ("{#q .order}\n\n1. a\n2. b\n\n   More.\n", ["item-block-ignored 6:4"]),
      ("{#q .order score=half}\n\n1. a\n2. b\n", ["attribute-value 1:16"]),
      ("{#q .order score}\n\n1. a\n2. b\n", ["attribute-value 1:16"]),
      ("{#q .order scor=all}\n\n1. a\n2. b\n", ["attribute-unknown 1:16"]),
    ])
  func checks(text: String, findings: [String]) {
    #expect(QuestionText.read(text).1.findings == findings)
  }

  @Test("has as many steps in a translation, and the source's scoring")
  func translation() {
    let source = "{#q .order score=all}\n\n1. a\n2. b\n"
    let (question, findings) = QuestionText.translate(source, "{#q .order}\n\n1. c\n2. d\n")
    #expect(findings == [])
    #expect(
      question?.body
        == .order(OrderQuestion(steps: [[.words("c")], [.words("d")]], scoring: .all)))
    let (misfit, faults) = QuestionText.translate(source, "{#q .order}\n\n1. c\n2. d\n3. e\n")
    #expect(faults == ["translation-items 3:1"])
    #expect(misfit?.body == QuestionText.read(source).0?.body)
  }
}
