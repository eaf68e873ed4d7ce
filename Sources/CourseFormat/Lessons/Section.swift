import Typography

/// A heading and what stands under it, to the next heading of the same or a higher level.
struct Section {
  /// The heading, its attributes taken off.
  var heading: MarkdownNode
  /// What stands in braces after the heading.
  var attributes: Attributes?
  /// What stands under the heading.
  var nodes: ArraySlice<MarkdownNode>
  /// The lines it stands on.
  var lines: Range<Int>

  /// The section that a heading opens; nil if there is none at that place.
  static func starting(
    at index: Int, of nodes: [MarkdownNode], _ reading: inout Reading
  ) -> Section? {
    guard var heading = nodes[safely: index], let level = heading.headingLevel else { return nil }
    let attributes = Attributes.take(from: &heading.children, &reading)
    let end =
      nodes[(index + 1)...].firstIndex { ($0.headingLevel ?? .max) <= level } ?? nodes.endIndex
    let lastLine = nodes[safely: end]?.line ?? reading.end ?? reading.file.lineCount + 1
    return Section(
      heading: heading, attributes: attributes, nodes: nodes[(index + 1)..<end],
      lines: heading.line..<max(heading.line, lastLine))
  }
}

/// A text that is nothing but sections under a title: a bank of questions, a glossary.
struct TitledSections {
  /// The first heading of the first level that has no attributes.
  var title: DisplayText?
  /// What stands under each other heading.
  var sections: [Section] = []

  /// Takes a text's blocks apart; what stands before the first heading but the title's belongs to
  /// nothing, with a finding.
  init(of blocks: [MarkdownNode], _ reading: inout Reading) {
    var index = 0
    var ignored: MarkdownNode?
    while index < blocks.count {
      guard let section = Section.starting(at: index, of: blocks, &reading) else {
        if ignored == nil, !blocks[index].isRemark { ignored = blocks[index] }
        index += 1
        continue
      }
      if section.attributes == nil, section.heading.headingLevel == 1 {
        title = title ?? DisplayText(section.heading.children.plainText).trimmed
        index += 1
      } else {
        sections.append(section)
        index += 1 + section.nodes.count
      }
    }
    if let ignored { reading.report(.textIgnored, at: ignored) }
  }
}

extension QuestionReader {
  /// Reads the question that a section holds.
  func read(_ section: Section, _ reading: inout Reading) -> Question? {
    guard let attributes = section.attributes else {
      reading.report(.questionWithoutID, at: section.heading)
      reading.hasNamelessQuestion = true
      return nil
    }
    return read(section.heading, attributes, section.nodes, lines: section.lines, &reading)
  }
}

extension Array {
  /// The element at a place, or nil beyond the ends.
  subscript(safely index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
