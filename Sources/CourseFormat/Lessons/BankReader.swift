import Typography
import Wording

/// Reads a bank of questions: a title, and a heading for each question.
struct BankReader {
  /// Reads a bank in the source language, or a translation of `source`.
  ///
  /// `isWhole` tells whether every question of the file could be read. Of a question that a
  /// translation lacks, the source is what a learner gets; `unread` are those of the source that
  /// could not be read.
  static func read(
    _ id: ItemID, in language: LanguageTag, translationOf source: QuestionBank? = nil,
    unread: UnreadQuestions = .none, _ reading: inout Reading
  ) -> (bank: QuestionBank, isWhole: Bool) {
    let front = FrontMatter.read(&reading)
    let named = TitleReader.read(front, &reading)
    let document = MarkdownParser.parse(from: front.bodyLine, &reading)
    let text = TitledSections(of: document?.blocks ?? [], &reading)
    let reader = QuestionReader(
      sources: source.map { SourceQuestions($0.questions, unread: unread) },
      blocks: BlockReader(footnotes: document?.footnotes ?? [:]))
    let questions = text.sections.compactMap { reader.read($0, &reading) }
    let isReadable = !front.isBroken && document != nil
    if named == nil, text.title == nil, isReadable { reading.report(.titleMissing, at: .start) }
    var bank = QuestionBank(
      id: id, language: language,
      title: named ?? text.title ?? source?.title ?? DisplayText(id.rawValue),
      questions: questions)
    if let source {
      bank.questions = pair(questions, with: source.questions, &reading)
      return (bank, true)
    }
    if text.sections.isEmpty, isReadable { reading.report(.bankEmpty, at: .start) }
    return (bank, isReadable && questions.count == text.sections.count && !questions.isEmpty)
  }

  /// The questions of the source in its order, translated as far as they are.
  private static func pair(
    _ questions: [Question], with source: [Question], _ reading: inout Reading
  ) -> [Question] {
    let translated = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    for question in source where translated[question.id] == nil {
      reading.report(
        .translationQuestionMissing, at: .start, ["id": .text(question.id.rawValue)])
    }
    return source.map { translated[$0.id] ?? $0 }
  }
}

/// The title in the front matter of a file whose first heading may give it, too.
enum TitleReader {
  /// The title; nil if the front matter says none.
  static func read(_ front: FrontMatter, _ reading: inout Reading) -> DisplayText? {
    guard let value = front.value, var fields = YAMLFields(value, &reading) else { return nil }
    let title = fields.value("title").flatMap { reading.text($0) }
    reading.noteBasis(&fields)
    fields.reportUnknown(&reading)
    return title
  }
}
