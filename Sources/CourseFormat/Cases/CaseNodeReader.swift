import Typography
import Wording

/// Reads a node of a case: a heading with an id, what is found there, and what can be done.
struct CaseNodeReader {
  /// How blocks are turned into what a learner sees.
  let blocks: BlockReader

  /// A node as it was read, and where its parts stand.
  struct Read {
    var node: CaseNode
    var attributes: CaseAttributes
    var rules: [(attributes: CaseAttributes, position: Position)] = []
    var links: [(attributes: CaseAttributes, position: Position)] = []
  }

  /// Reads a node in the source language; `isWhole` is false, with a finding, if a part of it
  /// could not be read.
  func read(_ section: Section, _ reading: inout Reading) -> (read: Read, isWhole: Bool)? {
    guard let id = id(of: section, &reading) else { return nil }
    var parts = parts(of: section, &reading)
    let attributes = CaseAttributes.read(section.attributes, of: .node, &reading)
    var node = CaseNode(
      id: id, title: parts.title, text: parts.text, change: attributes.change,
      isEssential: attributes.isEssential, outcome: attributes.outcome)
    var read = Read(node: node, attributes: attributes)
    for way in parts.ways {
      let attributes = CaseAttributes.read(way.attributes, of: .link, &reading)
      guard let target = NodeID(way.target) else {
        reading.report(.idMalformed, at: way.position, ["id": .text(way.target)])
        parts.isWhole = false
        continue
      }
      let link = CaseLink(
        to: target, label: way.label, if: attributes.condition, change: attributes.change)
      if way.isRule {
        node.rules.append(link)
        read.rules.append((attributes, way.position))
      } else {
        node.links.append(link)
        read.links.append((attributes, way.position))
      }
    }
    let isPassedThrough = node.rules.contains { $0.condition == nil }
    if parts.text.isEmpty, !isPassedThrough {
      reading.report(.caseNodeEmpty, at: section.heading)
    }
    read.node = node
    let isBroken = ([attributes] + (read.rules + read.links).map(\.attributes)).contains(
      where: \.isBroken)
    return (read, parts.isWhole && !isBroken)
  }

  /// Reads a translation of a node: its words, joined to how the source is played.
  ///
  /// Of a node whose links are not those of the source, the source is what a learner gets.
  func read(
    _ section: Section, translationOf source: [NodeID: CaseNode], _ reading: inout Reading
  ) -> CaseNode? {
    guard let id = id(of: section, &reading) else { return nil }
    guard var node = source[id] else {
      reading.report(.translationNodeExtra, at: section.heading, ["id": .text(id.rawValue)])
      return nil
    }
    CaseAttributes.refuse(section.attributes, &reading)
    let parts = parts(of: section, &reading)
    for way in parts.ways { CaseAttributes.refuse(way.attributes, &reading) }
    let (rules, links) = (parts.ways.filter(\.isRule), parts.ways.filter { !$0.isRule })
    guard parts.isWhole else { return node }
    guard rules.map(\.target) == node.rules.map(\.target.rawValue),
      links.map(\.target) == node.links.map(\.target.rawValue)
    else {
      let targets = (node.rules + node.links).map { "#\($0.target)" }
      reading.report(
        .translationLinks, at: section.heading,
        ["targets": .text(targets.isEmpty ? "-" : targets.joined(separator: ", "))])
      return node
    }
    node.title = parts.title
    node.text = parts.text
    for (index, way) in rules.enumerated() { node.rules[index].label = way.label }
    for (index, way) in links.enumerated() { node.links[index].label = way.label }
    return node
  }

  /// What a node holds in any language.
  private struct Parts {
    var title: [Inline]
    var text: [Block]
    var ways: [CaseLinkReader.Way]
    var isWhole: Bool
  }

  private func parts(of section: Section, _ reading: inout Reading) -> Parts {
    let lists = section.nodes.filter(CaseLinkReader.isLinks)
    let title = blocks.inlines(section.heading.children, &reading)
    let text = blocks.read(section.nodes.filter { !CaseLinkReader.isLinks($0) }, &reading)
    let ways = lists.flatMap { CaseLinkReader.read($0, blocks, &reading) }
    return Parts(
      title: title.inlines, text: text + title.notes, ways: ways.compactMap { $0 },
      isWhole: !ways.contains { $0 == nil })
  }

  private func id(of section: Section, _ reading: inout Reading) -> NodeID? {
    guard let written = section.attributes?.id else {
      reading.report(.caseNodeWithoutID, at: section.heading)
      return nil
    }
    if let kind = section.attributes?.kind {
      reading.report(.attributesMalformed, at: kind.position, ["text": .text(".\(kind.text)")])
    }
    guard let id = NodeID(written.text) else {
      reading.report(.idMalformed, at: written.position, ["id": .text(written.text)])
      return nil
    }
    return reading.give(.node(id), id.rawValue, at: written.position) ? id : nil
  }
}
