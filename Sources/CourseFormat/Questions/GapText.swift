import Typography

/// Reads what stands between the brackets of a gap.
enum GapText {
  /// The gap of a text like `[[*right|wrong]]`; nil if nothing could be put into it.
  ///
  /// Emphasis in an answer is left out, as in any answer. A stroke or a star that belongs to an
  /// answer has a backslash before it; in a table, where GitHub asks for one before every stroke, it
  /// has two.
  static func read(_ source: String, isInTable: Bool) -> ClozeQuestion.Gap? {
    guard source.hasPrefix("[["), source.hasSuffix("]]"), source.utf8.count > 4 else { return nil }
    let inside = String(source.dropFirst(2).dropLast(2))
    let parts = options(isInTable ? inside.replacing("\\|", with: "|") : inside)
    let right = Set(parts.indices.filter { parts[$0].hasPrefix("*") })
    let texts = parts.enumerated().map { index, part in
      words(right.contains(index) ? String(part.dropFirst()).trimmed : part)
    }
    guard texts.allSatisfy({ !$0.isEmpty }) else { return nil }
    guard !right.isEmpty else { return .typed(texts) }
    // Everything right asks nothing, and of two that are alike one would be wrong.
    guard right.count < texts.count, Set(texts).count == texts.count else { return nil }
    return .choice(texts, right: right)
  }

  /// What stands between strokes.
  private static func options(_ text: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if character == "|", !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return parts.map(\.trimmed)
  }

  /// What a learner reads of it; only what may hold a mark is worth parsing.
  private static func words(_ text: String) -> DisplayText {
    let isPlain = !text.utf8.contains { "\\*_~&<[!`".utf8.contains($0) }
    return DisplayText(isPlain ? text : MarkdownParser.words(ofLine: text).trimmed)
  }
}

extension MarkdownNode {
  /// Whether there is a gap in it.
  var holdsGaps: Bool { kind == .gapSource || children.contains(where: \.holdsGaps) }
}
