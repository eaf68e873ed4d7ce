import CourseFormat
import Testing

/// A fault put into the sample course, and everything that the checker then says.
struct Fault: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let make: @Sendable (SampleCourse) throws -> Void
  let report: String

  init(
    _ code: DiagnosticCode, _ make: @escaping @Sendable (SampleCourse) throws -> Void,
    _ report: String
  ) {
    self.code = code
    self.make = make
    self.report = report
  }

  var testDescription: String { code.rawValue }

  /// One for each code, at least.
  static let all = groups.flatMap { $0 }

  private static let groups = [
    ofPackage,
    ofYAML,
    ofManifest,
    ofText,
    ofTeaching,
    ofQuestions,
    ofCases,
    ofCaseAttributes,
    ofDrills,
    ofTranslations,
    ofCaseTranslations,
  ]
  static let all =
    ofPackage + ofYAML + ofManifest + ofText + ofQuestions + ofTranslations + ofAnswers
    + ofOtherAnswers + ofTranslatedAnswers
}
