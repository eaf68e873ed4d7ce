// How a case goes on: the one place that checking, playing and scoring share.

extension CaseStudy {
  /// How many rules are followed one after the other at most.
  public static let mostHops = 50

  /// Where a step led to.
  public struct Arrival: Hashable, Sendable {
    /// Where the case has come to.
    public var state: CaseState
    /// The rules that were followed on the way, each by its node and its number from 0.
    public var hops: [CaseChoice] = []
    /// Whether the rules lead round without end; the case then stays where it has come to.
    public var isEndless = false
  }

  /// The case at its first node; nil for a case without one.
  public func opening() -> Arrival? {
    nodes.first.map { enter($0, CaseState(before: $0.id, counters: counters)) }
  }

  /// The numbers, from 0, of the links that are open.
  public func openLinks(in state: CaseState) -> [Int] {
    guard let node = self[state.node], node.outcome == nil else { return [] }
    return node.links.indices.filter { node.links[$0].isOpen(in: state) }
  }

  /// The choice of a link, by its number from 0 among all links of a node; nil if there is none.
  public func choice(of link: Int, at node: NodeID) -> CaseChoice? {
    self[node]?.links[safely: link].map { CaseChoice(node: node, link: link, to: $0.target) }
  }

  /// Follows a link; nil if it is not open.
  public func follow(_ link: Int, from state: CaseState) -> Arrival? {
    guard let node = self[state.node], node.outcome == nil, let way = node.links[safely: link],
      way.isOpen(in: state), let target = self[way.target]
    else { return nil }
    return enter(target, changed(state, by: way.change))
  }

  /// Comes to a node: time passes, counters change, and then the first rule that is true is
  /// followed.
  private func enter(_ node: CaseNode, _ state: CaseState) -> Arrival {
    var arrival = Arrival(state: arrived(at: node, state))
    var node = node
    while let rule = node.rules.firstIndex(where: { $0.isOpen(in: arrival.state) }),
      let target = self[node.rules[rule].target]
    {
      guard arrival.hops.count < Self.mostHops else {
        arrival.isEndless = true
        break
      }
      arrival.hops.append(CaseChoice(node: node.id, link: rule, to: target.id))
      arrival.state = arrived(at: target, changed(arrival.state, by: node.rules[rule].change))
      node = target
    }
    return arrival
  }

  private func arrived(at node: CaseNode, _ state: CaseState) -> CaseState {
    var state = changed(state, by: node.change)
    state.node = node.id
    state.visits[node.id] = min((state.visits[node.id] ?? 0) + 1, Self.most)
    return state
  }

  private func changed(_ state: CaseState, by change: CaseChange) -> CaseState {
    guard change != .none else { return state }
    var state = state
    state.clock = min(state.clock + min(max(0, change.minutes), Self.most), Self.most)
    state.harm = min(state.harm + min(max(0, change.harm), Self.most), Self.most)
    for effect in change.effects {
      guard let counter = counters.first(where: { $0.id == effect.counter }) else { continue }
      let value =
        switch effect.change {
        case .set(let value): value
        case .add(let value):
          (state.counters[counter.id] ?? counter.start) + min(max(value, -Self.most), Self.most)
        }
      state.counters[counter.id] = min(
        max(value, counter.bounds.lowerBound), counter.bounds.upperBound)
    }
    return state
  }

  /// No count grows beyond it, however long somebody plays.
  private static let most = 1_000_000_000
}

extension CaseLink {
  /// Whether its condition, if it has one, is true.
  fileprivate func isOpen(in state: CaseState) -> Bool { condition?.holds(in: state) ?? true }
}
