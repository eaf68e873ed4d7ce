import Wording

/// Checks that a case can be played: that every way leads somewhere, and some to an end.
struct CaseChecker {
  private let study: CaseStudy
  private let nodes: [CaseNodeReader.Read]
  private let places: [NodeID: Int]
  private var isPlayable = true

  /// Finds what is wrong with a case whose parts could all be read; false if a learner would trip
  /// over it.
  static func check(
    _ study: CaseStudy, _ nodes: [CaseNodeReader.Read], title: MarkdownNode?,
    _ reading: inout Reading
  ) -> Bool {
    var checker = CaseChecker(study, nodes)
    checker.checkEnds(&reading)
    checker.checkWays(title, &reading)
    if checker.isPlayable { checker.checkCourses(&reading) }
    if checker.isPlayable { checker.checkCycles(&reading) }
    return checker.isPlayable
  }

  private init(_ study: CaseStudy, _ nodes: [CaseNodeReader.Read]) {
    self.study = study
    self.nodes = nodes
    places = Dictionary(nodes.enumerated().map { ($1.node.id, $0) }) { first, _ in first }
  }

  /// Finds nodes that neither go on nor end, and ends that go on.
  private mutating func checkEnds(_ reading: inout Reading) {
    for read in nodes {
      if read.node.outcome == nil, read.node.links.isEmpty, read.node.rules.isEmpty {
        fail(.caseDeadEnd, at: read.position(in: reading), &reading)
      }
      if read.node.outcome != nil, let link = read.links.first {
        fail(.caseEndWithLinks, at: link.position, &reading)
      }
    }
  }

  /// Finds nodes to which nothing leads, and nodes from which no end can be reached.
  private mutating func checkWays(_ title: MarkdownNode?, _ reading: inout Reading) {
    let onward = nodes.map { read in
      read.node.ways.compactMap { places[$0.target] }
    }
    let reached = Self.reach(from: [0], by: onward)
    for (index, read) in nodes.enumerated() where !reached.contains(index) {
      reading.report(.caseNodeUnreachable, at: read.position(in: reading))
    }
    guard isPlayable else { return }
    var backward = [[Int]](repeating: [], count: nodes.count)
    for (index, targets) in onward.enumerated() {
      for target in targets { backward[target].append(index) }
    }
    let ends = nodes.indices.filter { nodes[$0].node.outcome != nil }
    let ending = Self.reach(from: ends, by: backward)
    if !ending.contains(0) {
      return fail(.caseEndUnreachable, at: title?.position ?? .start, &reading)
    }
    for index in nodes.indices where reached.contains(index) && !ending.contains(index) {
      fail(.caseEndUnreachable, at: nodes[index].position(in: reading), &reading)
    }
  }

  /// Finds ways round on which nothing changes, so that a learner could go on for ever.
  private func checkCycles(_ reading: inout Reading) {
    let free = nodes.map { read in
      read.node.ways.filter { $0.condition == nil && $0.change == .none }
        .compactMap { places[$0.target] }.filter { nodes[$0].node.change == .none }
    }
    var isDone = [Bool](repeating: false, count: nodes.count)
    var depth: [Int: Int] = [:]
    for start in nodes.indices where !isDone[start] {
      var way = [(node: start, next: 0)]
      depth = [start: 0]
      var told: Set<Int> = []
      while let (node, next) = way.last {
        guard next < free[node].count else {
          isDone[node] = true
          depth[node] = nil
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let target = free[node][next]
        if let first = depth[target] {
          guard told.insert(target).inserted else { continue }
          let round = way[first...].map { nodes[$0.node].node.id.rawValue }
          reading.report(
            .caseCycle, at: nodes[target].position(in: reading),
            ["path": .text(round.joined(separator: ", "))])
        } else if !isDone[target] {
          depth[target] = way.count
          way.append((target, 0))
        }
      }
    }
  }

  /// Plays the case in every way, as far as that is soon done.
  private mutating func checkCourses(_ reading: inout Reading) {
    let search = CaseSearch(study, telling: CaseDistinctions(study))
    var used: Set<CaseChoice> = []
    var followed: Set<CaseChoice> = []
    var entered: Set<NodeID> = []
    var told: Set<NodeID> = []
    for (index, found) in search.found.enumerated() {
      let state = found.arrival.state
      let links = study.openLinks(in: state).compactMap { study.choice(of: $0, at: state.node) }
      used.formUnion(links)
      followed.formUnion(found.arrival.hops)
      entered.formUnion([state.node] + found.arrival.hops.map(\.node))
      guard let place = places[state.node], !told.contains(state.node) else { continue }
      let isStuck = links.isEmpty && study[state.node]?.outcome == nil
      guard found.arrival.isEndless || isStuck else { continue }
      told.insert(state.node)
      fail(
        found.arrival.isEndless ? .caseRedirectLoop : .caseStuck,
        at: nodes[place].position(in: reading), &reading,
        ["path": .text(search.path(to: index)), "limit": .number(CaseStudy.mostHops)])
    }
    guard search.isComplete, isPlayable else { return }
    for read in nodes where entered.contains(read.node.id) {
      reportUnused(
        zip(read.node.rules, read.rules.map(\.position)), of: read, followed, &reading)
      reportUnused(
        zip(read.node.links, read.links.map(\.position)), of: read, used, &reading)
    }
    if study.hasFullScore == false {
      reading.report(.caseFullScoreMissing, at: nodes[0].position(in: reading))
    }
  }

  private func reportUnused(
    _ ways: Zip2Sequence<[CaseLink], [Position]>, of read: CaseNodeReader.Read,
    _ used: Set<CaseChoice>, _ reading: inout Reading
  ) {
    for (number, (way, position)) in ways.enumerated()
    where !used.contains(CaseChoice(node: read.node.id, link: number, to: way.target)) {
      reading.report(.caseLinkNever, at: position)
    }
  }

  private mutating func fail(
    _ code: DiagnosticCode, at position: Position, _ reading: inout Reading,
    _ arguments: [String: Argument] = [:]
  ) {
    isPlayable = false
    reading.report(code, at: position, arguments)
  }

  /// Everything that can be reached from somewhere.
  private static func reach(from start: [Int], by ways: [[Int]]) -> Set<Int> {
    var reached = Set(start)
    var open = start
    while let node = open.popLast() {
      for target in ways[node] where reached.insert(target).inserted { open.append(target) }
    }
    return reached
  }
}

extension CaseNode {
  /// All ways out of the node.
  fileprivate var ways: [CaseLink] { rules + links }
}

extension CaseNodeReader.Read {
  /// Where the node's id stands.
  fileprivate func position(in reading: Reading) -> Position {
    reading.ids[.node(node.id)] ?? .start
  }
}
