import CourseFormat
import Wording

/// Something that a learner did, as the log keeps it for ever.
///
/// Progress, marks and certificates follow from the facts; a fact is never changed. New kinds may
/// come; a program that does not know one keeps it and passes it on.
public enum Fact: Hashable, Sendable {
  /// The learner chose the language of the interface.
  case languageChosen(LanguageTag)
  /// The learner settled how Karatu looks or speaks.
  case preferenceChosen(Preference)
  /// The learner began a course.
  case enrolled(CourseID, CourseVersion)
  /// The learner left off reading here.
  case placeKept(CourseID, ItemID, ReadingPlace)
  /// The learner read a lesson to its end.
  case lessonCompleted(CourseID, ItemID, Revision)
  /// The learner answered a question inside a lesson.
  case selfCheckAnswered(CourseID, ItemID, Answer)
  /// The learner began a quiz, with these questions in this order.
  case quizStarted(CourseID, ItemID, attempt: Int, questions: [QuestionID])
  /// The learner answered a question of a quiz.
  case quizAnswered(CourseID, ItemID, attempt: Int, Answer)
  /// The learner handed the quiz in; `passed` is nil for a quiz without a pass mark.
  case quizFinished(CourseID, ItemID, attempt: Int, score: Score, passed: Bool?)
  /// The learner was active with an item for so many seconds.
  case timeSpent(CourseID, ItemID, seconds: Int)
  /// The learner met the course's completion rule.
  case courseCompleted(CourseID, CourseVersion, score: Score?, day: CalendarDay)
  /// The learner was given a certificate.
  case certificateIssued(IssuedCertificate)
  /// The learner began to play a case.
  case caseStarted(CourseID, ItemID, attempt: Int)
  /// The learner made a choice in a case; `step` is its number in the play, from 0.
  case caseChose(CourseID, ItemID, attempt: Int, step: Int, CaseChoice)
  /// The learner played a case to its end.
  case caseEnded(CourseID, ItemID, attempt: Int, outcome: Outcome, score: Score)
  /// The learner typed an exercise of a drill.
  case exerciseTyped(CourseID, ItemID, ExerciseID, TypingResult)
  /// The learner typed every exercise of a drill as it was asked for.
  case drillCompleted(CourseID, ItemID, Revision)
  /// The learner marked a place in a lesson.
  case bookmarkSet(CourseID, ItemID, Anchor)
  /// The learner took a mark away.
  case bookmarkRemoved(CourseID, ItemID, Anchor)
  /// The learner wrote a note at a place in a lesson, or wrote it anew.
  case noteWritten(CourseID, ItemID, Anchor, Note)
  /// The learner took a note away.
  case noteRemoved(CourseID, ItemID, Anchor)
  /// The course was updated, and this is what it means for the learner.
  case courseUpdated(CourseID, CourseUpdate)
  /// The learner was told what the updates up to this version have brought.
  case updateSeen(CourseID, CourseVersion)
}

/// Where a learner left off reading: a block of the lesson and how far into its text.
public struct ReadingPlace: Hashable, Sendable, Comparable {
  /// The block's number, from 0.
  public var block: Int
  /// How many characters of the block's text come before the place.
  public var offset: Int

  /// A place in a lesson.
  public init(block: Int, offset: Int = 0) {
    self.block = block
    self.offset = offset
  }

  /// The lesson's first word.
  public static let start = ReadingPlace(block: 0)

  /// Earlier places come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.block, left.offset) < (right.block, right.offset)
  }
}

/// A certificate as the learner's record keeps it.
public struct IssuedCertificate: Hashable, Sendable {
  /// The certificate's id, a UUID in lower case.
  public var id: String
  /// The course it was given for.
  public var course: CourseID
  /// The version of the course.
  public var version: CourseVersion
  /// The day the course was completed.
  public var day: CalendarDay
  /// The signed form that the QR code carries, `LC1:…`.
  public var credential: String

  /// A certificate that has been signed.
  public init(
    id: String, course: CourseID, version: CourseVersion, day: CalendarDay, credential: String
  ) {
    self.id = id
    self.course = course
    self.version = version
    self.day = day
    self.credential = credential
  }

  /// Whether it was given for an older version or, of one version, for an earlier day.
  public func isOlder(than other: IssuedCertificate) -> Bool {
    (version, day, id) < (other.version, other.day, other.id)
  }
}
