import Wording

/// What the parts of a case call each other: nodes and counters.
enum CaseNames {
  /// The counters that effects change, where none is declared.
  static func counters(in nodes: [CaseNodeReader.Read]) -> [CaseCounter] {
    var seen: Set<CounterID> = []
    return nodes.flatMap(\.changed).filter { seen.insert($0.counter).inserted }
      .map { CaseCounter(id: $0.counter) }
  }

  /// Finds names that stand for nothing; false if a learner would trip over one.
  static func check(
    _ study: CaseStudy, _ head: CaseHead, _ nodes: [CaseNodeReader.Read], _ reading: inout Reading
  ) -> Bool {
    let counters = Set(study.counters.map(\.id))
    var isSound = true
    for target in nodes.flatMap(\.targets) where study[target.node] == nil {
      isSound = false
      report(
        .caseNodeUnknown, target.node.rawValue, at: target.position,
        among: study.nodes.map(\.id.rawValue), &reading)
    }
    let asked = nodes.flatMap(\.asked)
    let changed = nodes.flatMap(\.changed)
    for (counter, position) in asked + changed where !counters.contains(counter) {
      isSound = false
      report(
        .caseCounterUnknown, counter.rawValue, at: position,
        among: study.counters.map(\.id.rawValue) + ["clock", "harm"], &reading)
    }
    let needed = Set(asked.map(\.counter))
    for counter in study.counters where !needed.contains(counter.id) {
      guard
        let position = head.counterPositions[counter.id]
          ?? changed.first(where: { $0.counter == counter.id })?.position
      else { continue }
      reportUnused(counter.id, at: position, &reading)
    }
    return isSound
  }

  private static func report(
    _ code: DiagnosticCode, _ id: String, at position: Position, among known: [String],
    _ reading: inout Reading
  ) {
    // A hostile file has thousands of both, and each would be compared with each.
    guard reading.diagnostics.count < Reading.mostFindings else { return }
    reading.report(
      code, at: position,
      ["id": .text(id), "remedy": .message(Suggestion.remedy(for: id, among: known))])
  }

  /// As a rule a slip: `{minuts=5}` counts minuts.
  private static func reportUnused(
    _ id: CounterID, at position: Position, _ reading: inout Reading
  ) {
    let nearest = Suggestion.nearest(
      to: id.rawValue, among: ["minutes", "harm", "outcome", "essential", "if", "limit"])
    let remedy =
      nearest.map { Message("check.remedy.did-you-mean", ["suggestion": .text($0)]) }
      ?? Message("check.remedy.ask-or-remove")
    reading.report(
      .caseCounterUnused, at: position,
      ["id": .text(id.rawValue), "remedy": .message(remedy)])
  }
}

extension CaseNodeReader.Read {
  private var all: [CaseAttributes] { [attributes] + (rules + links).map(\.attributes) }

  /// The counters that the node and its ways change, and where.
  fileprivate var changed: [(counter: CounterID, position: Position)] { all.flatMap(\.changed) }

  /// The counters that conditions ask for, and where.
  fileprivate var asked: [(counter: CounterID, position: Position)] {
    all.flatMap(\.mentions).compactMap { mention in
      guard case .counter(let id) = mention.quantity else { return nil }
      return (id, mention.position)
    }
  }

  /// The nodes that ways lead to and conditions ask for, and where.
  fileprivate var targets: [(node: NodeID, position: Position)] {
    let ways = zip(node.rules + node.links, rules + links).map { ($0.target, $1.position) }
    return ways
      + all.flatMap(\.mentions).compactMap { mention in
        guard case .visits(let id) = mention.quantity else { return nil }
        return (id, mention.position)
      }
  }
}
