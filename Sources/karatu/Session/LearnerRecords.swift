import CourseFormat
import Learning
import Records
import Wording

/// Where a session finds its learners and puts what they do.
///
/// The store of the site keeps everything; a preview forgets it all when it is left. The screens
/// and the session know no difference.
protocol LearnerRecords {
  /// Whether what is kept here lasts: only then is a certificate signed for it.
  var isLasting: Bool { get }

  /// Everybody who learns here, by name.
  func learners() throws -> [Learner]
  /// Takes in a new learner.
  func addLearner(name: String, language: LanguageTag) throws -> Learner
  /// Calls a learner by another name from now on.
  func rename(_ learner: Learner.ID, to name: String) throws
  /// Who learnt here last.
  func lastLearner() throws -> Learner.ID?
  /// Notes who learns here now.
  func remember(lastLearner: Learner.ID) throws
  /// Where a learner stands in each course begun.
  func standing(of learner: Learner.ID) throws -> [CourseID: CourseStanding]
  /// Puts away what a learner did; all of it or, with an error, none.
  ///
  /// - Returns: The new standings in the courses that it is about.
  mutating func keep(
    _ facts: [Learning.Fact], of learner: Learner.ID
  ) throws -> [CourseID: CourseStanding]
  /// The day that a certificate made now bears.
  func certificateDay(notBefore earliest: CalendarDay) throws -> CalendarDay
}

extension RecordStore: LearnerRecords {
  var isLasting: Bool { true }
}
