import Typography
import Wording

/// Reads typing drills: a title, and a heading for each exercise.
///
///     # At the keyboard {.drill}
///
///     ## The home row {#home-row accuracy=95 speed=60}
///
///     Put your fingers on asdf and jkl.
///
///     ```
///     asdf jkl
///     a sad lad asks dad
///     ```
///
/// The lines of the code block are typed one after the other. `accuracy` is per cent, `speed`
/// characters a minute; what is left out asks for nothing. The front matter may hold `title` and
/// `minutes`. A translation has the same exercises, without goals and with lines of its own: what
/// is typed belongs to a language.
struct DrillReader {
  /// Reads a drill in the source language; `isWhole` is false, with findings, if an exercise could
  /// not be read.
  static func read(
    _ id: ItemID, in language: LanguageTag, _ reading: inout Reading
  ) -> (drill: Drill, isWhole: Bool) {
    let text = Text(ofTranslation: false, &reading)
    for (name, _) in text.parts.attributes?.others ?? [] { reading.report(unknown: name) }
    let introduction = text.blocks.read(text.parts.introduction, &reading)
    let exercises = text.parts.sections.compactMap {
      ExerciseReader(blocks: text.blocks).read($0, &reading)
    }
    if text.parts.sections.isEmpty, text.isReadable { reading.report(.drillEmpty, at: .start) }
    let drill = Drill(
      id: id, language: language, title: text.title ?? DisplayText(id.rawValue),
      minutes: text.head.minutes, introduction: introduction, exercises: exercises,
      revision: Revision(of: reading.file.text))
    let isWhole = text.isReadable && exercises.count == text.parts.sections.count
    return (drill, isWhole && !exercises.isEmpty)
  }

  /// Reads a translation: each exercise with the goals of the source, where it is there.
  static func read(
    translationOf source: Drill, in language: LanguageTag, _ reading: inout Reading
  ) -> Drill {
    let text = Text(ofTranslation: true, &reading)
    CaseAttributes.refuse(text.parts.attributes, &reading)
    let introduction = text.blocks.read(text.parts.introduction, &reading)
    let known = Dictionary(source.exercises.map { ($0.id, $0) }) { first, _ in first }
    let exercises = text.parts.sections.compactMap {
      ExerciseReader(blocks: text.blocks).read($0, translationOf: known, &reading)
    }
    let translated = Dictionary(exercises.map { ($0.id, $0) }) { first, _ in first }
    for exercise in source.exercises where translated[exercise.id] == nil && text.isReadable {
      reading.report(.translationExerciseMissing, at: .start, ["id": .text(exercise.id.rawValue)])
    }
    var drill = source
    drill.language = language
    drill.title = text.title ?? source.title
    drill.minutes = text.head.minutes ?? source.minutes
    if !introduction.isEmpty { drill.introduction = introduction }
    drill.exercises = source.exercises.map { translated[$0.id] ?? $0 }
    return drill
  }

  /// The file, taken apart.
  private struct Text {
    let head: CaseHead
    let parts: CaseSections
    let blocks: BlockReader
    let isReadable: Bool

    init(ofTranslation isTranslation: Bool, _ reading: inout Reading) {
      let front = FrontMatter.read(&reading)
      head = CaseHead.read(front, of: .drill, isTranslation: isTranslation, &reading)
      let document = MarkdownParser.parse(from: front.bodyLine, &reading)
      parts = CaseSections(of: document?.blocks ?? [], &reading)
      parts.checkKind("drill", &reading)
      blocks = BlockReader(footnotes: document?.footnotes ?? [:])
      isReadable = !front.isBroken && document != nil
      if title == nil, isReadable { reading.report(.titleMissing, at: .start) }
    }

    var title: DisplayText? { head.title ?? parts.name }
  }
}
