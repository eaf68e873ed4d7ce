import CourseFormat
import Learning

// Facts as payloads and back. What a type says never changes: a new form gets a new name.

extension Fact {
  /// What the payload calls the fact.
  var type: String {
    switch self {
    case .languageChosen: "language-chosen"
    case .preferenceChosen: "preference-chosen"
    case .enrolled: "enrolled"
    case .placeKept: "place-kept"
    case .lessonCompleted: "lesson-completed"
    case .selfCheckAnswered: "self-check-answered"
    case .quizStarted: "quiz-started"
    case .quizAnswered: "quiz-answered"
    case .quizFinished: "quiz-finished"
    case .timeSpent: "time-spent"
    case .courseCompleted: "course-completed"
    case .certificateIssued: "certificate-issued"
    case .caseStarted: "case-started"
    case .caseChose: "case-chose"
    case .caseEnded: "case-ended"
    case .exerciseTyped: "exercise-typed"
    case .drillCompleted: "drill-completed"
    case .bookmarkSet: "bookmark-set"
    case .bookmarkRemoved: "bookmark-removed"
    case .noteWritten: "note-written"
    case .noteRemoved: "note-removed"
    case .courseUpdated: "course-updated"
    case .updateSeen: "update-seen"
    }
  }

  /// Puts what the fact says into a payload.
  func write(to payload: inout PayloadMembers) {
    switch self {
    case .languageChosen(let language):
      payload.put(language)
    case .preferenceChosen(let preference):
      payload.put(preference)
    case .enrolled(let course, let version):
      payload.put(course)
      payload.put(version)
    case .placeKept(let course, let item, let place):
      payload.put(course, item)
      payload.put(place)
    case .lessonCompleted(let course, let item, let revision):
      payload.put(course, item)
      payload.put(revision)
    case .selfCheckAnswered(let course, let item, let answer):
      payload.put(course, item)
      payload.put(answer)
    case .quizStarted(let course, let item, let attempt, let questions):
      payload.put(course, item)
      payload.put(attempt: attempt)
      payload.put(questions)
    case .quizAnswered(let course, let item, let attempt, let answer):
      payload.put(course, item)
      payload.put(attempt: attempt)
      payload.put(answer)
    case .quizFinished(let course, let item, let attempt, let score, let passed):
      payload.put(course, item)
      payload.put(attempt: attempt)
      payload.put(score)
      payload.put(passed: passed)
    case .timeSpent(let course, let item, let seconds):
      payload.put(course, item)
      payload.put(seconds: seconds)
    case .courseCompleted(let course, let version, let score, let day):
      payload.put(course)
      payload.put(version)
      payload.put(score)
      payload.put(day)
    case .certificateIssued(let certificate):
      payload.put(.string(certificate.id), as: "certificate")
      payload.put(certificate.course)
      payload.put(certificate.version)
      payload.put(certificate.day)
      payload.put(.string(certificate.credential), as: "credential")
    case .caseStarted(let course, let item, let attempt):
      payload.put(course, item)
      payload.put(attempt: attempt)
    case .caseChose(let course, let item, let attempt, let step, let choice):
      payload.put(course, item)
      payload.put(attempt: attempt)
      payload.put(step: step, choice)
    case .caseEnded(let course, let item, let attempt, let outcome, let score):
      payload.put(course, item)
      payload.put(attempt: attempt)
      payload.put(outcome)
      payload.put(score)
    case .exerciseTyped(let course, let item, let exercise, let result):
      payload.put(course, item)
      payload.put(exercise)
      payload.put(result)
    case .drillCompleted(let course, let item, let revision):
      payload.put(course, item)
      payload.put(revision)
    case .bookmarkSet(let course, let item, let anchor),
      .bookmarkRemoved(let course, let item, let anchor),
      .noteRemoved(let course, let item, let anchor):
      payload.put(course, item)
      payload.put(anchor)
    case .noteWritten(let course, let item, let anchor, let note):
      payload.put(course, item)
      payload.put(anchor)
      payload.put(note)
    case .updateSeen(let course, let version):
      payload.put(course)
      payload.put(version)
    case .courseUpdated(let course, let update):
      payload.put(course)
      payload.put(update)
    }
  }

  /// Takes a fact out of a payload; nil if no fact has this type.
  static func read(_ type: String, from payload: inout PayloadMembers) throws -> Fact? {
    switch type {
    case "language-chosen":
      .languageChosen(try payload.language())
    case "preference-chosen":
      .preferenceChosen(try payload.preference())
    case "enrolled":
      .enrolled(try payload.course(), try payload.version())
    case "place-kept":
      .placeKept(try payload.course(), try payload.item(), try payload.place())
    case "lesson-completed":
      .lessonCompleted(try payload.course(), try payload.item(), try payload.revision())
    case "self-check-answered":
      .selfCheckAnswered(try payload.course(), try payload.item(), try payload.answer())
    case "quiz-started":
      .quizStarted(
        try payload.course(), try payload.item(), attempt: try payload.attempt(),
        questions: try payload.questions())
    case "quiz-answered":
      .quizAnswered(
        try payload.course(), try payload.item(), attempt: try payload.attempt(),
        try payload.answer())
    case "quiz-finished":
      .quizFinished(
        try payload.course(), try payload.item(), attempt: try payload.attempt(),
        score: try payload.score(), passed: try payload.passed())
    case "time-spent":
      .timeSpent(try payload.course(), try payload.item(), seconds: try payload.seconds())
    case "course-completed":
      .courseCompleted(
        try payload.course(), try payload.version(), score: try payload.scoreIfPresent(),
        day: try payload.day())
    case "certificate-issued":
      .certificateIssued(
        IssuedCertificate(
          id: try payload.word("certificate", longest: 64), course: try payload.course(),
          version: try payload.version(), day: try payload.day(),
          credential: try payload.code("credential", longest: 4096)))
    case "case-started":
      .caseStarted(try payload.course(), try payload.item(), attempt: try payload.attempt())
    case "case-chose":
      .caseChose(
        try payload.course(), try payload.item(), attempt: try payload.attempt(),
        step: try payload.step(), try payload.choice())
    case "case-ended":
      .caseEnded(
        try payload.course(), try payload.item(), attempt: try payload.attempt(),
        outcome: try payload.outcome(), score: try payload.score())
    case "exercise-typed":
      .exerciseTyped(
        try payload.course(), try payload.item(), try payload.exercise(), try payload.typing())
    case "drill-completed":
      .drillCompleted(try payload.course(), try payload.item(), try payload.revision())
    case "bookmark-set":
      .bookmarkSet(try payload.course(), try payload.item(), try payload.anchor())
    case "bookmark-removed":
      .bookmarkRemoved(try payload.course(), try payload.item(), try payload.anchor())
    case "note-written":
      .noteWritten(
        try payload.course(), try payload.item(), try payload.anchor(), try payload.note())
    case "note-removed":
      .noteRemoved(try payload.course(), try payload.item(), try payload.anchor())
    case "course-updated":
      .courseUpdated(try payload.course(), try payload.update())
    case "update-seen":
      .updateSeen(try payload.course(), try payload.version())
    default: nil
    }
  }
}
