import Typography
import Wording

/// A branching case: what a learner meets, may do, and comes to by it.
///
/// The words are those of one language; how the case is played is the source language's.
public struct CaseStudy: Hashable, Sendable {
  /// The case's id, which is also its file's name.
  public let id: ItemID
  /// The language it is in.
  public let language: LanguageTag
  /// The case's name.
  public let title: DisplayText
  /// The time a learner needs to play it.
  public let minutes: Int?
  /// What is said before it begins.
  public let introduction: [Block]
  /// What the case counts.
  public let counters: [CaseCounter]
  /// How it is scored.
  public let rules: CaseRules
  /// The nodes; the case begins with the first.
  public let nodes: [CaseNode]
  /// Identifies the source text that the case was read from.
  public let revision: Revision
  private let indices: [NodeID: Int]

  /// A case of some nodes; of two nodes with one id the first counts.
  public init(
    id: ItemID, language: LanguageTag, title: DisplayText, minutes: Int? = nil,
    introduction: [Block] = [], counters: [CaseCounter] = [], rules: CaseRules = CaseRules(),
    nodes: [CaseNode], revision: Revision
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.minutes = minutes
    self.introduction = introduction
    self.counters = counters
    self.rules = rules
    self.nodes = nodes
    self.revision = revision
    indices = Dictionary(nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The node with an id.
  public subscript(node: NodeID) -> CaseNode? { indices[node].map { nodes[$0] } }

  /// The nodes that a good course of the case goes through.
  public var essentialNodes: [NodeID] { nodes.filter(\.isEssential).map(\.id) }
}

/// The id of a node, unique in its case.
public typealias NodeID = Identifier<CaseNode>
/// The name of a counter, unique in its case.
public typealias CounterID = Identifier<CaseCounter>

/// Something that a case counts, such as litres of fluid; it never leaves its bounds.
public struct CaseCounter: Hashable, Sendable {
  /// The counter's name in conditions.
  public var id: CounterID
  /// What it begins with.
  public var start: Int
  /// The least and the most that it can be.
  public var bounds: ClosedRange<Int>

  /// The bounds of a counter of which nothing is said.
  public static let usual = 0...1000

  /// A counter; a start out of bounds is brought inside.
  public init(id: CounterID, start: Int = 0, bounds: ClosedRange<Int> = Self.usual) {
    self.id = id
    self.start = min(max(start, bounds.lowerBound), bounds.upperBound)
    self.bounds = bounds
  }
}

/// How a case is scored.
public struct CaseRules: Hashable, Sendable {
  /// The minutes by the case's own clock within which it should end; nil for without limit.
  public var limit: Int?
  /// The harm at which nothing is left of the score's part for doing none; 0 where the case can do
  /// none.
  public var mostHarm: Int
  /// What the parts of the score weigh.
  public var weights: CaseWeights

  /// Rules; what is left out has the format's default.
  public init(limit: Int? = nil, mostHarm: Int = 0, weights: CaseWeights = CaseWeights()) {
    self.limit = limit
    self.mostHarm = mostHarm
    self.weights = weights
  }
}

/// What the three parts of a case's score weigh, in per cent.
///
/// A part that a case does not have (no essential node, no harm, no limit) gives its weight to the
/// others.
public struct CaseWeights: Hashable, Sendable {
  /// Going through the essential nodes.
  public var path: Int
  /// Doing no harm.
  public var harm: Int
  /// Ending within the limit.
  public var time: Int

  /// Weights; those of the format are 50, 30 and 20.
  public init(path: Int = 50, harm: Int = 30, time: Int = 20) {
    self.path = path
    self.harm = harm
    self.time = time
  }
}
