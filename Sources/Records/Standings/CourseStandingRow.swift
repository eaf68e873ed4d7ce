import CourseFormat
import GRDB
import Learning
import Wording

/// A course's standing without its items and certificates.
struct CourseStandingRow: StandingRow {
  static let databaseTableName = "course_standing"

  let learner: Learner.ID
  let course: CourseID
  /// The standing; its items and certificates are left empty.
  let standing: CourseStanding

  init(_ standing: CourseStanding, of learner: Learner.ID, in course: CourseID) {
    (self.learner, self.course) = (learner, course)
    var standing = standing
    standing.items = [:]
    standing.certificates = []
    self.standing = standing
  }

  init(row: Row) throws {
    learner = Learner.ID(rawValue: try row.value(0))
    course = CourseID(rawValue: try row.value(1))
    var standing = CourseStanding()
    standing.enrolledVersion = Self.version(try row.value(2))
    standing.enrolledAt = try row.value(3)
    standing.lastActiveAt = try row.value(4)
    standing.lastItem = (try row.value(5) as String?).map(ItemID.init(rawValue:))
    if let version = Self.version(try row.value(6)), let day = try row.value(8) as Int? {
      standing.completion = CourseStanding.Completion(
        version: version, score: (try row.value(7) as Int?).map(Score.init(rawValue:)),
        day: CalendarDay(daysSince1970: day))
    }
    standing.updatedVersion = Self.version(try row.value(named: "updated_version"))
    standing.unseenSince = Self.version(try row.value(named: "unseen_since"))
    standing.reopenedBy = Self.version(try row.value(named: "reopened_by"))
    if let moved = try row.value(named: "moved_items") as String? {
      let items: [ItemID: ItemID]? = JSON(text: moved)?.byID { $0.string.flatMap { ItemID($0) } }
      guard let items else { throw UnreadableRow(table: Self.databaseTableName) }
      standing.movedItems = items
    }
    if let former = try row.value(named: "former_questions") as String? {
      let list = JSON(text: former)?.list ?? []
      standing.formerQuestions = list.compactMap(FormerQuestion.init(json:))
      guard !list.isEmpty, standing.formerQuestions.count == list.count else {
        throw UnreadableRow(table: Self.databaseTableName)
      }
    }
    self.standing = standing
  }

  private static func version(_ text: String?) -> CourseVersion? {
    text.flatMap { CourseVersion($0) }
  }

  func encode(to container: inout PersistenceContainer) {
    container["learner"] = learner.rawValue
    container["course"] = course.rawValue
    container["enrolled_version"] = standing.enrolledVersion?.description
    container["enrolled_at"] = standing.enrolledAt
    container["last_active_at"] = standing.lastActiveAt
    container["last_item"] = standing.lastItem?.rawValue
    container["completed_version"] = standing.completion?.version.description
    container["completed_score"] = standing.completion?.score?.rawValue
    container["completed_day"] = standing.completion?.day.daysSince1970
    let moved = JSON(standing.movedItems) { .string($0.rawValue) }
    container["updated_version"] = standing.updatedVersion?.description
    container["unseen_since"] = standing.unseenSince?.description
    container["reopened_by"] = standing.reopenedBy?.description
    container["moved_items"] = standing.movedItems.isEmpty ? nil : moved.text
    let former = JSON.list(standing.formerQuestions.map(\.json))
    container["former_questions"] = standing.formerQuestions.isEmpty ? nil : former.text
  }
}
