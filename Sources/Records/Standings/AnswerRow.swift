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
    guard let role = Role(rawValue: row[3]),
      let response = JSONReader.read(Array((row[6] as String).utf8)).flatMap(Response.init(json:))
    else { throw UnreadableRow() }
    key = ItemKey(row)
    self.role = role
    answer = Answer(
      question: QuestionID(rawValue: row[4]), revision: Revision(rawValue: row[5]),
      response: response, score: Score(rawValue: row[7]), hints: row[8])
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
