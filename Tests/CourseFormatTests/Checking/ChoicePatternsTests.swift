import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("What gives right choices away")
struct ChoicePatternsTests {
  /// A bank of questions, each by the lengths of its choices, and which of them are right.
  private func patterns(_ questions: [(lengths: [Int], right: [Int])]) -> ChoicePatterns {
    ChoicePatterns(
      of: QuestionBank(
        id: "a", language: .english, title: "a",
        questions: questions.map { question in
          Question(
            id: "q", prompt: [],
            body: .choice(
              .init(
                choices: question.lengths.enumerated().map { index, length in
                  .init(
                    label: [.text(.init(String(repeating: "a", count: length)))],
                    isRight: question.right.contains(index))
                })), revision: .init(rawValue: ""))
        }))
  }

  @Test("is length in four of five questions, of five at least, by a fifth at least")
  func length() {
    let (long, short): (([Int], [Int]), ([Int], [Int])) = (([10, 12], [1]), ([10, 11], [1]))
    #expect(patterns(Array(repeating: long, count: 5)).tellByLength)
    #expect(!patterns(Array(repeating: long, count: 4)).tellByLength)
    #expect(!patterns(Array(repeating: short, count: 5)).tellByLength)
    #expect(patterns([long, long, long, long, short]).tellByLength)
    #expect(!patterns([long, long, long, short, short]).tellByLength)
  }

  @Test("is the first place in every question, of four at least")
  func place() {
    let (first, other): (([Int], [Int]), ([Int], [Int])) = (([5, 5], [0]), ([5, 5], [1]))
    #expect(patterns(Array(repeating: first, count: 4)).tellByPlace)
    #expect(!patterns(Array(repeating: first, count: 3)).tellByPlace)
    #expect(!patterns([first, first, first, first, other]).tellByPlace)
  }

  @Test("is not looked for where several choices are right, or there is only one")
  func others() {
    let several: ([Int], [Int]) = ([9, 9, 1], [0, 1])
    let only: ([Int], [Int]) = ([9], [0])
    #expect(patterns(Array(repeating: several, count: 9) + [only]).questions == 0)
  }
}
