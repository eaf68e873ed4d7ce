import CourseFormat
import Wording

/// A version of a course as far as an update must know it.
public struct CourseEdition: Hashable, Sendable {
  /// What `course.yaml` says.
  public let manifest: Manifest
  /// The questions of quizzes and lessons, in the source language.
  public let questions: [QuestionID: Question]
  /// The questions into which something is typed, in the other languages, whose keys are theirs.
  let translations: [QuestionID: [Question]]
  /// What the numbers in answers to them mean; worked out once, for plans are made for everybody.
  let forms: [QuestionID: QuestionForm]

  /// A version by its manifest and its questions.
  public init(_ manifest: Manifest, questions: [Question] = [], translations: [Question] = []) {
    self.manifest = manifest
    self.translations = Dictionary(grouping: translations.filter(\.hasKeyInEachLanguage), by: \.id)
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    forms = self.questions.mapValues { QuestionForm($0) }
  }

  /// Reads a version out of its package; what cannot be read is left out.
  public init(_ package: CoursePackage) {
    let source = package.manifest.sourceLanguage
    self.init(
      package.manifest, questions: Self.questions(of: package, in: source),
      translations: package.manifest.languages.filter { $0 != source }
        .flatMap { Self.questions(of: package, in: $0) })
  }

  private static func questions(of package: CoursePackage, in language: LanguageTag) -> [Question] {
    package.manifest.items.flatMap { item -> [Question] in
      switch item.kind {
      case .lesson: (try? package.lesson(item.id, in: language))?.questions ?? []
      case .quiz: (try? package.bank(item.id, in: language))?.questions ?? []
      case .caseStudy, .drill: []
      }
    }
  }

  /// What an answer is worth by the key in any of the course's languages.
  ///
  /// Which of them it was given in is not kept; who typed a word that is right there was right.
  func score(of response: Response, to question: Question) -> Score {
    let questions = [question] + translations[question.id, default: []]
    return questions.map { $0.mark(response).score }.max() ?? .zero
  }
}
