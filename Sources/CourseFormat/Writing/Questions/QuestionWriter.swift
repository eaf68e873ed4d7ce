import Typography

/// Writes a question: a heading with an id and a kind, and what stands under it.
struct QuestionWriter {
  /// The file it is written to.
  let path: String
  /// Whether the file is a translation, which has no answer key but answers in words.
  let isTranslation: Bool

  /// The question under a heading of a level.
  func text(_ question: Question, level: Int) -> String {
    let writer = BlockWriter(path: path, gaps: question.body.gaps ?? [])
    let body = BodyWriter(writer: writer, isTranslation: isTranslation)
    let (answers, attributes) = body.write(question.body)
    let braces = AttributesWriter(
      id: question.id.rawValue, kind: question.body.kind.name, others: attributes)
    let context = writer.parts(question.context)
    let heading = BlockWriter.Part.lines(writer.heading(level, question.prompt, braces))
    let hints = question.hints.flatMap { hint in
      let (text, notes) = hint.withoutFootnotes
      return [.lines(writer.alert(.tip, text))] + writer.parts(notes)
    }
    return BlockWriter.join(
      [heading] + (question.answersComeFirst ? answers + context : context + answers) + hints
        + explanation(of: question, writer))
  }

  private func explanation(of question: Question, _ writer: BlockWriter) -> [BlockWriter.Part] {
    // Without an explanation, the last quotation of the context would be taken for it.
    let hasQuote = (question.context + (question.body.text ?? [])).contains { block in
      if case .quote = block { true } else { false }
    }
    guard hasQuote || !question.explanation.isEmpty else { return [] }
    let (text, notes) = question.explanation.withoutFootnotes
    return [.lines(writer.quote(writer.text(text)))] + writer.parts(notes)
  }
}

extension Question {
  /// Whether the context has what would be taken for the answers if it stood before them.
  fileprivate var answersComeFirst: Bool {
    context.contains { block in
      switch (body, block) {
      case (.match, .table), (.likert, .list): true
      case (.order, .list(let list)): list.start != nil
      default: false
      }
    }
  }
}

extension Question.Body {
  /// The gaps of a cloze question.
  fileprivate var gaps: [ClozeQuestion.Gap]? {
    if case .cloze(let question) = self { question.gaps } else { nil }
  }

  /// The text of a cloze question.
  fileprivate var text: [Block]? {
    if case .cloze(let question) = self { question.text } else { nil }
  }
}
