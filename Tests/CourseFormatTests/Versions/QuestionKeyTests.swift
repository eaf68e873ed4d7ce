import Support
import Testing

@testable import CourseFormat

@Suite("Whether a question's key is still the same")
struct QuestionKeyTests {
  private func question(_ text: String) throws -> Question {
    var reading = Reading("# Bank\n\n## Which? {#q\(text)\n", path: "quizzes/a.en.md")
    let bank = BankReader.read("a", in: "en", &reading).bank
    return try #require(bank.questions.first, "\(reading.findings)")
  }

  static let choices = "}\n\n- [ ] A\n- [x] B\n- [ ] C"
  static let match = " .match}\n\n| a | b |\n|---|---|\n| one | 1 |\n| two | 2 |\n|  | 3 |"
  static let order = " .order}\n\n1. A\n2. B\n3. C"
  static let cloze = " .cloze}\n\nOne [[a|b]] and [[*x|y]]."

  @Test(
    "an edit of the words, the order or the wrong answers leaves it",
    arguments: [
      (choices, choices),
      (choices, "}\n\nContext.\n\n- [x] B\n- [ ] C\n- [ ] A"),
      (choices, "}\n\n- [ ] A!\n- [x] B, rather\n- [ ] C"),
      (choices, "}\n\n- [ ] A\n- [x] B\n- [ ] C\n- [ ] D"),
      (choices, "}\n\n- [ ] A\n- [x] B"),
      ("}\n\n- [ ] A {#a}\n- [x] B {#b}", "}\n\n- [x] Bee {#b}\n- [ ] Ay {#a}"),
      (" .number}\n\n= 7.5 mL ± 0.1", " .number}\n\nWords.\n\n= 7.4 .. 7.6 mL"),
      (" .text}\n\n= a\n= b", " .text}\n\n= b\n= a"),
      (match, " .match}\n\n| a | b |\n|---|---|\n| two | 2 |\n| one | 1 |\n|  | 4 |"),
      (match, " .match}\n\n| a | b |\n|---|---|\n| one! | 1 |\n| two | II |\n|  | 3 |"),
      (order, " .order}\n\n1. A\n2. Bee\n3. C"),
      (cloze, " .cloze}\n\nFirst [[b|a]], then [[y|*x]]."),
      (" .likert}", " .likert}\n\nReally."), (" .reflect}", " .reflect}\n\nReally."),
    ])
  func same(old: String, new: String) throws {
    #expect(try question(new).hasSameKey(as: question(old)))
    #expect(try question(old).hasSameKey(as: question(new)))
  }

  @Test(
    "another right answer, another worth and another kind change it",
    arguments: [
      (choices, "}\n\n- [x] A\n- [ ] B\n- [ ] C"),
      (choices, "}\n\n- [ ] A\n- [x] B\n- [x] C"),
      (choices, "}\n\n- [x] A\n- [ ] C"),
      (choices, "}\n\n- [ ] A\n- [x] B\n- [ ] C\n- [x] D"),
      ("}\n\n- [ ] A {#a}\n- [x] B {#b}", "}\n\n- [ ] A {#b}\n- [x] B {#a}"),
      (choices, " .text}\n\n= B"),
      (" .number}\n\n= 7.5 mL ± 0.1", " .number}\n\n= 7.5 mL ± 0.2"),
      (" .number}\n\n= 7.5 mL", " .number}\n\n= 7.5 L"),
      (" .text}\n\n= a\n= b", " .text}\n\n= a"),
      (" .text}\n\n= a", " .text case}\n\n= a"),
      (match, " .match}\n\n| a | b |\n|---|---|\n| one | 2 |\n| two | 1 |\n|  | 3 |"),
      (match, " .match}\n\n| a | b |\n|---|---|\n| one | 1 |\n| two | 2 |\n| three | 3 |"),
      (order, " .order}\n\n1. B\n2. A\n3. C"), (order, " .order}\n\n1. A\n2. B"),
      (order, " .order score=all}\n\n1. A\n2. B\n3. C"),
      (cloze, " .cloze}\n\nOne [[a]] and [[*x|y]]."),
      (cloze, " .cloze}\n\nOne [[a|b]] and [[x|*y]]."), (cloze, " .cloze}\n\nOne [[a|b]]."),
      (" .likert}", " .reflect}"),
    ])
  func changed(old: String, new: String) throws {
    #expect(try !question(new).hasSameKey(as: question(old)))
    #expect(try !question(old).hasSameKey(as: question(new)))
  }
}
