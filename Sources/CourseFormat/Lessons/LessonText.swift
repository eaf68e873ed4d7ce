import Synchronization
import Typography
import Wording

/// A lesson whose text is read as far as somebody wants to see it.
///
/// What has been read is kept. Reading it part by part gives the same blocks as reading the whole.
public final class LessonText: Sendable {
  /// The lesson's id, which is also its file's name.
  public let id: ItemID
  /// The language it is in, which is the source language where a translation is missing.
  public let language: LanguageTag
  /// The lesson's name.
  public let title: DisplayText
  /// The time a learner needs for it.
  public let minutes: Int?
  /// What a learner can do afterwards.
  public let objectives: [DisplayText]
  /// The lesson that a translation is read beside.
  private let original: LessonText?
  private let text: Mutex<Text>

  /// The text as far as it was read.
  private struct Text {
    var blocks: [Block] = []
    var revision: Revision?
    /// What is still to be read; nil when all has been.
    var rest: Rest?
  }

  /// A file and how far it was read.
  private struct Rest {
    var reading: Reading
    var cutter: TextCutter
    var body: LessonBody
    /// Whether the body knows the questions of the source.
    var hasSources = false

    var revision: Revision { Revision(of: reading.file.text) }
    var unread: Int { reading.file.text(from: cutter.line).utf8.count }
  }

  /// The least that is read at once: a page and a little more.
  private static let part = 4096

  /// A lesson that has been read.
  public init(_ lesson: Lesson) {
    (id, language, title) = (lesson.id, lesson.language, lesson.title)
    (minutes, objectives, original) = (lesson.minutes, lesson.objectives, nil)
    text = Mutex(Text(blocks: lesson.blocks, revision: lesson.revision))
  }

  /// Reads the head of a lesson's file, in the source language or in a translation of `original`.
  ///
  /// Nil, with a finding, if the file cannot be taken apart at all.
  init?(
    _ id: ItemID, in language: LanguageTag, translationOf original: LessonText? = nil,
    part: Int = LessonText.part, _ reading: inout Reading
  ) {
    let front = FrontMatter.read(&reading)
    let head = LessonHead.read(front, &reading)
    if front.isBroken { return nil }
    guard ParsingCost.isBearable(reading.file.text(from: front.bodyLine)) else {
      reading.report(.textTooCostly, at: Position(line: front.bodyLine, offset: 1))
      return nil
    }
    self.id = id
    self.language = language
    self.original = original
    title = head.title ?? DisplayText(id.rawValue)
    minutes = head.minutes ?? original?.minutes
    objectives = head.objectives
    let cutter = TextCutter(reading.file, from: front.bodyLine, part: part)
    let sources = original.map { _ in SourceQuestions([]) }
    text = Mutex(
      Text(rest: Rest(reading: reading, cutter: cutter, body: LessonBody(sources: sources))))
  }

  /// At least so many blocks from the first on, if there are as many, and whether these are all.
  public func blocks(atLeast count: Int) -> (blocks: [Block], isWhole: Bool) {
    text.withLock { text in
      while text.blocks.count < count, text.rest != nil { readOn(&text) }
      return (text.blocks, text.rest == nil)
    }
  }

  /// How many bytes of the file have not been read.
  public var unread: Int { text.withLock { $0.rest?.unread ?? 0 } }

  /// The whole lesson.
  public var lesson: Lesson {
    Lesson(
      id: id, language: language, title: title, minutes: minutes, objectives: objectives,
      blocks: blocks(atLeast: .max).blocks, revision: revision)
  }

  /// Identifies the source text the lesson was read from.
  public var revision: Revision {
    if let original { return original.revision }
    return text.withLock { text in
      let revision = text.revision ?? text.rest?.revision ?? Revision(rawValue: "")
      text.revision = revision
      return revision
    }
  }

  private func readOn(_ text: inout Text) {
    guard var rest = text.rest else { return }
    text.rest = nil
    let lines = rest.cutter.cut()
    // Only a heading with braces is asked whether it is a question of the source.
    if let original, !rest.hasSources, rest.reading.file.lines(lines).hasBrace {
      rest.body.sources = SourceQuestions(original.lesson.questions)
      rest.hasSources = true
    }
    rest.reading.end = lines.upperBound
    if let document = MarkdownParser.parse(lines: lines, &rest.reading) {
      rest.body.read(document, &rest.reading)
    }
    text.blocks += rest.body.takeResult()
    if rest.cutter.isAtEnd {
      text.revision = text.revision ?? rest.revision
    } else {
      text.rest = rest
    }
  }
}

extension Substring {
  fileprivate var hasBrace: Bool { utf8.contains(UInt8(ascii: "}")) }
}

extension CoursePackage {
  /// Opens a lesson to be read part by part, in the source language where it has not been
  /// translated.
  public func lessonText(
    _ id: ItemID, in language: LanguageTag
  ) throws(CourseProblem) -> LessonText {
    guard manifest.items.contains(where: { $0.id == id && $0.kind == .lesson }) else {
      throw .itemUnknown(package: source.name, item: id.rawValue)
    }
    let original = try read(.lesson(id), in: manifest.sourceLanguage) { reading in
      LessonText(id, in: manifest.sourceLanguage, &reading)
    }
    let language = manifest.language(for: language)
    guard hasTranslation(.lesson(id), in: language) else { return original }
    return try read(.lesson(id), in: language) { reading in
      LessonText(id, in: language, translationOf: original, &reading)
    }
  }
}
