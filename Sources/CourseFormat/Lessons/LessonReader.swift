import Typography
import Wording

/// Reads a lesson: front matter, text, and the self-checks in it.
struct LessonReader {
  /// Reads a lesson in the source language, or a translation of `source`.
  ///
  /// Nil, with a finding, if the file cannot be taken apart at all. `unread` are the questions of
  /// the source that could not be read.
  static func read(
    _ id: ItemID, in language: LanguageTag, translationOf source: Lesson? = nil,
    unread: UnreadQuestions = .none, _ reading: inout Reading
  ) -> Lesson? {
    let front = FrontMatter.read(&reading)
    let about = LessonHead.read(front, &reading)
    if front.isBroken { return nil }
    guard let document = MarkdownParser.parse(from: front.bodyLine, &reading) else { return nil }
    let revision = source?.revision ?? reading.revision(of: reading.file.text)
    var body = LessonBody(sources: source.map { SourceQuestions($0.questions, unread: unread) })
    body.read(document, &reading)
    body.reportMissing(&reading)
    return Lesson(
      id: id, language: language, title: about.title ?? DisplayText(id.rawValue),
      minutes: about.minutes ?? source?.minutes, objectives: about.objectives,
      blocks: body.result, revision: revision)
  }
}
