import Typography
import Wording

/// Typing drills: lines to be typed, exercise by exercise.
public struct Drill: Hashable, Sendable {
  /// The drill's id, which is also its file's name.
  public var id: ItemID
  /// The language it is in.
  public var language: LanguageTag
  /// The drill's name.
  public var title: DisplayText
  /// The time a learner needs for it.
  public var minutes: Int?
  /// What is said before it begins.
  public var introduction: [Block]
  /// The exercises, in order.
  public var exercises: [TypingExercise]
  /// Identifies the source text that the drill was read from.
  public var revision: Revision

  /// A drill of some exercises.
  public init(
    id: ItemID, language: LanguageTag, title: DisplayText, minutes: Int? = nil,
    introduction: [Block] = [], exercises: [TypingExercise], revision: Revision
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.minutes = minutes
    self.introduction = introduction
    self.exercises = exercises
    self.revision = revision
  }

  /// The exercise with an id.
  public subscript(exercise: ExerciseID) -> TypingExercise? {
    exercises.first { $0.id == exercise }
  }
}

/// The id of an exercise, unique in its drill.
public typealias ExerciseID = Identifier<TypingExercise>

/// Lines to be typed one after the other.
public struct TypingExercise: Hashable, Sendable {
  /// The exercise's id.
  public var id: ExerciseID
  /// Its name: the heading.
  public var title: [Inline]
  /// What the learner is to do.
  public var instruction: [Block]
  /// The lines, in order.
  public var lines: [DisplayText]
  /// The accuracy asked for, in per cent; nil for any.
  public var accuracy: Int?
  /// The speed asked for, in characters a minute; nil for any.
  public var speed: Int?

  /// An exercise with its goals.
  public init(
    id: ExerciseID, title: [Inline], instruction: [Block] = [], lines: [DisplayText],
    accuracy: Int? = nil, speed: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.instruction = instruction
    self.lines = lines
    self.accuracy = accuracy
    self.speed = speed
  }
}
