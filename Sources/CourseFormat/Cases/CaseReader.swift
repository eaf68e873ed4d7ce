import Typography
import Wording

/// Reads a branching case: a title, and a heading for each node.
///
///     # A child with diarrhoea {.case limit=30}
///
///     ## Arrival {#arrival essential minutes=2}
///
///     A mother brings her son of two years.
///
///     - [Look for danger signs](#signs)
///     - [Send them home](#home) {harm=1}
///
/// The case begins with the first node. In braces after a node or a link stand `minutes=5`,
/// `harm=1` (added, never undone) and changes to counters, `fluid=+1`, `fluid=-1`, `fluid=3`;
/// after a node also `essential` and, where the case ends, `outcome=good`; after a link also
/// `if="fluid >= 2"`, see ``Condition``. See ``CaseLinkReader`` for links and rules, ``CaseHead``
/// for the front matter.
struct CaseReader {
  /// How many nodes, links and rules a case may have together.
  static let mostParts = 2000

  /// Reads a case in the source language.
  ///
  /// `isWhole` is false, with findings, if a part of it could not be read, `isPlayable` if a
  /// learner could not play it to an end.
  static func read(
    _ id: ItemID, in language: LanguageTag, _ reading: inout Reading
  ) -> (study: CaseStudy, isWhole: Bool, isPlayable: Bool) {
    let (head, parts, blocks, isReadable) = open(ofTranslation: false, &reading)
    let about = CaseAttributes.read(parts.attributes, of: .title, &reading)
    if head.title == nil, parts.name == nil, isReadable {
      reading.report(.titleMissing, at: .start)
    }
    let reader = CaseNodeReader(blocks: blocks)
    let introduction = blocks.read(parts.introduction, &reading)
    // What is too large is refused as a whole: of its parts only the first are read.
    let read = parts.sections.prefix(mostParts).map { reader.read($0, &reading) }
    let nodes = read.compactMap { $0?.read }
    if parts.sections.isEmpty, isReadable { reading.report(.caseEmpty, at: .start) }
    let steps = nodes.flatMap { [$0.node.change] + ($0.node.rules + $0.node.links).map(\.change) }
    let gravest = steps.map(\.harm).max() ?? 0
    let study = CaseStudy(
      id: id, language: language, title: head.title ?? parts.name ?? DisplayText(id.rawValue),
      minutes: head.minutes, introduction: introduction,
      counters: head.counters ?? CaseNames.counters(in: nodes),
      rules: CaseRules(
        limit: about.limit, mostHarm: gravest == 0 ? 0 : head.mostHarm ?? gravest,
        weights: head.weights ?? CaseWeights()),
      nodes: nodes.map(\.node), revision: Revision(of: reading.file.text))
    let isWhole =
      isReadable && !about.isBroken && !read.isEmpty && read.allSatisfy { $0?.isWhole == true }
    let count = parts.sections.count + nodes.reduce(0) { $0 + $1.rules.count + $1.links.count }
    guard count <= mostParts else {
      reading.report(.caseTooLarge, at: .start, ["limit": .number(mostParts)])
      return (study, false, false)
    }
    let isSound = CaseNames.check(study, head, nodes, &reading)
    guard isWhole, isSound else { return (study, isWhole, false) }
    return (study, true, CaseChecker.check(study, nodes, title: parts.title, &reading))
  }

  /// Reads a translation: the words of each node, where they are there.
  static func read(
    translationOf source: CaseStudy, in language: LanguageTag, _ reading: inout Reading
  ) -> CaseStudy {
    let (head, parts, blocks, isReadable) = open(ofTranslation: true, &reading)
    CaseAttributes.refuse(parts.attributes, &reading)
    if head.title == nil, parts.name == nil, isReadable {
      reading.report(.titleMissing, at: .start)
    }
    let reader = CaseNodeReader(blocks: blocks)
    let known = Dictionary(source.nodes.map { ($0.id, $0) }) { first, _ in first }
    let introduction = blocks.read(parts.introduction, &reading)
    let nodes = parts.sections.compactMap {
      reader.read($0, translationOf: known, &reading)
    }
    let translated = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
    for node in source.nodes where translated[node.id] == nil && isReadable {
      reading.report(.translationNodeMissing, at: .start, ["id": .text(node.id.rawValue)])
    }
    return CaseStudy(
      id: source.id, language: language, title: head.title ?? parts.name ?? source.title,
      minutes: head.minutes ?? source.minutes,
      introduction: introduction.isEmpty ? source.introduction : introduction,
      counters: source.counters, rules: source.rules,
      nodes: source.nodes.map { translated[$0.id] ?? $0 }, revision: source.revision)
  }

  private static func open(
    ofTranslation isTranslation: Bool, _ reading: inout Reading
  ) -> (head: CaseHead, parts: CaseSections, blocks: BlockReader, isReadable: Bool) {
    let front = FrontMatter.read(&reading)
    let head = CaseHead.read(
      front, of: .caseStudy, isTranslation: isTranslation, &reading)
    let document = MarkdownParser.parse(from: front.bodyLine, &reading)
    let parts = CaseSections(of: document?.blocks ?? [], &reading)
    parts.checkKind("case", &reading)
    return (
      head, parts, BlockReader(footnotes: document?.footnotes ?? [:]),
      !front.isBroken && document != nil
    )
  }
}
