import CourseFormat

/// A version of a course as far as an update must know it.
public struct CourseEdition: Hashable, Sendable {
  /// What `course.yaml` says.
  public let manifest: Manifest
  /// The questions of quizzes and lessons, in the source language.
  public let questions: [QuestionID: Question]
  /// What the numbers in answers to them mean; worked out once, for plans are made for everybody.
  let forms: [QuestionID: QuestionForm]

  /// A version by its manifest and its questions.
  public init(_ manifest: Manifest, questions: [Question] = []) {
    self.manifest = manifest
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    forms = self.questions.mapValues { QuestionForm($0) }
  }

  /// Reads a version out of its package; what cannot be read is left out.
  public init(_ package: CoursePackage) {
    let language = package.manifest.sourceLanguage
    let questions = package.manifest.items.flatMap { item -> [Question] in
      switch item.kind {
      case .lesson: (try? package.lesson(item.id, in: language))?.questions ?? []
      case .quiz: (try? package.bank(item.id, in: language))?.questions ?? []
      case .caseStudy, .drill: []
      }
    }
    self.init(package.manifest, questions: questions)
  }
}
