import Foundation
import Support
import Testing
import Typography

@testable import CourseFormat

@Suite("The kinds of question")
struct KindTests {
  @Test(
    "read their answers, whatever stands around them",
    arguments: [
      (
        "{#q .text}\n\n= buffer\n= the *buffer*\n",
        .text(TextQuestion(accepted: ["buffer", "the buffer"]))
      ),
      ("{#q .text case}\n= `pH`\n", .text(TextQuestion(accepted: ["pH"], keepsCase: true))),
      (
        "{#q .text}\n\nWrite it.\n= https://a.org\n= www.b.org/c_d\n",
        .text(TextQuestion(accepted: ["https://a.org", "www.b.org/c_d"]))
      ),
      ("{#q .text}\n\n=\ta = b\n", .text(TextQuestion(accepted: ["a = b"]))),
      (
        "{#q .number}\n\n= 20 s\n",
        .number(NumberQuestion(answer: 20, accepted: 20...20, unit: "s"))
      ),
      (
        "{#q}\n\n1. [x] a\n2. [X] b\n3. [ ] c\n   > No.\n",
        .choice(
          ChoiceQuestion(choices: [
            .init(label: [.words("a")], isRight: true), .init(label: [.words("b")], isRight: true),
            .init(label: [.words("c")], isRight: false, feedback: [.words("No.")]),
          ]))
      ),
      (
        "{#q}\n\n- not a choice\n\nWords\n\n* [x] a {#one}\n",
        .choice(ChoiceQuestion(choices: [.init(id: "one", label: [.words("a")], isRight: true)]))
      ),
    ] as [(String, Question.Body)])
  func bodies(text: String, body: Question.Body) {
    let (question, reading) = read(text)
    #expect(question?.body == body)
    #expect(reading.findings.isEmpty)
  }

  @Test("leave the lines around an answer in the context")
  func context() {
    let question = read("{#q .text}\n\nBefore\n= a\nbetween\n= b\nafter\n").0
    #expect(question?.context == [.words("Before between after")])
    #expect(question?.body == .text(TextQuestion(accepted: ["a", "b"])))
  }

  @Test("do not take `==` or `=x` for an answer")
  func equals() {
    let question = read("{#q .text}\n\n=x\n\n== y\n\n= z\n").0
    #expect(question?.context == [.words("=x"), .words("== y")])
    #expect(question?.body == .text(TextQuestion(accepted: ["z"])))
  }

  @Test(
    "say what is missing, and where",
    arguments: [
      ("{#q .text}\n\n= a\n=\n", ["answer-empty 4:1"]), ("{#q .text}\n\n=\n", ["answer-empty 3:1"]),
      ("{#q .text}\n\n- = a\n", ["answer-missing 1:1"]),
      ("{#q .number}\n\n= 1\n= 2\n", ["number-repeated 4:1"]),
      ("{#q .number case}\n\n= 1\n", ["attribute-unknown 1:17"]),
      ("{#q}\n\n- a\n- b\n", ["choices-missing 1:1"]),
      ("{#q}\n\n- [ ] a\n  > No\n- [ ] b\n  > No\n", ["choice-right-missing 3:1"]),
      ("{#q}\n\n- [x] a\n- b\n- [] c\n", ["choice-unmarked 4:1", "choice-unmarked 5:1"]),
      ("{#q}\n\n- [x] a {#b}\n- [ ] c {#b}\n  > No\n", ["id-duplicate 4:10"]),
      ("{#q}\n\n- [x] a {#B}\n", ["id-malformed 3:10"]),
      ("{#q}\n\n- [x] a {#c harmful}\n", ["choice-attribute-unknown 3:13"]),
      ("{#q}\n\n- [x] a\n\n  ```\n  b\n  ```\n", ["choice-block-ignored 5:3"]),
    ] as [(String, [String])])
  func faults(text: String, findings: [String]) {
    #expect(read(text).1.findings == findings)
  }

  @Test("each have a name of their own")
  func names() {
    #expect(Set(QuestionKinds.all.map { $0.name }).count == QuestionKinds.all.count)
    for kind in QuestionKinds.all { #expect(QuestionKinds.named(kind.name) == kind) }
  }

  @Test("takes an escaped `=` for a sign of the text")
  func escaped() {
    let (question, _) = read("{#q .text}\n\n\\= a sum\n= b\n&#61; another")
    #expect(question?.context == [.words("= a sum = another")])
    #expect(question?.body == .text(TextQuestion(accepted: ["b"])))
  }

  private func read(_ text: String) -> (Question?, Reading) { QuestionText.read(text) }
}
