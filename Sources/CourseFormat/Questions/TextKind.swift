import Typography
import Wording

/// A word or a few: one `= answer` line for each accepted answer, in each language its own.
enum TextKind: QuestionKind {
  static let name: String? = "text"
  static let attributes = ["case"]

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    answers(&parts, &reading).map {
      .text(TextQuestion(accepted: $0, keepsCase: parts.has("case")))
    }
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .text(let source) = source else { return nil }
    return answers(&parts, &reading).map {
      .text(TextQuestion(accepted: $0, keepsCase: source.keepsCase))
    }
  }

  private static func answers(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> [DisplayText]? {
    let lines = AnswerLines.take(from: &parts, &reading)
    for line in lines where line.text.isEmpty { reading.report(.answerEmpty, at: line.position) }
    let answers = lines.map { DisplayText($0.text).trimmed }.filter { !$0.isEmpty }
    if lines.isEmpty { reading.report(.answerMissing, at: parts.heading) }
    return answers.isEmpty ? nil : answers
  }
}
