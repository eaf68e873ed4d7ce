import CourseFormat
import GRDB
import Learning

/// A play of a case with its choices.
struct CaseAttemptRow: StandingRow {
  static let databaseTableName = "case_attempt"

  let key: ItemKey
  let role: Role
  let attempt: CaseAttempt

  init?(_ attempt: CaseAttempt?, _ role: Role, of key: ItemKey) {
    guard let attempt else { return nil }
    (self.key, self.role, self.attempt) = (key, role, attempt)
  }

  init(row: Row) throws {
    guard let role = Role(rawValue: try row.value(3)),
      let list = JSON(text: try row.value(6))?.list
    else { throw UnreadableRow(table: Self.databaseTableName) }
    key = try ItemKey(row)
    self.role = role
    var attempt = CaseAttempt(number: try row.value(4), startedAt: try row.value(5))
    attempt.choices = list.compactMap(CaseChoice.init(json:))
    guard attempt.choices.count == list.count else {
      throw UnreadableRow(table: Self.databaseTableName)
    }
    if let word = try row.value(7) as String? {
      guard let outcome = Outcome(rawValue: word) else {
        throw UnreadableRow(table: Self.databaseTableName)
      }
      attempt.outcome = outcome
    }
    attempt.score = (try row.value(8) as Int?).map(Score.init(rawValue:))
    self.attempt = attempt
  }

  func encode(to container: inout PersistenceContainer) {
    key.encode(to: &container)
    container["role"] = role.rawValue
    container["number"] = attempt.number
    container["started_at"] = attempt.startedAt
    container["choices"] = JSON.list(attempt.choices.map(\.json)).text
    container["outcome"] = attempt.outcome?.rawValue
    container["score"] = attempt.score?.rawValue
  }
}

extension CaseChoice {
  /// The choice as its row holds it: the node, the link's number and where it led.
  fileprivate var json: JSON {
    .list([.string(node.rawValue), .integer(link), .string(target.rawValue)])
  }

  fileprivate init?(json: JSON) {
    guard let parts = json.list, parts.count == 3, let node = parts[0].string,
      let link = parts[1].integer, let target = parts[2].string
    else { return nil }
    self.init(node: NodeID(rawValue: node), link: link, to: NodeID(rawValue: target))
  }
}
