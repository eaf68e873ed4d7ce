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
  ///
  /// A package that was not opened is named by its path as it was given.
  public func check(at path: String) -> [Diagnostic] {
    do throws(CourseProblem) {
      return try survey(try PackageSources.open(path), keepsQuestions: false).findings.inOrder()
    } catch {
      return [Self.refusal(error, of: path)]
    }
  }

  /// Checks a package by its files.
  public func check(_ source: any PackageSource) -> [Diagnostic] {
    do throws(CourseProblem) {
      return try survey(source, keepsQuestions: false).findings.inOrder()
    } catch {
      return [Self.refusal(error, of: source.name)]
    }
  }

  /// Checks the course at a path, and what it takes from learners of the version at another.
  ///
  /// Nothing may be taken without being said in `changes.yaml`.
  public func check(at path: String, against old: String) -> [Diagnostic] {
    var named = path
    do throws(CourseProblem) {
      let new = try survey(try PackageSources.open(path), keepsQuestions: true)
      named = old
      return try compare(new, with: try PackageSources.open(old))
    } catch {
      return [Self.refusal(error, of: named)]
    }
  }

  /// Checks a package, and what it takes from learners of an older one.
  public func check(
    _ source: any PackageSource, against old: any PackageSource
  ) -> [Diagnostic] {
    var named = source.name
    do throws(CourseProblem) {
      let new = try survey(source, keepsQuestions: true)
      named = old.name
      return try compare(new, with: old)
    } catch {
      return [Self.refusal(error, of: named)]
    }
  }

  private func compare(
    _ new: Survey, with old: any PackageSource
  ) throws(CourseProblem) -> [Diagnostic] {
    // An old version with a manifest that cannot be relied on promised nothing.
    _ = try CoursePackage(old, path: old.name)
    guard var comparison = VersionComparison(of: new, with: try survey(old, keepsQuestions: true))
    else { return new.findings.inOrder() }
    comparison.run()
    return comparison.new.findings.inOrder()
  }

  private func survey(
    _ source: any PackageSource, keepsQuestions: Bool
  ) throws(CourseProblem) -> Survey {
    var survey = Survey(
      of: source, entries: try source.entries(), keepsQuestions: keepsQuestions)
    survey.readManifest()
    survey.readItems()
    survey.readTerms()
    survey.checkOutline()
    survey.checkReferences()
    survey.checkQuestionIDs()
    survey.checkTranslations()
    survey.checkReviewDay(today)
    survey.checkChanges()
    survey.checkFiles()
    return survey
  }

  private static func refusal(_ problem: CourseProblem, of name: String) -> Diagnostic {
    Diagnostic(
      .packageRefused, at: Place(file: name), ["why": .message(problem.message)])
  }
}
