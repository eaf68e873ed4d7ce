import CourseFormat
import Learning
import Support
import Testing

extension Story {
  /// Answers the question that is shown, in the way of its kind.
  func give(rightAnswer isRight: Bool, to question: Question) throws {
    switch question.body {
    case .choice(let choice):
      let right = choice.choices.indices.filter { choice.choices[$0].isRight }
      let wrong = choice.choices.indices.filter { !choice.choices[$0].isRight }
      let chosen = isRight ? right : Array(wrong.prefix(1))
      try seat.answer(chosen.map { $0 + 1 }, isMultiple: choice.isMultiple)
    case .number(let number):
      let answer = isRight ? number.answer : number.accepted.upperBound + 1
      try seat.enter("\(answer)")
    case .text(let text):
      try seat.enter(isRight ? try #require(text.accepted.first).string : "kpakpato")
    case .match(let match):
      let numbers = try match.rows.map { row in
        let wrong = try #require(match.options.first { $0 != row.right })
        return try number(of: isRight ? row.right : wrong)
      }
      try seat.answer(numbers, isMultiple: true)
    case .order(let order):
      let numbers = try order.steps.map { try number(of: $0) }
      try seat.arrange(isRight ? numbers : numbers.reversed())
    case .cloze(let cloze): for gap in cloze.gaps { try fill(gap, rightly: isRight) }
    case .likert(let likert): try seat.answer([likert.count], isMultiple: false)
    case .reflect: try seat.enter("I would ask her to sit down.")
    }
  }

  private func fill(_ gap: ClozeQuestion.Gap, rightly isRight: Bool) throws {
    switch gap {
    case .typed(let accepted):
      try seat.enter(isRight ? try #require(accepted.first).string : "kpakpato")
    case .choice(let options, let right):
      let chosen = try #require(options.indices.first { right.contains($0) == isRight })
      try seat.enter(String(chosen + 1))
    }
  }

  /// The number under which a text is listed.
  private func number(of inlines: [Inline]) throws -> Int {
    let numbers = seat.text.split(separator: "\n").compactMap { line -> Int? in
      let digits = line.drop { " >".contains($0) }.prefix { $0.isNumber }
      let label = line.drop { !$0.isNumber }.dropFirst(digits.count).drop { ". ".contains($0) }
      return label == inlines.plainText ? Int(digits) : nil
    }
    return try #require(numbers.first, "no “\(inlines.plainText)” in:\n\(seat.text)")
  }
}
