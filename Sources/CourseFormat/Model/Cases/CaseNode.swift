/// A place in a case: what is found there, and what can be done.
public struct CaseNode: Hashable, Sendable {
  /// The node's id.
  public var id: NodeID
  /// Its name: the heading.
  public var title: [Inline]
  /// What a learner reads there.
  public var text: [Block]
  /// What coming there does.
  public var change: CaseChange
  /// Whether a good course of the case goes through it.
  public var isEssential: Bool
  /// How the case ends there; nil where it goes on.
  public var outcome: Outcome?
  /// What happens by itself: the first rule whose condition is true is followed at once.
  public var rules: [CaseLink]
  /// What a learner can do, in the trainer's order.
  public var links: [CaseLink]

  /// A node with all its parts.
  public init(
    id: NodeID, title: [Inline], text: [Block] = [], change: CaseChange = .none,
    isEssential: Bool = false, outcome: Outcome? = nil, rules: [CaseLink] = [],
    links: [CaseLink] = []
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.change = change
    self.isEssential = isEssential
    self.outcome = outcome
    self.rules = rules
    self.links = links
  }
}

/// A way from one node to another.
public struct CaseLink: Hashable, Sendable {
  /// The node it leads to.
  public var target: NodeID
  /// What a learner does, or, of a rule, what happens.
  public var label: [Inline]
  /// When it is open; nil for always.
  public var condition: Condition?
  /// What going that way does.
  public var change: CaseChange

  /// A way to a node.
  public init(
    to target: NodeID, label: [Inline], if condition: Condition? = nil, change: CaseChange = .none
  ) {
    self.target = target
    self.label = label
    self.condition = condition
    self.change = change
  }
}

/// What coming to a node or going along a link does.
public struct CaseChange: Hashable, Sendable {
  /// The minutes that pass by the case's clock.
  public var minutes: Int
  /// The harm done to the patient; harm is never undone.
  public var harm: Int
  /// What happens to counters, in order.
  public var effects: [CounterEffect]

  /// A change.
  public init(minutes: Int = 0, harm: Int = 0, effects: [CounterEffect] = []) {
    self.minutes = minutes
    self.harm = harm
    self.effects = effects
  }

  /// Nothing.
  public static let none = CaseChange()
}

/// What happens to a counter.
public struct CounterEffect: Hashable, Sendable {
  /// The counter.
  public var counter: CounterID
  /// What happens to it.
  public var change: Change

  /// What happens to a counter.
  public enum Change: Hashable, Sendable {
    /// So much is added, or taken away: `fluid=+1`, `fluid=-1`.
    case add(Int)
    /// It becomes so much: `fluid=3`.
    case set(Int)
  }

  /// A change to a counter.
  public init(_ counter: CounterID, _ change: Change) {
    self.counter = counter
    self.change = change
  }
}

/// How a case ends.
public enum Outcome: String, Sendable, CaseIterable {
  /// As well as it could.
  case good
  /// Well enough.
  case adequate
  /// With harm done.
  case harm
  /// With a death that could have been avoided.
  case death

  /// Whether a case that ends so is done.
  public var isSuccess: Bool { self == .good || self == .adequate }
}
