import Foundation
import Wording

/// A number, `= 7.5 mL ± 0.1`, `= 7.5 mL ± 5%` or `= 7.4 .. 7.6 mL`.
enum NumberKind: QuestionKind {
  static let name: String? = "number"
  static let attributes = ["accept"]

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    let lines = AnswerLines.take(from: &parts, &reading)
    guard let line = lines.first else {
      reading.report(.answerMissing, at: parts.heading)
      return nil
    }
    for other in lines.dropFirst() { reading.report(.numberRepeated, at: other.position) }
    switch NumberAnswer.read(line.text) {
    case .success(var question):
      warnOfAttachedUnit(in: line.text, at: line.position, &reading)
      question.others = forms(of: question, parts, &reading)
      return .number(question)
    case .failure(let fault):
      report(fault, .numberAnswerMalformed, line.text, at: line.position, &reading)
      return nil
    }
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    for line in AnswerLines.take(from: &parts, &reading) {
      reading.report(.translationMarks, at: line.position)
    }
    if let accept = parts.attribute("accept") {
      reading.report(.translationMarks, at: accept.name.position)
    }
    return source
  }

  /// The other forms of the answer; one that contradicts the answer is none.
  private static func forms(
    of question: NumberQuestion, _ parts: QuestionParts, _ reading: inout Reading
  ) -> [NumberQuestion.Form] {
    guard let accept = parts.attribute("accept") else { return [] }
    let position = accept.name.position
    return NumberAnswer.forms(accept.value ?? "").compactMap { text, form in
      switch form {
      case .success(let form):
        warnOfAttachedUnit(in: text, at: position, &reading)
        if question.accepts(form) { return form }
        let answer = "\(question.answer) \(question.unit ?? "")".trimmed
        reading.report(
          .acceptDiffers, at: position, ["text": .text(text), "answer": .text(answer)])
      case .failure(let fault): report(fault, .acceptMalformed, text, at: position, &reading)
      }
      return nil
    }
  }

  private static func warnOfAttachedUnit(
    in text: String, at position: Position, _ reading: inout Reading
  ) {
    guard let word = UnsafeUnit.attached(in: text) else { return }
    reading.report(.unitAttached, at: position, ["text": .text(word)])
  }

  private static func report(
    _ fault: NumberAnswer.Fault, _ malformed: DiagnosticCode, _ text: String,
    at position: Position, _ reading: inout Reading
  ) {
    switch fault {
    case .malformed: reading.report(malformed, at: position, ["text": .text(text)])
    case .unsafe(let number, let better):
      reading.report(
        .numberUnsafe, at: position, ["number": .text(number), "better": .text(better)])
    case .unsafeUnit(let unit, let better):
      reading.report(.unitUnsafe, at: position, ["unit": .text(unit), "better": .text(better)])
    }
  }
}

extension NumberQuestion {
  /// Whether a form says the same as the answer; where the two cannot be converted, it does.
  fileprivate func accepts(_ form: Form) -> Bool {
    guard let unit = unit.flatMap(MeasuringUnit.init), let other = MeasuringUnit(form.unit),
      let amount = ExactAmount(form.answer, other, in: unit)
    else { return true }
    return amount.isIn(accepted)
  }
}
