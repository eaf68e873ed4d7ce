import CourseFormat
import GRDB
import Learning

/// The best result of an exercise of a drill.
struct ExerciseRow: StandingRow {
  static let databaseTableName = "exercise"

  let key: ItemKey
  let exercise: ExerciseID
  let result: TypingResult

  init(_ result: TypingResult, of exercise: ExerciseID, _ key: ItemKey) {
    (self.key, self.exercise, self.result) = (key, exercise, result)
  }

  init(row: Row) throws {
    key = try ItemKey(row)
    exercise = ExerciseID(rawValue: try row.value(3))
    result = TypingResult(
      accuracy: Score(rawValue: try row.value(4)), speed: try row.value(5),
      isEnough: try row.value(6))
  }

  func encode(to container: inout PersistenceContainer) {
    key.encode(to: &container)
    container["exercise"] = exercise.rawValue
    container["accuracy"] = result.accuracy.rawValue
    container["speed"] = result.speed
    container["enough"] = result.isEnough
  }
}
