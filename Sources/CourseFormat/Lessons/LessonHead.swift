import Typography

/// What a lesson's front matter says.
struct LessonHead {
  var title: DisplayText?
  var minutes: Int?
  var objectives: [DisplayText] = []

  static func read(_ front: FrontMatter, _ reading: inout Reading) -> LessonHead {
    var about = LessonHead()
    guard !front.isBroken else { return about }
    guard let value = front.value, var fields = YAMLFields(value, &reading) else {
      if front.value == nil {
        reading.report(.titleMissing, at: .start)
      }
      return about
    }
    if let value = fields.value("title") {
      about.title = reading.text(value)
    } else {
      reading.report(.titleMissing, at: fields.position)
    }
    about.minutes = fields.value("minutes").flatMap { reading.integer($0, in: 1...10_000) }
    about.objectives =
      fields.value("objectives").map { reading.list($0).compactMap { reading.text($0) } } ?? []
    reading.noteBasis(&fields)
    fields.reportUnknown(&reading)
    return about
  }
}
