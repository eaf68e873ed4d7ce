import CourseFormat
import GRDB
import Learning

/// What an attempt or an answer is to its item.
enum Role: String {
  /// Of the quiz that was begun and not handed in.
  case open
  /// Of the quiz handed in last.
  case last
  /// To a question inside a lesson.
  case selfCheck = "self-check"
}

/// An attempt without its answers.
struct AttemptRow: StandingRow {
  static let databaseTableName = "attempt"

  let key: ItemKey
  let role: Role
  /// The attempt; its answers are left empty.
  let attempt: Attempt

  init?(_ attempt: Attempt?, _ role: Role, of key: ItemKey) {
    guard var attempt else { return nil }
    attempt.answers = [:]
    (self.key, self.role, self.attempt) = (key, role, attempt)
  }

  init(row: Row) throws {
    guard let role = Role(rawValue: try row.value(3)),
      let questions = JSON(text: try row.value(6))?.list
    else { throw UnreadableRow(table: Self.databaseTableName) }
    key = try ItemKey(row)
    self.role = role
    var attempt = Attempt(
      number: try row.value(4), startedAt: try row.value(5),
      questions: questions.compactMap { $0.string.map(QuestionID.init(rawValue:)) })
    attempt.score = (try row.value(7) as Int?).map(Score.init(rawValue:))
    attempt.passed = try row.value(8)
    self.attempt = attempt
  }

  func encode(to container: inout PersistenceContainer) {
    key.encode(to: &container)
    let questions = JSON.list(attempt.questions.map { .string($0.rawValue) })
    container["role"] = role.rawValue
    container["number"] = attempt.number
    container["started_at"] = attempt.startedAt
    container["questions"] = questions.text
    container["score"] = attempt.score?.rawValue
    container["passed"] = attempt.passed
  }
}
