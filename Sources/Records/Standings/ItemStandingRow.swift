import CourseFormat
import GRDB
import Learning

/// An item's standing without its attempts, answers, exercises, marks and notes.
struct ItemStandingRow: StandingRow {
  static let databaseTableName = "item_standing"

  let key: ItemKey
  /// The standing; what has tables of its own is left empty.
  let standing: ItemStanding

  init(_ standing: ItemStanding, of key: ItemKey) {
    self.key = key
    var standing = standing
    standing.openAttempt = nil
    standing.lastAttempt = nil
    standing.selfChecks = [:]
    standing.openCase = nil
    standing.lastCase = nil
    standing.exercises = [:]
    standing.bookmarks = []
    standing.notes = [:]
    self.standing = standing
  }

  init(row: Row) throws {
    key = try ItemKey(row)
    var standing = ItemStanding()
    if let block = try row.value(3) as Int?, let offset = try row.value(4) as Int? {
      standing.place = ReadingPlace(block: block, offset: offset)
    }
    standing.isDone = try row.value(5)
    standing.bestScore = (try row.value(6) as Int?).map(Score.init(rawValue:))
    standing.attemptsFinished = try row.value(7)
    standing.secondsSpent = try row.value(8)
    standing.redoFor = (try row.value(named: "redo_for") as String?).flatMap { CourseVersion($0) }
    standing.isNew = try row.value(named: "is_new")
    standing.attemptsSetAside = try row.value(named: "attempts_set_aside")
    standing.scoreCounted = (try row.value(named: "score_counted") as Int?)
      .map(Score.init(rawValue:))
    self.standing = standing
  }

  func encode(to container: inout PersistenceContainer) {
    key.encode(to: &container)
    container["block"] = standing.place?.block
    container["offset"] = standing.place?.offset
    container["done"] = standing.isDone
    container["best_score"] = standing.bestScore?.rawValue
    container["attempts_finished"] = standing.attemptsFinished
    container["seconds_spent"] = standing.secondsSpent
    container["redo_for"] = standing.redoFor?.description
    container["is_new"] = standing.isNew
    container["attempts_set_aside"] = standing.attemptsSetAside
    container["score_counted"] = standing.scoreCounted?.rawValue
  }
}

/// Which item of which course of which learner: the first three columns of its tables.
struct ItemKey: Hashable {
  let learner: Learner.ID
  let course: CourseID
  let item: ItemID

  init(_ learner: Learner.ID, _ course: CourseID, _ item: ItemID) {
    (self.learner, self.course, self.item) = (learner, course, item)
  }

  init(_ row: Row) throws {
    self.init(
      Learner.ID(rawValue: try row.value(0)), CourseID(rawValue: try row.value(1)),
      ItemID(rawValue: try row.value(2)))
  }

  func encode(to container: inout PersistenceContainer) {
    container["learner"] = learner.rawValue
    container["course"] = course.rawValue
    container["item"] = item.rawValue
  }
}
