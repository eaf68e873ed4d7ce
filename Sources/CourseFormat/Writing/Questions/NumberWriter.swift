import Foundation

/// Writes what stands after the `=` of a `.number` question.
enum NumberWriter {
  /// The first form that reads back as the same range: nothing is ever rounded.
  static func text(_ question: NumberQuestion) -> String {
    let key = NumberQuestion(
      answer: question.answer, accepted: question.accepted, unit: question.unit)
    let forms = forms(of: key)
    return forms.first { (try? NumberAnswer.read($0).get()) == key } ?? forms[0]
  }

  /// The same answer in other units, as `accept=` lists them.
  static func text(_ others: [NumberQuestion.Form]) -> String {
    others.map { "\($0.answer) \($0.unit)" }.joined(separator: "; ")
  }

  // `7.5 mL`, `7.5 mL ± 0.1`, `7.4 .. 7.6 mL`, `7.5 mL ± 5%`.
  private static func forms(of key: NumberQuestion) -> [String] {
    let unit = key.unit.map { " \($0)" } ?? ""
    let margin = key.accepted.upperBound - key.answer
    let share = key.answer == 0 ? 0 : margin * 100 / abs(key.answer)
    return [
      "\(key.answer)\(unit)", "\(key.answer)\(unit) ± \(margin)",
      "\(key.accepted.lowerBound) .. \(key.accepted.upperBound)\(unit)",
      "\(key.answer)\(unit) ± \(share)%",
    ]
  }
}
