/// When a link of a case is open.
///
///     condition  = conjunction { "or" conjunction }
///     conjunction = term { "and" term }
///     term       = "not" term | "(" condition ")" | test
///     test       = quantity comparison number | visits [ comparison number ]
///     quantity   = counter | "clock" | "harm"
///     visits     = "visited(" node ")"
///     comparison = "=" | "!=" | "<" | "<=" | ">" | ">="
///
/// A number is one of up to nine digits. White space separates and means nothing else.
/// `visited(zinc)` alone asks whether the learner has been there at all.
///
///     fluid >= 2 and not visited(zinc)
///     clock > 30 or (harm = 0 and visited(wait) < 3)
public indirect enum Condition: Hashable, Sendable {
  /// A quantity compared with a number.
  case test(Quantity, Comparison, Int)
  /// The opposite.
  case not(Condition)
  /// Both.
  case and(Condition, Condition)
  /// At least one of the two.
  case or(Condition, Condition)

  /// What can be compared.
  public enum Quantity: Hashable, Sendable {
    /// A counter.
    case counter(CounterID)
    /// How many times the learner came to a node.
    case visits(NodeID)
    /// The minutes that have passed by the case's clock.
    case clock
    /// The harm done.
    case harm
  }

  /// How two numbers are compared.
  public enum Comparison: String, Sendable, CaseIterable {
    /// The same.
    case equal = "="
    /// Not the same.
    case unequal = "!="
    /// Less.
    case less = "<"
    /// Less or the same.
    case atMost = "<="
    /// More.
    case more = ">"
    /// More or the same.
    case atLeast = ">="

    /// Whether it is true of two numbers.
    public func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .equal: left == right
      case .unequal: left != right
      case .less: left < right
      case .atMost: left <= right
      case .more: left > right
      case .atLeast: left >= right
      }
    }
  }

  /// Whether it is true where a case has come to.
  public func holds(in state: CaseState) -> Bool {
    switch self {
    case .test(let quantity, let comparison, let number):
      comparison.holds(state[quantity], number)
    case .not(let condition): !condition.holds(in: state)
    case .and(let left, let right): left.holds(in: state) && right.holds(in: state)
    case .or(let left, let right): left.holds(in: state) || right.holds(in: state)
    }
  }

  /// The quantities it asks for, each with the number it is compared with.
  public var tests: [(quantity: Quantity, number: Int)] {
    switch self {
    case .test(let quantity, _, let number): [(quantity, number)]
    case .not(let condition): condition.tests
    case .and(let left, let right), .or(let left, let right): left.tests + right.tests
    }
  }
}

extension Condition: CustomStringConvertible {
  /// The condition as a trainer writes it.
  public var description: String {
    switch self {
    case .test(.visits(let node), .atLeast, 1): "visited(\(node))"
    case .test(let quantity, let comparison, let number):
      "\(quantity) \(comparison.rawValue) \(number)"
    case .not(let condition): "not \(condition.term)"
    case .and(let left, let right): "\(left.conjunct) and \(right.term)"
    case .or(let left, let right): "\(left) or \(right.conjunct)"
    }
  }

  /// In parentheses where it would otherwise be torn apart beside `and`.
  private var conjunct: String {
    if case .or = self { "(\(self))" } else { description }
  }

  /// In parentheses where it would otherwise be torn apart after `not` or `and`.
  private var term: String {
    switch self {
    case .or, .and: "(\(self))"
    case .test, .not: description
    }
  }
}

extension Condition.Quantity: CustomStringConvertible {
  /// The quantity as a trainer writes it.
  public var description: String {
    switch self {
    case .counter(let id): id.rawValue
    case .visits(let node): "visited(\(node))"
    case .clock: "clock"
    case .harm: "harm"
    }
  }
}
