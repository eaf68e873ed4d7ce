import Typography

/// The parts of a file that has a title, perhaps with attributes, and a heading for each part.
///
/// Cases and drills have this form: what stands between the title and the first part introduces
/// it all.
struct CaseSections {
  /// The title's heading.
  var title: MarkdownNode?
  /// What stands in braces after the title.
  var attributes: Attributes?
  /// What stands before the first part.
  var introduction: [MarkdownNode] = []
  /// What stands under each other heading.
  var sections: [Section] = []

  /// Takes a text's blocks apart.
  init(of blocks: [MarkdownNode], _ reading: inout Reading) {
    var index = 0
    while index < blocks.count {
      if title == nil, sections.isEmpty, blocks[index].headingLevel == 1 {
        var heading = blocks[index]
        attributes = Attributes.take(from: &heading.children, &reading, withBareKeys: true)
        title = heading
        index += 1
      } else if let section = Section.starting(at: index, of: blocks, &reading) {
        sections.append(section)
        index += 1 + section.nodes.count
      } else {
        introduction.append(blocks[index])
        index += 1
      }
    }
  }

  /// The title's words; nil if it has none.
  var name: DisplayText? {
    guard let title else { return nil }
    let words = DisplayText(title.children.plainText).trimmed
    return words.isEmpty ? nil : words
  }

  /// Finds a kind after the title that is not the file's.
  func checkKind(_ kind: String, _ reading: inout Reading) {
    guard let written = attributes?.kind, written.text != kind else { return }
    reading.report(
      .kindMisplaced, at: written.position,
      ["kind": .text(".\(written.text)"), "expected": .text(".\(kind)")])
  }
}
