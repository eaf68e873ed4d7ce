import CourseFormat

/// A case being played: where it has come to, and by which choices.
///
/// Nothing in it is left to chance: the same choices always lead to the same end.
public struct CasePlay: Hashable, Sendable {
  /// The case.
  public let study: CaseStudy
  /// How the case began.
  public let opening: CaseStep
  /// What came of each choice, in order.
  public private(set) var steps: [CaseStep] = []

  /// How many choices one play has at most.
  public static let mostChoices = 1000

  /// A case at its first node; nil for a case without one.
  public init?(_ study: CaseStudy) {
    guard let arrival = study.opening() else { return nil }
    self.study = study
    opening = CaseStep(choice: nil, arrival)
  }

  /// A case after some choices; nil if they do not fit it, or do not lead where they led, as after
  /// an update.
  public init?(_ study: CaseStudy, replaying choices: [CaseChoice]) {
    self.init(study)
    for choice in choices {
      guard choose(choice.link), steps.last?.choice == choice else { return nil }
    }
  }

  /// The same play in another language of the same case.
  public init?(_ study: CaseStudy, insteadOf play: CasePlay) {
    self.init(study, replaying: play.choices)
  }

  /// Where the case has come to.
  public var state: CaseState { (steps.last ?? opening).state }

  /// The node where the learner is.
  public var node: CaseNode? { study[state.node] }

  /// The choices so far.
  public var choices: [CaseChoice] { steps.compactMap(\.choice) }

  /// The numbers, from 0, of the links that are open, among all links of the node.
  public var openLinks: [Int] { study.openLinks(in: state) }

  /// How the case ended; nil while it goes on.
  public var outcome: Outcome? { node?.outcome }

  /// Follows a link, by its number from 0 among all links of the node.
  ///
  /// - Returns: Whether it was open; if not, nothing has changed.
  public mutating func choose(_ link: Int) -> Bool {
    guard steps.count < Self.mostChoices, let choice = study.choice(of: link, at: state.node),
      let arrival = study.follow(link, from: state)
    else { return false }
    steps.append(CaseStep(choice: choice, arrival))
    return true
  }
}

/// What came of a choice.
public struct CaseStep: Hashable, Sendable {
  /// The choice; nil for the beginning.
  public var choice: CaseChoice?
  /// The rules that were followed by themselves, each by its node and its number from 0.
  public var hops: [CaseChoice]
  /// Where the case came to.
  public var state: CaseState

  init(choice: CaseChoice?, _ arrival: CaseStudy.Arrival) {
    self.choice = choice
    hops = arrival.hops
    state = arrival.state
  }
}
