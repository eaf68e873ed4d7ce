import Typography

/// Writes typing drills: a title, and a heading for each exercise.
struct DrillWriter {
  /// The file it is written to.
  let path: String
  /// Whether it is a translation, which has no goals.
  let isTranslation: Bool

  /// The drill as Markdown; `basis` is the revision that a translation was made from.
  func text(_ drill: Drill, basis: Revision? = nil) -> String {
    var yaml = YAMLWriter()
    yaml.put("minutes", drill.minutes)
    yaml.put("based-on", basis?.rawValue)
    let writer = BlockWriter(path: path)
    let title = writer.heading(1, [.text(drill.title)], AttributesWriter(kind: "drill"))
    let levels = HeadingLevels.levels(under: drill.exercises.map(\.instruction))
    let exercises = zip(drill.exercises, levels).map { exercise, level in
      BlockWriter.join(
        [.lines(heading(of: exercise, level, writer))] + writer.parts(exercise.instruction)
          + writer.parts([
            .code(exercise.lines.map(\.string).joined(separator: "\n"), language: nil)
          ]))
    }
    let introduction = BlockWriter.join([.lines(title)] + writer.parts(drill.introduction))
    return LessonWriter.file(yaml, ([introduction] + exercises).joined(separator: "\n\n"))
  }

  private func heading(
    of exercise: TypingExercise, _ level: Int, _ writer: BlockWriter
  ) -> String {
    let goals = [
      exercise.accuracy.map { "accuracy=\($0)" }, exercise.speed.map { "speed=\($0)" },
    ]
    return writer.heading(
      level, exercise.title,
      AttributesWriter(
        id: exercise.id.rawValue, others: isTranslation ? [] : goals.compactMap { $0 }))
  }
}
