/// All that can happen in a case, the shortest ways first.
///
/// Two states that no condition could ever tell apart count as one: a clock that has passed the
/// largest number it is compared with, for example, stands still. So there are finitely many
/// states; a case with more of them than is worth waiting for is not searched to the end.
struct CaseSearch {
  /// How many links and rules are looked at in all, one again for each state.
  static let mostSteps = 20_000

  /// A state that can be come to.
  struct Found {
    var arrival: CaseStudy.Arrival
    /// The number of the state before it; nil for the first.
    var before: Int?
    /// The link that led to it, of those of the node before.
    var link = 0
  }

  private let study: CaseStudy
  /// The states, the shortest ways first.
  private(set) var found: [Found] = []
  /// Whether every state was come to.
  private(set) var isComplete = true
  /// The first state that was looked for.
  private(set) var goal: Int?

  /// Searches a case; `isWorth` says from which states to go on, `isGoal` at which to stop.
  init(
    _ study: CaseStudy, telling distinctions: CaseDistinctions,
    isWorth: (CaseState) -> Bool = { _ in true }, isGoal: (CaseState) -> Bool = { _ in false }
  ) {
    self.study = study
    var seen: Set<CaseState> = []
    var steps = 0
    func take(_ arrival: CaseStudy.Arrival, _ before: Int?, _ link: Int, _ search: inout Self) {
      var arrival = arrival
      arrival.state = distinctions.reduce(arrival.state)
      // Rules that were tried in vain on the way to a state already seen were work as well.
      let passed = arrival.hops.map(\.node) + [arrival.state.node]
      steps += passed.reduce(1) { $0 + (study[$1]?.rules.count ?? 0) }
      guard isWorth(arrival.state), seen.insert(arrival.state).inserted else { return }
      search.found.append(Found(arrival: arrival, before: before, link: link))
      if search.goal == nil, isGoal(arrival.state) { search.goal = search.found.count - 1 }
    }
    guard let opening = study.opening() else { return }
    take(opening, nil, 0, &self)
    var index = 0
    while index < found.count, goal == nil {
      let here = found[index].arrival
      if !here.isEndless {
        steps += study[here.state.node]?.links.count ?? 0
        guard steps <= Self.mostSteps else {
          isComplete = false
          return
        }
        for link in study.openLinks(in: here.state) {
          guard steps <= Self.mostSteps else {
            isComplete = false
            return
          }
          guard let arrival = study.follow(link, from: here.state) else { continue }
          take(arrival, index, link, &self)
        }
      }
      index += 1
    }
  }

  /// The choices that lead to a state.
  func choices(to number: Int) -> [CaseChoice] {
    var result: [CaseChoice] = []
    var index = number
    while let before = found[index].before {
      let node = found[before].arrival.state.node
      if let choice = study.choice(of: found[index].link, at: node) { result.append(choice) }
      index = before
    }
    return result.reversed()
  }

  /// The nodes on the way to a state, that of the state itself last.
  func path(to number: Int) -> String {
    let nodes = choices(to: number).map(\.node) + [found[number].arrival.state.node]
    return nodes.map(\.rawValue).joined(separator: ", ")
  }
}

/// What must be told apart of a case's states, since a condition or a goal asks for it.
struct CaseDistinctions {
  private var clock = 0
  private var harm = 0
  private var visits: [NodeID: Int] = [:]

  /// What the conditions of a case ask for.
  init(_ study: CaseStudy) {
    for node in study.nodes {
      for (quantity, number) in (node.rules + node.links).flatMap({ $0.condition?.tests ?? [] }) {
        note(quantity, number)
      }
    }
  }

  /// Takes in that a quantity is compared with a number.
  mutating func note(_ quantity: Condition.Quantity, _ number: Int) {
    switch quantity {
    case .clock: clock = max(clock, number + 1)
    case .harm: harm = max(harm, number + 1)
    case .visits(let node): visits[node] = max(visits[node] ?? 0, number + 1)
    // A counter has bounds of its own.
    case .counter: break
    }
  }

  /// The state without what nothing asks for.
  func reduce(_ state: CaseState) -> CaseState {
    var state = state
    state.clock = min(state.clock, clock)
    state.harm = min(state.harm, harm)
    var kept: [NodeID: Int] = [:]
    for (node, most) in visits {
      if let count = state.visits[node] { kept[node] = min(count, most) }
    }
    state.visits = kept
    return state
  }
}

extension CaseStudy {
  /// The shortest way to a good end through every essential node without harm, as the choices of
  /// somebody who knows the case.
  ///
  /// It keeps to the limit where it can. Nil where there is no such way, or none is found soon.
  public func expertPath() -> [CaseChoice]? {
    expertSearch(withinLimit: true).path ?? expertSearch(withinLimit: false).path
  }

  /// Whether somebody can reach the full score; nil where that was not found out.
  var hasFullScore: Bool? {
    let (path, isComplete) = expertSearch(withinLimit: true)
    return path != nil ? true : isComplete ? false : nil
  }

  private func expertSearch(withinLimit: Bool) -> (path: [CaseChoice]?, isComplete: Bool) {
    let essential = essentialNodes
    var distinctions = CaseDistinctions(self)
    distinctions.note(.harm, 0)
    for node in essential { distinctions.note(.visits(node), 0) }
    let limit = withinLimit ? rules.limit : nil
    if let limit { distinctions.note(.clock, limit) }
    let search = CaseSearch(
      self, telling: distinctions,
      isWorth: { $0.harm == 0 && $0.clock <= limit ?? .max },
      isGoal: { state in
        self[state.node]?.outcome == .good
          && essential.allSatisfy { state.visits[$0] != nil }
      })
    return (search.goal.map(search.choices), search.isComplete)
  }
}
