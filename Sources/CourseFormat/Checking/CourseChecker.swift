import Wording

/// Finds everything in a course that its trainer should mend, in one run.
///
/// The files are read by the same readers that serve learners; what the files say of each other
/// is checked here.
public struct CourseChecker: Sendable {
  /// The day it is checked on, for what goes out of date.
  public let today: CalendarDay

  /// A checker on a day.
  public init(today: CalendarDay) {
    self.today = today
  }

  /// Checks the folder or the `.karatu` file at a path; the findings come by file and place.
  public func check(at path: String) -> [Diagnostic] {
    do throws(CourseProblem) {
      return check(try PackageSources.open(path))
    } catch {
      return [Self.refusal(error, of: path.lastPathComponent)]
    }
  }

  /// Checks a package by its files.
  public func check(_ source: any PackageSource) -> [Diagnostic] {
    var survey: Survey
    do throws(CourseProblem) {
      survey = Survey(of: source, entries: try source.entries())
    } catch {
      return [Self.refusal(error, of: source.name)]
    }
    survey.readManifest()
    survey.readItems()
    survey.readTerms()
    survey.checkOutline()
    survey.checkReferences()
    survey.checkQuestionIDs()
    survey.checkTranslations()
    survey.checkReviewDay(today)
    survey.checkFiles()
    return survey.findings.inOrder()
  }

  private static func refusal(_ problem: CourseProblem, of name: String) -> Diagnostic {
    Diagnostic(
      .packageRefused, at: Place(file: name), ["why": .message(problem.message)])
  }
}
