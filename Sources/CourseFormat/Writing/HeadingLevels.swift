/// Chooses the levels of headings that the model does not keep: those of questions and terms.
///
/// A section ends at the next heading of the same or a higher level, so a question's heading must
/// stand above every heading in its context, and not below the heading that follows it.
enum HeadingLevels {
  /// The level that is chosen where any would do.
  private static let usual = 2

  /// The levels of a lesson's questions, by their place among the blocks.
  static func levels(of blocks: [Block]) -> [Int: Int] {
    var highest: [Int: Int] = [:]
    var open: [Int] = []
    var limit = 6
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let level, _, let id):
        // The section of a heading with an id must not hold a question: it would be one itself.
        open.removeAll { $0 >= level }
        if id != nil { open.append(level) }
        limit = 6
      case .question(let question):
        limit = min(limit, open.min() ?? 6, deepest(over: question.inner))
        highest[index] = limit
      default: continue
      }
    }
    var levels: [Int: Int] = [:]
    var least = 1
    for (index, block) in blocks.enumerated().reversed() {
      if case .heading(let level, _, _) = block { least = level }
      guard let highest = highest[index] else { continue }
      levels[index] = max(min(usual, highest), min(least, highest))
    }
    return levels
  }

  /// The levels of sections that hold blocks.
  static func levels(under sections: [[Block]]) -> [Int] {
    var limit = usual
    return sections.map { blocks in
      limit = min(limit, deepest(over: blocks))
      return limit
    }
  }

  /// The deepest level that still stands above the headings of some blocks.
  private static func deepest(over blocks: [Block]) -> Int {
    let levels = blocks.compactMap { block in
      if case .heading(let level, _, _) = block { level } else { nil }
    }
    return max(1, (levels.min() ?? 7) - 1)
  }
}

extension Question {
  /// The blocks that stand under the heading as they are.
  fileprivate var inner: [Block] {
    if case .cloze(let question) = body { context + question.text } else { context }
  }
}
