import Typography
import Wording

/// Reads a lesson: front matter, text, and the self-checks in it.
struct LessonReader {
  /// Reads a lesson in the source language, or a translation of `source`.
  ///
  /// Nil, with a finding, if the file cannot be taken apart at all. `unread` are the questions of
  /// the source that could not be read.
  static func read(
    _ id: ItemID, in language: LanguageTag, translationOf source: Lesson? = nil,
    unread: UnreadQuestions = .none, _ reading: inout Reading
  ) -> Lesson? {
    let front = FrontMatter.read(&reading)
    let about = About.read(front, &reading)
    if front.isBroken { return nil }
    guard let document = MarkdownParser.parse(from: front.bodyLine, &reading) else { return nil }
    let revision = source?.revision ?? reading.revision(of: reading.file.text)
    let sources = source.map { SourceQuestions($0.questions, unread: unread) }
    var body = Body(
      blocks: BlockReader(footnotes: document.footnotes), sources: sources)
    body.read(document.blocks, &reading)
    body.reportMissing(&reading)
    return Lesson(
      id: id, language: language, title: about.title ?? DisplayText(id.rawValue),
      minutes: about.minutes ?? source?.minutes, objectives: about.objectives,
      blocks: body.result, revision: revision)
  }

  /// What the front matter says.
  private struct About {
    var title: DisplayText?
    var minutes: Int?
    var objectives: [DisplayText] = []

    static func read(_ front: FrontMatter, _ reading: inout Reading) -> About {
      var about = About()
      guard !front.isBroken else { return about }
      guard let value = front.value, var fields = YAMLFields(value, &reading) else {
        if front.value == nil {
          reading.report(.titleMissing, at: .start)
        }
        return about
      }
      if let value = fields.value("title") {
        about.title = reading.text(value)
      } else {
        reading.report(.titleMissing, at: fields.position)
      }
      about.minutes = fields.value("minutes").flatMap { reading.integer($0, in: 1...10_000) }
      about.objectives =
        fields.value("objectives").map { reading.list($0).compactMap { reading.text($0) } } ?? []
      reading.noteBasis(&fields)
      fields.reportUnknown(&reading)
      return about
    }
  }

  /// The text, headings with questions taken together.
  private struct Body {
    let blocks: BlockReader
    let sources: SourceQuestions?
    var result: [Block] = []
    private var found: Set<QuestionID> = []

    init(blocks: BlockReader, sources: SourceQuestions?) {
      self.blocks = blocks
      self.sources = sources
    }

    mutating func read(_ nodes: [MarkdownNode], _ reading: inout Reading) {
      var index = 0
      var prose: [MarkdownNode] = []
      while index < nodes.count {
        let node = nodes[index]
        guard let section = Section.starting(at: index, of: nodes, &reading),
          isQuestion(section, &reading)
        else {
          prose.append(node)
          index += 1
          continue
        }
        result += blocks.read(prose, &reading)
        prose = []
        let reader = QuestionReader(sources: sources, blocks: blocks)
        if let question = reader.read(section, &reading) {
          result.append(.question(question))
        }
        if let id = section.attributes?.id.flatMap({ QuestionID($0.text) }) { found.insert(id) }
        index += 1 + section.nodes.count
      }
      result += blocks.read(prose, &reading)
    }

    /// In a lesson a heading with an id may be no more than a place to link to.
    private func isQuestion(_ section: Section, _ reading: inout Reading) -> Bool {
      let lists = section.nodes.filter(\.isTaskList)
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
      if attributes.kind != nil || !lists.isEmpty { return true }
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
}
