import CourseFormat
import Testing

/// A fault put into the sample course, and everything that the checker then says.
struct Fault: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let make: @Sendable (SampleCourse) throws -> Void
  let report: String
  /// Whether the course is compared with what it was before.
  let isUpdate: Bool
  /// What is done to the older version first, and to the newer one as well.
  let prepare: @Sendable (SampleCourse) throws -> Void

  init(
    update code: DiagnosticCode,
    of prepare: @escaping @Sendable (SampleCourse) throws -> Void = { _ in },
    _ make: @escaping @Sendable (SampleCourse) throws -> Void, _ report: String
  ) {
    (self.code, self.make, self.report, isUpdate) = (code, make, report, true)
    self.prepare = prepare
  }

  init(
    _ code: DiagnosticCode, _ make: @escaping @Sendable (SampleCourse) throws -> Void,
    _ report: String
  ) {
    self.code = code
    self.make = make
    self.report = report
    isUpdate = false
    prepare = { _ in }
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
    ofChanges,
    ofUpdates,
    ofUpdatedParts,
    ofAnswers,
    ofOtherAnswers,
    ofTranslatedAnswers,
  ]
}
