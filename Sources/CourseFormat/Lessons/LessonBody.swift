import Wording

/// A lesson's text, headings with questions taken together.
struct LessonBody {
  /// The questions of the source; nil while that itself is read.
  var sources: SourceQuestions?
  /// What has been read.
  private(set) var result: [Block] = []
  private var found: Set<QuestionID> = []

  /// A text of which nothing has been read.
  init(sources: SourceQuestions?) {
    self.sources = sources
  }

  /// Gives away what has been read since this was last asked.
  mutating func takeResult() -> [Block] {
    defer { result = [] }
    return result
  }

  /// Reads the text, or the next part of it.
  mutating func read(_ document: MarkdownParser.Document, _ reading: inout Reading) {
    let blocks = BlockReader(footnotes: document.footnotes)
    let nodes = document.blocks
    var index = 0
    // Where the text begins that comes before the next question.
    var start = 0
    while index < nodes.count {
      guard let section = Section.starting(at: index, of: nodes, &reading),
        isQuestion(section, &reading)
      else {
        index += 1
        continue
      }
      result += blocks.read(nodes[start..<index], &reading)
      let reader = QuestionReader(sources: sources, blocks: blocks)
      if let question = reader.read(section, &reading) {
        result.append(.question(question))
      }
      if let id = section.attributes?.id.flatMap({ QuestionID($0.text) }) { found.insert(id) }
      index = section.nodes.endIndex
      start = index
    }
    result += blocks.read(nodes[start...], &reading)
  }

  /// In a lesson a heading with an id may be no more than a place to link to.
  private func isQuestion(_ section: Section, _ reading: inout Reading) -> Bool {
    guard let attributes = section.attributes else {
      // What stands under a smaller heading is that heading's own.
      let isMarked = section.own.contains { list in
        list.isList && list.children.contains { $0.kind == .item(isChecked: true) }
      }
      if isMarked, sources == nil {
        reading.report(.questionWithoutID, at: section.heading)
        reading.hasNamelessQuestion = true
      }
      return false
    }
    if attributes.kind != nil || section.nodes.contains(where: \.isTaskList) { return true }
    let id = attributes.id.flatMap { QuestionID($0.text) }
    return id.map { sources?.has($0) == true } ?? false
  }

  func reportMissing(_ reading: inout Reading) {
    for id in (sources?.questions ?? [:]).keys.sorted() where !found.contains(id) {
      reading.report(
        .translationQuestionMissing, at: .start,
        ["id": .text(id.rawValue)])
    }
  }
}
