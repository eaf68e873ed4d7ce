import Wording

/// A heading that opens a question, a term, a node of a case or an exercise, with or without an id.
struct Opening {
  /// The heading, its braces taken off.
  var heading: MarkdownNode
  /// What stands in its braces.
  var attributes: Attributes?

  /// The id that is written there, well-formed or not.
  var id: String? { attributes?.id?.text }

  /// The openings of a bank or a glossary: every heading but the title.
  static func ofSections(in reading: inout Reading) -> [Opening] {
    let front = FrontMatter.read(&reading)
    let document = MarkdownParser.parse(from: front.bodyLine, &reading)
    return TitledSections(of: document?.blocks ?? [], &reading).sections.map {
      Opening(heading: $0.heading, attributes: $0.attributes)
    }
  }

  /// The openings of a case or a drill: every heading but the title.
  static func ofParts(in reading: inout Reading) -> [Opening] {
    let front = FrontMatter.read(&reading)
    let document = MarkdownParser.parse(from: front.bodyLine, &reading)
    return CaseSections(of: document?.blocks ?? [], &reading).sections.map { section in
      var opening = Opening(heading: section.heading, attributes: section.attributes)
      if opening.attributes == nil { opening.takeBareAttributes(&reading) }
      return opening
    }
  }

  /// Takes braces without an id, `{minutes=2 essential}`, for what they will be once they have one.
  private mutating func takeBareAttributes(_ reading: inout Reading) {
    var children = heading.children
    guard let attributes = Attributes.take(from: &children, &reading, withBareKeys: true),
      attributes.others.allSatisfy({ $0.value != nil || $0.name.text == "essential" })
    else { return }
    heading.children = children
    self.attributes = attributes
  }

  /// The openings of a lesson: headings with a kind, or with a task list right under them.
  static func ofSelfChecks(in reading: inout Reading) -> [Opening] {
    let front = FrontMatter.read(&reading)
    let nodes = MarkdownParser.parse(from: front.bodyLine, &reading)?.blocks ?? []
    var openings: [Opening] = []
    var index = 0
    while index < nodes.count {
      guard let section = Section.starting(at: index, of: nodes, &reading) else {
        index += 1
        continue
      }
      let isQuestion =
        section.attributes?.kind != nil
        || (section.attributes == nil ? section.own : section.nodes)
          .contains(where: \.isTaskList)
      if isQuestion {
        openings.append(Opening(heading: section.heading, attributes: section.attributes))
      }
      index += 1 + (isQuestion ? section.nodes.count : 0)
    }
    return openings
  }
}

extension Section {
  /// What stands between the heading and the next one of any level.
  var own: ArraySlice<MarkdownNode> { nodes.prefix { $0.headingLevel == nil } }
}
