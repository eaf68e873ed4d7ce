import Typography
import Wording

/// A text with gaps, `[[answer|also accepted]]` or `[[*right|wrong|wrong]]`.
///
/// A gap stands on one line; in code there is none. What is accepted, and the words to choose from,
/// stand in each language; which of them is right does so only in the source language, so a
/// translation marks the same ones.
enum ClozeKind: QuestionKind {
  static let name: String? = "cloze"
  static let attributes = ["case"]

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    read(&parts, &reading, keepsCase: parts.has("case")).map { .cloze($0.question) }
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .cloze(let source) = source else { return nil }
    let heading = parts.heading
    guard let (question, positions) = read(&parts, &reading, keepsCase: source.keepsCase) else {
      return nil
    }
    guard question.gaps.count == source.gaps.count else {
      reading.report(
        .translationGaps, at: positions.first ?? heading.position,
        ["count": .number(question.gaps.count), "expected": .number(source.gaps.count)])
      return nil
    }
    var fits = true
    for ((gap, position), source) in zip(zip(question.gaps, positions), source.gaps) {
      guard let code = gap.misfit(with: source) else { continue }
      reading.report(code, at: position)
      fits = false
    }
    return fits ? .cloze(question) : nil
  }

  /// Takes the blocks that have gaps out of the question; where the gaps stand is told apart.
  private static func read(
    _ parts: inout QuestionParts, _ reading: inout Reading, keepsCase: Bool
  ) -> (question: ClozeQuestion, positions: [Position])? {
    var scan = GapScan()
    var text: [MarkdownNode] = []
    var context: [MarkdownNode] = []
    for block in parts.blocks {
      let before = scan.gaps.count
      let taken = scan.take(block, &reading)
      if scan.gaps.count > before { text.append(taken) } else { context.append(block) }
    }
    guard scan.isSound else { return nil }
    guard !scan.gaps.isEmpty else {
      reading.report(.gapMissing, at: parts.heading)
      return nil
    }
    parts.blocks = context
    let question = ClozeQuestion(
      text: parts.reader.read(text, &reading), gaps: scan.gaps, keepsCase: keepsCase)
    return (question, scan.positions)
  }
}

extension ClozeQuestion.Gap {
  /// What keeps a translation's gap from having the source's key; nil if nothing does.
  fileprivate func misfit(with source: Self) -> DiagnosticCode? {
    switch (self, source) {
    case (.typed, .typed): nil
    case (.choice(let options, let right), .choice(let expected, let key)):
      options.count != expected.count
        ? .translationGapKind : right != key ? .translationGapKey : nil
    default: .translationGapKind
    }
  }
}

/// Takes the gaps out of a text and leaves their numbers there.
private struct GapScan {
  var gaps: [ClozeQuestion.Gap] = []
  var positions: [Position] = []
  var isSound = true

  mutating func take(
    _ node: MarkdownNode, isInTable: Bool = false, _ reading: inout Reading
  ) -> MarkdownNode {
    var node = node
    // The words of a picture are no place to type into.
    if case .picture = node.kind { return node }
    let isInTable = isInTable || node.isTable
    node.children = node.children.map { child in
      child.kind == .gapSource
        ? number(child, isInTable, &reading) : take(child, isInTable: isInTable, &reading)
    }
    return node
  }

  /// A gap as its number; what cannot be one stays as it was typed.
  private mutating func number(
    _ node: MarkdownNode, _ isInTable: Bool, _ reading: inout Reading
  ) -> MarkdownNode {
    guard let gap = GapText.read(node.literal, isInTable: isInTable) else {
      let isWhole = node.literal.hasPrefix("[[") && node.literal.hasSuffix("]]")
      reading.report(
        isWhole ? .gapMalformed : .gapUnclosed, at: node, ["gap": .text(node.literal)])
      isSound = false
      return node
    }
    reading.warnOfControls(in: node)
    var numbered = node
    numbered.kind = .gap(gaps.count)
    numbered.literal = ""
    gaps.append(gap)
    positions.append(node.position)
    return numbered
  }
}
