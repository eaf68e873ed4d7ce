import CourseFormat
import GRDB
import Learning

/// An answer, in the part that it has in its item.
struct AnswerRow: StandingRow {
  static let databaseTableName = "answer"

  let key: ItemKey
  let role: Role
  let answer: Answer

  init(_ answer: Answer, _ role: Role, of key: ItemKey) {
    (self.key, self.role, self.answer) = (key, role, answer)
  }

  init(row: Row) throws {
    guard let role = Role(rawValue: try row.value(3)),
      let response = JSON(text: try row.value(6)).flatMap(Response.init(json:))
    else { throw UnreadableRow(table: Self.databaseTableName) }
    key = try ItemKey(row)
    self.role = role
    answer = Answer(
      question: QuestionID(rawValue: try row.value(4)),
      revision: Revision(rawValue: try row.value(5)), response: response,
      score: Score(rawValue: try row.value(7)), hints: try row.value(8))
  }

  func encode(to container: inout PersistenceContainer) {
    key.encode(to: &container)
    container["role"] = role.rawValue
    container["question"] = answer.question.rawValue
    container["revision"] = answer.revision.rawValue
    container["response"] = answer.response.json.text
    container["score"] = answer.score.rawValue
    container["hints"] = answer.hints
  }
}
