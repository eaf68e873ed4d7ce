import Foundation
import Wording

/// A number, `= 7.5 mL ± 0.1`, `= 7.5 mL ± 5%` or `= 7.4 .. 7.6 mL`.
enum NumberKind: QuestionKind {
  static let name: String? = "number"
  static let attributes: [String] = []

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
    case .success(let question): return .number(question)
    case .failure(.malformed):
      reading.report(.numberAnswerMalformed, at: line.position, ["text": .text(line.text)])
    case .failure(.unsafe(let number, let better)):
      reading.report(
        .numberUnsafe, at: line.position, ["number": .text(number), "better": .text(better)])
    }
    return nil
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    for line in AnswerLines.take(from: &parts, &reading) {
      reading.report(.translationMarks, at: line.position)
    }
    return source
  }
}
