import Typography

/// Writes a lesson: front matter, text, and the self-checks in it.
struct LessonWriter {
  /// The file it is written to.
  let path: String
  /// Whether it is a translation.
  let isTranslation: Bool

  /// The lesson as Markdown; `basis` is the revision that a translation was made from.
  func text(_ lesson: Lesson, basis: Revision? = nil) -> String {
    var yaml = YAMLWriter()
    yaml.put("title", lesson.title)
    yaml.put("minutes", lesson.minutes)
    if !lesson.objectives.isEmpty { yaml.put("objectives", lines: lesson.objectives) }
    yaml.put("based-on", basis?.rawValue)
    return Self.file(yaml, body(lesson.blocks))
  }

  /// A file of front matter, where there is any, and a body.
  static func file(_ yaml: YAMLWriter, _ body: String) -> String {
    if yaml.text.isEmpty { return body + "\n" }
    return "---\n\(yaml.text)---\n" + (body.isEmpty ? "" : "\n\(body)\n")
  }

  private func body(_ blocks: [Block]) -> String {
    let writer = BlockWriter(path: path)
    let questions = QuestionWriter(path: path, isTranslation: isTranslation)
    let levels = HeadingLevels.levels(of: blocks)
    var parts: [BlockWriter.Part] = []
    for (index, block) in blocks.enumerated() {
      if case .question(let question) = block {
        parts.append(.lines(questions.text(question, level: levels[index] ?? 2)))
      } else {
        parts += writer.parts([block])
      }
    }
    return BlockWriter.join(parts)
  }
}

/// Writes a bank of questions.
struct BankWriter {
  /// The file it is written to.
  let path: String
  /// Whether it is a translation.
  let isTranslation: Bool

  /// The bank as Markdown.
  func text(_ bank: QuestionBank, basis: Revision? = nil) -> String {
    var yaml = YAMLWriter()
    yaml.put("title", bank.title)
    yaml.put("based-on", basis?.rawValue)
    let writer = QuestionWriter(path: path, isTranslation: isTranslation)
    let levels = HeadingLevels.levels(of: bank.questions.map(Block.question))
    let questions = bank.questions.enumerated().map { index, question in
      writer.text(question, level: levels[index] ?? 2)
    }
    return LessonWriter.file(yaml, questions.joined(separator: "\n\n"))
  }
}

/// Writes a glossary.
struct GlossaryWriter {
  /// The file it is written to.
  let path: String

  /// The glossary as Markdown; without a title the file begins with its first term.
  func text(_ terms: [Term], title: DisplayText?, basis: Revision? = nil) -> String {
    var yaml = YAMLWriter()
    yaml.put("title", title)
    yaml.put("based-on", basis?.rawValue)
    let writer = BlockWriter(path: path)
    let levels = HeadingLevels.levels(under: terms.map(\.definition))
    let sections = zip(terms, levels).map { term, level in
      let heading = writer.heading(
        level, [.text(term.name)], AttributesWriter(id: term.id.rawValue))
      return BlockWriter.join([.lines(heading)] + writer.parts(term.definition))
    }
    return LessonWriter.file(yaml, sections.joined(separator: "\n\n"))
  }
}
