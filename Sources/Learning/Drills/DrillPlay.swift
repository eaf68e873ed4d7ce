import CourseFormat

/// An exercise being typed, line by line.
public struct DrillPlay: Hashable, Sendable {
  /// The exercise.
  public let exercise: TypingExercise
  /// The lines to be typed, as the terminal shows them.
  public let lines: [String]
  /// The lines typed so far.
  public private(set) var typed: [String] = []
  /// When the first key was pressed, in seconds; nil until then.
  public private(set) var startedAt: Int?
  /// What was typed, once the last line is.
  public private(set) var result: TypingResult?

  /// An exercise before its first line; `shown` says how the terminal shows a line.
  public init(_ exercise: TypingExercise, shown: (String) -> String = { $0 }) {
    self.exercise = exercise
    lines = exercise.lines.map { shown($0.string) }
    if lines.isEmpty { finish(at: 0) }
  }

  /// The line to be typed now; nil when all are.
  public var line: String? { typed.count < lines.count ? lines[typed.count] : nil }

  /// Starts the time, if it does not run yet; `time` is in seconds.
  public mutating func start(at time: Int) { startedAt = startedAt ?? time }

  /// Takes in a line; after the last one there is a result.
  public mutating func take(_ line: String, at time: Int) {
    guard result == nil else { return }
    start(at: time)
    typed.append(line)
    if typed.count == lines.count { finish(at: time) }
  }

  private mutating func finish(at time: Int) {
    let (seconds, isOverflow) = time.subtractingReportingOverflow(startedAt ?? time)
    result = TypingResult(
      of: lines, typed: typed, seconds: isOverflow ? .max : seconds,
      accuracy: exercise.accuracy, speed: exercise.speed)
  }
}
