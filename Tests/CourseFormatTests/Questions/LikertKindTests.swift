import Support
import Testing

@testable import CourseFormat

@Suite("A question that is not marked")
struct LikertKindTests {
  @Test("is a scale of its own levels, or of the usual ones")
  func scales() {
    let (own, reading) = QuestionText.read(
      "{#q .likert}\n\nHow sure?\n\n1. not\n2. quite\n3. very\n")
    #expect(reading.findings == [])
    #expect(
      own?.body
        == .likert(LikertQuestion(levels: [[.words("not")], [.words("quite")], [.words("very")]])))
    #expect(own?.context == [.words("How sure?")])
    let usual = QuestionText.read("{#q .likert}\n\nHow sure?\n").0
    #expect(usual?.body == .likert(LikertQuestion()))
    #expect(LikertQuestion().count == 5)
  }

  @Test("or a free answer, with nothing but its words")
  func reflections() {
    let (question, reading) = QuestionText.read("{#q .reflect}\n\nThink of it.\n")
    #expect(reading.findings == [])
    #expect(question?.body == .reflect)
    #expect(question?.isGraded == false)
  }

  @Test("need not be explained", arguments: [".likert", ".reflect"])
  func explanation(kind: String) {
    var reading = Reading("# Q {#q \(kind)}\n\nWords.\n")
    let (bank, _) = BankReader.read("bank", in: "en", &reading)
    #expect(bank.questions.count == 1)
    #expect(reading.findings == ["title-missing 1:1"])
  }

  @Test("has levels that can be told apart, two to eleven")
  func levels() {
    func findings(_ count: Int) -> [String] {
      let list = (0..<count).map { "- level \($0)" }.joined(separator: "\n")
      return QuestionText.read("{#q .likert}\n\n\(list)\n").1.findings
    }
    #expect(findings(1) == ["likert-levels 3:1"])
    #expect((2...11).allSatisfy { findings($0).isEmpty })
    #expect(findings(12) == ["likert-levels 3:1"])
    #expect(QuestionText.read("{#q .likert}\n\n- a\n-\n").1.findings == ["item-empty 4:1"])
  }

  @Test("has as many levels in a translation")
  func translation() {
    let source = "{#q .likert}\n\n- a\n- b\n"
    #expect(QuestionText.translate(source, "{#q .likert}\n\n- c\n- d\n").findings == [])
    #expect(
      QuestionText.translate(source, "{#q .likert}\n\n- c\n- d\n- e\n").findings
        == ["translation-items 3:1"])
    #expect(
      QuestionText.translate(source, "{#q .likert}\n\nWords\n").findings
        == ["translation-items 1:1"])
    #expect(QuestionText.translate("{#q .reflect}\n", "{#q .reflect}\n").findings == [])
  }
}
