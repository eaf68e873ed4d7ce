/// Where a case has come to.
public struct CaseState: Hashable, Sendable {
  /// The node the learner is at.
  public var node: NodeID
  /// What the counters show.
  public var counters: [CounterID: Int]
  /// How many times the learner came to each node.
  public var visits: [NodeID: Int] = [:]
  /// The minutes that have passed by the case's clock.
  public var clock = 0
  /// The harm done.
  public var harm = 0

  /// The state of a case before its first node is entered.
  init(before node: NodeID, counters: [CaseCounter]) {
    self.node = node
    self.counters = Dictionary(counters.map { ($0.id, $0.start) }) { first, _ in first }
  }

  /// What a quantity comes to; nothing where it was never counted.
  public subscript(quantity: Condition.Quantity) -> Int {
    switch quantity {
    case .counter(let id): counters[id] ?? 0
    case .visits(let node): visits[node] ?? 0
    case .clock: clock
    case .harm: harm
    }
  }
}

/// A choice that a learner made in a case.
public struct CaseChoice: Hashable, Sendable {
  /// The node where it was made.
  public var node: NodeID
  /// The number, from 0, of the link among all links of the node, open or not.
  public var link: Int
  /// The node that the link led to when it was chosen: a number alone may mean another link once
  /// the case was edited.
  public var target: NodeID

  /// A choice at a node.
  public init(node: NodeID, link: Int, to target: NodeID) {
    self.node = node
    self.link = link
    self.target = target
  }
}
