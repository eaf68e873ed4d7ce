import CourseFormat
import Foundation

extension NumberQuestion {
  /// The whole for an amount that is right, in the key's unit or another that says the same.
  ///
  /// A number without a unit is taken in the key's. A wrong one that is ten or a thousand times too
  /// much or too little says so: with a dose it kills.
  func mark(_ typed: String) -> Mark {
    guard let typed = TypedNumber(typed) else { return Mark(score: .zero) }
    let readings = readings(of: typed)
    if readings.contains(where: { $0.isRight(in: self) }) { return Mark(score: .full) }
    let slip = readings.lazy.compactMap { MagnitudeSlip(of: $0.amount, from: $0.answer) }.first
    return Mark(score: .zero, slip: slip)
  }

  /// What a typed number may say, with the answer in the same unit; nothing in a foreign unit.
  private func readings(of typed: TypedNumber) -> [AmountReading] {
    guard let theirs = MeasuringUnit(typed.unit) else {
      // A unit that is nothing but a stroke is none that could be meant.
      return typed.unit.isEmpty
        ? [AmountReading(amount: ExactAmount(typed.value), answer: answer)] : []
    }
    let forms = [(answer, unit)] + others.map { ($0.answer, Optional($0.unit)) }
    return forms.compactMap { answer, unit in
      unit.flatMap(MeasuringUnit.init)
        .flatMap { ExactAmount(typed.value, theirs, in: $0) }
        .map { AmountReading(amount: $0, answer: answer) }
    }
  }
}

/// An amount that was typed, and the answer in the unit it was read in.
private struct AmountReading {
  var amount: ExactAmount
  var answer: Decimal

  /// Whether it is accepted, the tolerance in proportion to the answer in its unit.
  func isRight(in question: NumberQuestion) -> Bool {
    answer == question.answer
      ? amount.isIn(question.accepted)
      : amount.isIn(question.accepted, times: answer, over: question.answer)
  }
}
