import Typography
import Wording

/// A text with gaps, `[[answer|also accepted]]` or `[[*right|wrong|wrong]]`.
enum ClozeKind: QuestionKind {
  static let name: String? = "cloze"
  static let attributes = ["case"]

  static func readSource(
    _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    question(&parts, &reading, keepsCase: parts.has("case")).map(Question.Body.cloze)
  }

  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body? {
    guard case .cloze(let source) = source else { return nil }
    let heading = parts.heading
    guard let question = question(&parts, &reading, keepsCase: source.keepsCase) else {
      return nil
    }
    guard question.gaps.map(\.optionCount) == source.gaps.map(\.optionCount) else {
      reading.report(
        .translationGaps, at: heading,
        ["count": .number(question.gaps.count), "expected": .number(source.gaps.count)])
      return nil
    }
    return .cloze(question)
  }

  /// Takes the blocks that have gaps out of the question.
  private static func question(
    _ parts: inout QuestionParts, _ reading: inout Reading, keepsCase: Bool
  ) -> ClozeQuestion? {
    var scan = GapScan()
    var text: [MarkdownNode] = []
    var context: [MarkdownNode] = []
    for block in parts.blocks {
      let before = scan.gaps.count
      let taken = scan.take(block, &reading)
      if scan.gaps.count > before { text.append(taken) } else { context.append(block) }
    }
    guard !scan.gaps.isEmpty else {
      reading.report(.gapMissing, at: parts.heading)
      return nil
    }
    guard scan.isSound else { return nil }
    parts.blocks = context
    return ClozeQuestion(
      text: parts.reader.read(text, &reading), gaps: scan.gaps, keepsCase: keepsCase)
  }
}

extension ClozeQuestion.Gap {
  /// How many there are to choose from; nil for a gap that is typed.
  fileprivate var optionCount: Int? {
    if case .choice(let options, _) = self { options.count } else { nil }
  }
}

/// Takes the gaps out of a text and leaves their numbers there.
private struct GapScan {
  var gaps: [ClozeQuestion.Gap] = []
  var isSound = true

  mutating func take(_ node: MarkdownNode, _ reading: inout Reading) -> MarkdownNode {
    var node = node
    node.children = node.children.flatMap { child in
      child.kind == .text ? pieces(of: child, &reading) : [take(child, &reading)]
    }
    return node
  }

  /// A text as the words between its gaps and the gaps.
  private mutating func pieces(
    of node: MarkdownNode, _ reading: inout Reading
  ) -> [MarkdownNode] {
    var pieces: [MarkdownNode] = []
    var rest = node.literal[...]
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      pieces.append(node.with(.text, String(rest[..<open.lowerBound])))
      if let gap = gap(rest[open.upperBound..<close.lowerBound]) {
        pieces.append(node.with(.gap(gaps.count), ""))
        gaps.append(gap)
      } else {
        isSound = false
        reading.report(
          .gapMalformed, at: node, ["gap": .text(String(rest[open.lowerBound..<close.upperBound]))])
      }
      rest = rest[close.upperBound...]
    }
    pieces.append(node.with(.text, String(rest)))
    return pieces.filter { $0.kind != .text || !$0.literal.isEmpty }
  }

  /// What stands between the brackets; nil if a gap cannot be made of it.
  private func gap(_ text: Substring) -> ClozeQuestion.Gap? {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "*" }) else { return nil }
    let right = Set(parts.indices.filter { parts[$0].hasPrefix("*") })
    guard !right.isEmpty else { return .typed(parts.map { DisplayText($0) }) }
    guard parts.count > right.count else { return nil }
    let options = parts.map { DisplayText($0.hasPrefix("*") ? String($0.dropFirst()).trimmed : $0) }
    return .choice(options, right: right)
  }
}

extension MarkdownNode {
  /// The same place, with something else there.
  fileprivate func with(_ kind: Kind, _ literal: String) -> MarkdownNode {
    var node = self
    node.kind = kind
    node.literal = literal
    node.children = []
    return node
  }
}
