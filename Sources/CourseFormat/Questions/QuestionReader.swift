import Typography
import Wording

/// Reads a question: a heading with an id and a kind, and what stands under it.
struct QuestionReader {
  /// The questions of the source language; nil while that language itself is read.
  let sources: SourceQuestions?
  /// How blocks are turned into what a learner sees.
  let blocks: BlockReader

  /// Reads one question; `lines` are those it stands on.
  ///
  /// Of a translation that does not fit its source, the source is what a learner gets.
  func read(
    _ heading: MarkdownNode, _ attributes: Attributes, _ nodes: ArraySlice<MarkdownNode>,
    lines: Range<Int>, _ reading: inout Reading
  ) -> Question? {
    guard let id = id(attributes, &reading) else { return nil }
    guard let kind = QuestionKinds.named(attributes.kind?.text) else {
      reportUnknown(attributes.kind, &reading)
      return nil
    }
    reportUnknown(attributes.others, of: kind, &reading)
    var parts = QuestionParts(
      heading: heading, attributes: attributes, blocks: [], reader: blocks)
    let (hints, explanation) = sort(nodes, into: &parts)
    guard let sources else {
      return question(id, kind, parts, hints, explanation, lines, &reading)
    }
    guard let source = sources.questions[id] else {
      if !sources.has(id) {
        reading.report(.translationQuestionExtra, at: heading, ["id": .text(id.rawValue)])
      }
      return nil
    }
    return translation(of: source, kind, parts, hints, explanation, &reading)
  }

  private func question(
    _ id: QuestionID, _ kind: any QuestionKind.Type, _ parts: QuestionParts,
    _ hints: [[MarkdownNode]], _ explanation: MarkdownNode?, _ lines: Range<Int>,
    _ reading: inout Reading
  ) -> Question? {
    let written = parts
    var parts = parts
    let body = kind.readSource(&parts, &reading)
    let question = assemble(kind, parts, hints, explanation, &reading)
    guard let body else { return nil }
    ForeignAnswers.report(in: written, of: kind, &reading)
    return Question(
      id: id, prompt: question.prompt, context: question.context, body: body,
      hints: question.hints, explanation: question.explanation,
      revision: reading.revision(of: reading.file.lines(lines).trimmed))
  }

  private func translation(
    of source: Question, _ kind: any QuestionKind.Type, _ parts: QuestionParts,
    _ hints: [[MarkdownNode]], _ explanation: MarkdownNode?, _ reading: inout Reading
  ) -> Question {
    let written = parts
    var parts = parts
    guard kind == source.body.kind else {
      reading.report(
        .translationKind, at: parts.attributes.kind?.position ?? parts.attributes.position,
        ["kind": .text(source.body.kind.name.map { ".\($0)" } ?? "-")])
      return source
    }
    let body = kind.readTranslation(of: source.body, &parts, &reading)
    let question = assemble(kind, parts, hints, explanation, &reading)
    guard let body else { return source }
    ForeignAnswers.report(in: written, of: kind, &reading)
    return Question(
      id: source.id, prompt: question.prompt, context: question.context, body: body,
      hints: question.hints, explanation: question.explanation, revision: source.revision)
  }

  /// What every kind of question has, after a kind has taken its answers out.
  private func assemble(
    _ kind: any QuestionKind.Type, _ parts: QuestionParts, _ hints: [[MarkdownNode]],
    _ explanation: MarkdownNode?, _ reading: inout Reading
  ) -> (prompt: [Inline], context: [Block], hints: [[Block]], explanation: [Block]) {
    let prompt = blocks.inlines(parts.heading.children, &reading)
    if prompt.inlines.isEmpty { reading.report(.questionEmpty, at: parts.heading) }
    if explanation == nil, kind.isGraded { reading.report(.explanationMissing, at: parts.heading) }
    let context = blocks.read(parts.blocks, &reading) + prompt.notes + parts.notes
    let hints = hints.map { blocks.read($0, &reading) }
    let explanation = blocks.read(explanation?.children ?? [], &reading)
    return (prompt.inlines, context, hints, explanation)
  }

  /// Tells hints and the explanation from the rest: `[!TIP]` quotes, and the last plain quote; one
  /// with gaps to fill explains nothing.
  private func sort(
    _ nodes: ArraySlice<MarkdownNode>, into parts: inout QuestionParts
  ) -> (hints: [[MarkdownNode]], explanation: MarkdownNode?) {
    var hints: [[MarkdownNode]] = []
    let last = nodes.lastIndex {
      $0.kind == .quote && Alert.read($0) == nil && !$0.holdsGaps
    }
    for (index, node) in zip(nodes.indices, nodes) where index != last {
      if let alert = Alert.read(node), alert.callout == .tip {
        hints.append(alert.content)
      } else {
        parts.blocks.append(node)
      }
    }
    return (hints, last.map { nodes[$0] })
  }

  private func id(_ attributes: Attributes, _ reading: inout Reading) -> QuestionID? {
    guard let written = attributes.id else {
      reading.report(.questionWithoutID, at: attributes.position)
      reading.hasNamelessQuestion = true
      return nil
    }
    guard let id = QuestionID(written.text) else {
      reading.report(.idMalformed, at: written.position, ["id": .text(written.text)])
      reading.hasNamelessQuestion = true
      return nil
    }
    guard reading.give(.question(id), id.rawValue, at: written.position) else { return nil }
    reading.landmarks.append(.init(.question(id), at: written.position))
    return id
  }

  private func reportUnknown(_ kind: Attributes.Value?, _ reading: inout Reading) {
    guard let kind else { return }
    let known = QuestionKinds.names
    reading.report(
      .kindUnknown, at: kind.position,
      [
        "kind": .text(".\(kind.text)"),
        "remedy": .message(Suggestion.remedy(for: kind.text, among: known)),
      ])
  }

  private func reportUnknown(
    _ others: [(name: Attributes.Value, value: String?)], of kind: any QuestionKind.Type,
    _ reading: inout Reading
  ) {
    for other in others where !kind.attributes.contains(other.name.text) {
      reading.report(
        .attributeUnknown, at: other.name.position,
        [
          "attribute": .text(other.name.text),
          "remedy": .message(
            kind.attributes.isEmpty
              ? Message("check.remedy.take-out")
              : Suggestion.remedy(for: other.name.text, among: kind.attributes)),
        ])
    }
  }
}

extension Question.Body {
  /// The kind that reads such questions.
  var kind: any QuestionKind.Type {
    switch self {
    case .choice: ChoiceKind.self
    case .number: NumberKind.self
    case .text: TextKind.self
    case .match: MatchKind.self
    case .order: OrderKind.self
    case .cloze: ClozeKind.self
    case .likert: LikertKind.self
    case .reflect: ReflectKind.self
    }
  }
}
