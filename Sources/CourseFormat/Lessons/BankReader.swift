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
    var title = TitleReader.read(front, &reading)
    let parsed = MarkdownParser.parse(from: front.bodyLine, &reading)
    let document = parsed ?? .init()
    let sources = source.map { SourceQuestions($0.questions, unread: unread) }
    let reader = QuestionReader(
      sources: sources, blocks: BlockReader(footnotes: document.footnotes))
    var questions: [Question] = []
    var isWhole = !front.isBroken && parsed != nil
    var index = 0
    while index < document.blocks.count {
      guard let section = Section.starting(at: index, of: document.blocks, &reading) else {
        index += 1
        continue
      }
      if section.attributes == nil, section.heading.headingLevel == 1 {
        let words = DisplayText(section.heading.children.plainText.trimmed)
        if title == nil { title = words }
        index += 1
        continue
      }
      if let question = reader.read(section, &reading) {
        questions.append(question)
      } else {
        isWhole = false
      }
      index += 1 + section.nodes.count
    }
    if title == nil, !front.isBroken {
      reading.report(.titleMissing, at: .start)
    }
    let name = title ?? source?.title ?? DisplayText(id.rawValue)
    guard let source else {
      if questions.isEmpty, isWhole {
        reading.report(.bankEmpty, at: .start)
      }
      return (QuestionBank(id: id, language: language, title: name, questions: questions), isWhole)
    }
    let translated = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    for question in source.questions where translated[question.id] == nil {
      reading.report(
        .translationQuestionMissing, at: .start,
        ["id": .text(question.id.rawValue)])
    }
    return (
      QuestionBank(
        id: id, language: language, title: name,
        questions: source.questions.map { translated[$0.id] ?? $0 }), true
    )
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
