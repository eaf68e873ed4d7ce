/// A free answer: the question alone, whose answer is kept for the learner.
enum ReflectKind: QuestionKind {
  static let name: String? = "reflect"
  static let attributes: [String] = []
  static let isGraded = false

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? { .reflect }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? { source }
}
