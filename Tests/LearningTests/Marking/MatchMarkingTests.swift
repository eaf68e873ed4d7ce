import CourseFormat
import Learning
import Testing

@Suite("Marking matches")
struct MatchMarkingTests {
  /// Rows a-x, b-y, c-x, and the distractor z.
  private let question = Question.sample(
    "q",
    .match(
      MatchQuestion(
        rows: [("a", "x"), ("b", "y"), ("c", "x")].map {
          .init(left: [.text("\($0)")], right: [.text("\($1)")])
        }, distractors: [[.text("z")]])))

  @Test(
    "a match is worth the part of its rows that are joined to what belongs to them",
    arguments: [
      ([0, 1, 2], [true, true, true]), ([2, 1, 0], [true, true, true]),
      ([0, 1, 3], [true, true, false]), ([1, 0, 2], [false, false, true]),
      ([nil, nil, nil], [false, false, false]), ([nil, 1], [false, true, false]),
      ([], [false, false, false]), ([-1, .max, .min], [false, false, false]),
      ([0, 1, 2, 3, 4], [true, true, true]), ([3, 3, 3], [false, false, false]),
    ] as [([Int?], [Bool])])
  func parts(pairs: [Int?], parts: [Bool]) {
    let mark = question.mark(.pairs(pairs))
    #expect(mark.parts == parts)
    #expect(mark.score == Score(parts.count { $0 }, of: 3))
  }

  @Test("a match without rows is worth nothing")
  func empty() {
    let question = Question.sample("q", .match(MatchQuestion(rows: [])))
    #expect(question.mark(.pairs([])).score == .zero)
    #expect(question.mark(.pairs([0])).score == .zero)
  }
}
