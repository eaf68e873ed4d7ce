import Typography

/// Writes a branching case: a title, and a heading for each node.
struct CaseWriter {
  /// The file it is written to.
  let path: String
  /// Whether it is a translation, which says nothing of how the case is played.
  let isTranslation: Bool

  /// The case as Markdown; `basis` is the revision that a translation was made from.
  func text(_ study: CaseStudy, basis: Revision? = nil) -> String {
    var yaml = YAMLWriter()
    yaml.put("minutes", study.minutes)
    yaml.put("based-on", basis?.rawValue)
    if !isTranslation { writeRules(of: study, to: &yaml) }
    let writer = BlockWriter(path: path)
    let limit = isTranslation ? nil : study.rules.limit.map { "limit=\($0)" }
    let title = writer.heading(
      1, [.text(study.title)],
      AttributesWriter(kind: "case", others: [limit].compactMap { $0 }))
    let levels = HeadingLevels.levels(under: study.nodes.map(\.text))
    let nodes = zip(study.nodes, levels).map { node, level in
      BlockWriter.join(parts(of: node, level, writer))
    }
    let introduction = BlockWriter.join([.lines(title)] + writer.parts(study.introduction))
    return LessonWriter.file(yaml, ([introduction] + nodes).joined(separator: "\n\n"))
  }

  /// What has the format's default is left out, but not what is declared of counters.
  private func writeRules(of study: CaseStudy, to yaml: inout YAMLWriter) {
    if !study.counters.isEmpty {
      yaml.put("counters") { yaml in
        for counter in study.counters {
          yaml.put(counter.id.rawValue) { yaml in
            yaml.put("start", counter.start)
            yaml.put("min", counter.bounds.lowerBound)
            yaml.put("max", counter.bounds.upperBound)
          }
        }
      }
    }
    let (harm, weights) = (study.rules.mostHarm, study.rules.weights)
    if harm > 0 { yaml.put("harm-max", harm) }
    if weights != CaseWeights() {
      yaml.put("weights") { yaml in
        yaml.put("path", weights.path)
        yaml.put("harm", weights.harm)
        yaml.put("time", weights.time)
      }
    }
  }

  private func parts(
    of node: CaseNode, _ level: Int, _ writer: BlockWriter
  ) -> [BlockWriter.Part] {
    var attributes: [String] = []
    if !isTranslation {
      if node.isEssential { attributes.append("essential") }
      if let outcome = node.outcome { attributes.append("outcome=\(outcome.rawValue)") }
      attributes += Self.attributes(of: node.change)
    }
    let heading = writer.heading(
      level, node.title, AttributesWriter(id: node.id.rawValue, others: attributes))
    let rules = node.rules.map { way($0, writer) }
    let links = node.links.map { way($0, writer) }
    return [.lines(heading)] + writer.parts(node.text)
      + (rules.isEmpty ? [] : [.list(ListWriter(start: 1, items: rules))])
      + (links.isEmpty ? [] : [.list(ListWriter(items: links))])
  }

  private func way(_ link: CaseLink, _ writer: BlockWriter) -> String {
    let condition = link.condition.map { "if=\"\($0)\"" }
    let others = [condition].compactMap { $0 } + Self.attributes(of: link.change)
    return writer.inlines.link(
      link.label, to: "#\(link.target)",
      AttributesWriter(others: isTranslation ? [] : others))
  }

  private static func attributes(of change: CaseChange) -> [String] {
    var attributes: [String] = []
    if change.minutes != 0 { attributes.append("minutes=\(change.minutes)") }
    if change.harm != 0 { attributes.append("harm=\(change.harm)") }
    return attributes
      + change.effects.map { effect in
        switch effect.change {
        case .add(let number): "\(effect.counter)=\(number < 0 ? "" : "+")\(number)"
        case .set(let number): "\(effect.counter)=\(number)"
        }
      }
  }
}
