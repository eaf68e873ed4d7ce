import CourseFormat
import Wording

/// Where a learner stands in a course: what follows from the facts about it.
public struct CourseStanding: Hashable, Sendable {
  /// The version the learner began with; nil until then.
  public var enrolledVersion: CourseVersion?
  /// When the learner began, in seconds since 1970 by the machine's clock.
  public var enrolledAt: Int?
  /// When the learner last did anything in the course.
  public var lastActiveAt: Int?
  /// The item the learner was last in.
  public var lastItem: ItemID?
  /// Where the learner stands in each item touched.
  public var items: [ItemID: ItemStanding] = [:]
  /// When and with what score the course was completed; nil until then.
  public var completion: Completion?
  /// The certificates given, each once, the newest version's first.
  public var certificates: [IssuedCertificate] = []
  /// The version the course was last updated to; nil until an update.
  public var updatedVersion: CourseVersion?
  /// The version before the updates that the learner has not gone on from yet.
  public var unseenSince: CourseVersion?
  /// The version that opened the completed course again; it is complete by a completion of that
  /// version or a later one.
  public var reopenedBy: CourseVersion?
  /// The items that stand under another id since an update, old: new.
  public var movedItems: [ItemID: ItemID] = [:]
  /// The forms that questions had before updates, by their ids of now, the newest last.
  public var formerQuestions: [FormerQuestion] = []

  /// The standing of somebody who has not begun.
  public init() {}

  /// A course done to its end.
  public struct Completion: Hashable, Sendable {
    /// The version that was completed.
    public var version: CourseVersion
    /// The best score over the quizzes that count; nil where none does.
    public var score: Score?
    /// The day it was completed.
    public var day: CalendarDay

    /// A completion.
    public init(version: CourseVersion, score: Score?, day: CalendarDay) {
      self.version = version
      self.score = score
      self.day = day
    }
  }

  /// The version the learner is at; nil for somebody who has not begun.
  public var version: CourseVersion? { updatedVersion ?? enrolledVersion }

  /// The newest certificate.
  public var certificate: IssuedCertificate? { certificates.first }

  /// Takes in a certificate, in the place of one of the same id; the order in which certificates
  /// come does not matter.
  public mutating func take(_ certificate: IssuedCertificate) {
    certificates.removeAll { $0.id == certificate.id }
    let place = certificates.firstIndex { $0.isOlder(than: certificate) }
    certificates.insert(certificate, at: place ?? certificates.endIndex)
  }

  /// Whether the course is complete, and no update has asked for more since.
  public var isComplete: Bool {
    completion.map { $0.version >= reopenedBy ?? $0.version } ?? false
  }

  /// The learner's active time in the course, in seconds.
  public var secondsSpent: Int { items.values.reduce(0) { $0 + $1.secondsSpent } }

  /// The standing in an item; that of a beginner where nothing is known.
  ///
  /// An id that an update took away stands for the one in its place, so that what an older course
  /// says of a learner is not lost.
  public subscript(item: ItemID) -> ItemStanding {
    get { items[current(item)] ?? ItemStanding() }
    set { items[current(item)] = newValue }
  }
}

/// Where a learner stands in an item of a course.
public struct ItemStanding: Hashable, Sendable {
  /// Where the learner left off reading.
  public var place: ReadingPlace?
  /// Whether a lesson was read to its end, a quiz passed (or handed in, if it has no pass mark), a
  /// case brought to a good or an adequate end, or a drill typed as it was asked for.
  public var isDone = false
  /// The best score of the quizzes handed in, or of the plays of a case.
  public var bestScore: Score?
  /// The best of these scores since an update last asked for the item again: what the item brings
  /// to the score of the course.
  public var scoreCounted: Score?
  /// How many times the quiz was handed in, or the case played to its end.
  public var attemptsFinished = 0
  /// The quiz that was begun and not handed in.
  public var openAttempt: Attempt?
  /// The quiz handed in last.
  public var lastAttempt: Attempt?
  /// The play of a case that was begun and has not come to its end.
  public var openCase: CaseAttempt?
  /// The play of a case that came to its end last.
  public var lastCase: CaseAttempt?
  /// The best result of each exercise of a drill.
  public var exercises: [ExerciseID: TypingResult] = [:]
  /// The last answer to each self-check.
  public var selfChecks: [QuestionID: Answer] = [:]
  /// The places that the learner marked.
  public var bookmarks: Set<Anchor> = []
  /// What the learner wrote, by place.
  public var notes: [Anchor: Note] = [:]
  /// The learner's active time in the item, in seconds.
  public var secondsSpent = 0
  /// The version that asks for the item to be done again, until it is.
  public var redoFor: CourseVersion?
  /// Whether an update brought the item and the learner was not in it yet.
  public var isNew = false
  /// How many of the quizzes handed in do not count against a limit, since an update asks again.
  public var attemptsSetAside = 0

  /// The standing of somebody who has not begun.
  public init() {}

  /// How many of the quizzes handed in count against a limit of attempts.
  public var attemptsCounted: Int { max(0, attemptsFinished - attemptsSetAside) }

  /// The number of the attempt that is begun next; it passes that of an open one, which is given up.
  public var nextAttempt: Int {
    max(attemptsFinished, lastAttempt?.number ?? 0, openAttempt?.number ?? 0) + 1
  }
}

/// One time that a learner takes a quiz.
public struct Attempt: Hashable, Sendable {
  /// 1 for the first time.
  public var number: Int
  /// When it was begun, in seconds since 1970 by the machine's clock.
  public var startedAt: Int
  /// The questions drawn, in the order they are asked.
  public var questions: [QuestionID]
  /// The answers given; a later answer to the same question replaces the earlier one.
  public var answers: [QuestionID: Answer] = [:]
  /// The score once it is handed in.
  public var score: Score?
  /// Whether it was passed; nil while it is open, or if there is no pass mark.
  public var passed: Bool?

  /// An attempt with no answer yet.
  public init(number: Int, startedAt: Int, questions: [QuestionID]) {
    self.number = number
    self.startedAt = startedAt
    self.questions = questions
  }

  /// The number, from 0, of the first question without an answer; nil if all have one.
  public var firstUnanswered: Int? {
    questions.firstIndex { answers[$0] == nil }
  }
}

extension Attempt {
  /// Whether a bank still has any of the questions drawn; an update may have taken out all.
  public func canGoOn(with bank: QuestionBank) -> Bool {
    questions.contains { id in bank.questions.contains { $0.id == id } }
  }
}

/// One time that a learner plays a case.
public struct CaseAttempt: Hashable, Sendable {
  /// 1 for the first time.
  public var number: Int
  /// When it was begun, in seconds since 1970 by the machine's clock.
  public var startedAt: Int
  /// The choices made, in order.
  public var choices: [CaseChoice] = []
  /// How it ended; nil while it is open.
  public var outcome: Outcome?
  /// What it was worth once it has ended.
  public var score: Score?

  /// A play with no choice yet.
  public init(number: Int, startedAt: Int) {
    self.number = number
    self.startedAt = startedAt
  }
}
