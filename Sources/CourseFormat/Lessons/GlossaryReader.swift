import Typography
import Wording

/// Reads the glossary: each heading with an id is a term, what stands under it its meaning.
struct GlossaryReader {
  /// Reads the terms of the source language, or a translation of them.
  ///
  /// The order is the source's; of a term that a translation lacks, the source is what a learner
  /// gets.
  static func read(
    translationOf source: [Term]? = nil, _ reading: inout Reading
  ) -> [Term] {
    let front = FrontMatter.read(&reading)
    _ = TitleReader.read(front, &reading)
    let document = MarkdownParser.parse(from: front.bodyLine, &reading) ?? .init()
    let blocks = BlockReader(footnotes: document.footnotes)
    let text = TitledSections(of: document.blocks, &reading)
    let terms = text.sections.compactMap { term($0, blocks, &reading) }
    guard let source else { return terms }
    return pair(terms, with: source, &reading)
  }

  private static func term(
    _ section: Section, _ blocks: BlockReader, _ reading: inout Reading
  ) -> Term? {
    guard let written = section.attributes?.id else {
      reading.report(.termWithoutID, at: section.heading)
      return nil
    }
    guard let id = TermID(written.text) else {
      reading.report(.idMalformed, at: written.position, ["id": .text(written.text)])
      return nil
    }
    guard reading.give(.term(id), id.rawValue, at: written.position) else { return nil }
    let definition = blocks.read(section.nodes, &reading)
    if definition.isEmpty {
      reading.report(.termEmpty, at: section.heading, ["id": .text(id.rawValue)])
    }
    return Term(
      id: id, name: DisplayText(section.heading.children.plainText).trimmed,
      definition: definition)
  }

  private static func pair(
    _ terms: [Term], with source: [Term], _ reading: inout Reading
  ) -> [Term] {
    let translated = Dictionary(terms.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(source.map(\.id))
    for term in terms where !known.contains(term.id) {
      reading.report(
        .translationTermExtra, at: .start,
        ["id": .text(term.id.rawValue)])
    }
    for term in source where translated[term.id] == nil {
      reading.report(
        .translationTermMissing, at: .start,
        ["id": .text(term.id.rawValue)])
    }
    return source.map { translated[$0.id] ?? $0 }
  }
}
