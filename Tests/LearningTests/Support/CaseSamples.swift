import CourseFormat
import Learning
import Support
import Typography

extension CaseStudy {
  /// A child with diarrhoea: see the hand-made vectors of ``CasePlayTests``.
  static let sample = CaseStudy(
    id: "case", language: "en", title: "A child with diarrhoea",
    counters: [CaseCounter(id: "fluid", bounds: 0...3)],
    rules: CaseRules(limit: 30, mostHarm: 2),
    nodes: [
      .sample(
        "arrival", minutes: 2, isEssential: true,
        links: [.sample("signs"), .sample("home", CaseChange(harm: 2))]),
      .sample(
        "signs", minutes: 5, isEssential: true,
        rules: [
          .sample("shock", if: .and(.test(.clock, .more, 25), .test(.counter("fluid"), .equal, 0)))
        ],
        links: [
          .sample(
            "signs", CaseChange(minutes: 5, effects: [CounterEffect("fluid", .add(1))]),
            if: .test(.counter("fluid"), .less, 3)),
          .sample("signs", CaseChange(minutes: 10)),
          .sample("recovery", if: .test(.counter("fluid"), .atLeast, 2)),
          .sample("home", CaseChange(harm: 1)),
        ]),
      .sample(
        "shock", links: [.sample("referral"), .sample("death", CaseChange(minutes: 30, harm: 1))]),
      .sample("referral", minutes: 10, outcome: .adequate),
      .sample("recovery", outcome: .good),
      .sample("home", outcome: .harm),
      .sample("death", outcome: .death),
    ], revision: .sample)
}

extension CaseNode {
  static func sample(
    _ id: NodeID, minutes: Int = 0, isEssential: Bool = false, outcome: Outcome? = nil,
    rules: [CaseLink] = [], links: [CaseLink] = []
  ) -> CaseNode {
    CaseNode(
      id: id, title: [.text(DisplayText(id.rawValue))], change: CaseChange(minutes: minutes),
      isEssential: isEssential, outcome: outcome, rules: rules, links: links)
  }
}

extension CaseLink {
  static func sample(
    _ target: NodeID, _ change: CaseChange = .none, if condition: Condition? = nil
  ) -> CaseLink {
    CaseLink(to: target, label: [.text("on")], if: condition, change: change)
  }
}

/// Cases that look like chance and are the same in every run.
struct CaseSource {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func number(_ bounds: ClosedRange<Int>) -> Int {
    .random(in: bounds, using: &generator)
  }

  /// Any case, playable or not.
  mutating func study() -> CaseStudy {
    let count = number(2...8)
    let counters = [
      CaseCounter(id: "a", start: number(0...3), bounds: 0...number(3...5)),
      CaseCounter(id: "b", start: 2, bounds: 1...2),
    ]
    let nodes = (0..<count).map { index in
      let isEnd = index > 0 && number(0...3) == 0
      var node = CaseNode(
        id: id(index), title: [], change: change(), isEssential: number(0...2) == 0,
        outcome: isEnd ? Outcome.allCases[number(0...3)] : nil)
      node.rules = (0..<max(0, number(-3...2))).map { _ in link(count, isRule: true) }
      if !isEnd { node.links = (0..<number(1...4)).map { _ in link(count, isRule: false) } }
      return node
    }
    let path = number(0...100)
    let harm = number(0...(100 - path))
    return CaseStudy(
      id: "case", language: "en", title: "Case", counters: counters,
      rules: CaseRules(
        limit: number(0...1) == 0 ? nil : number(1...60), mostHarm: number(0...4),
        weights: CaseWeights(path: path, harm: harm, time: 100 - path - harm)),
      nodes: nodes, revision: .sample)
  }

  private func id(_ index: Int) -> NodeID { NodeID(rawValue: "n\(index)") }

  private mutating func link(_ count: Int, isRule: Bool) -> CaseLink {
    let isFree = !isRule && number(0...1) == 0
    return CaseLink(
      to: id(number(0...(count - 1))), label: [], if: isFree ? nil : condition(2),
      change: change())
  }

  private mutating func change() -> CaseChange {
    let counter: CounterID = number(0...1) == 0 ? "a" : "b"
    let effects =
      number(0...1) == 0
      ? []
      : [CounterEffect(counter, number(0...1) == 0 ? .add(number(-4...4)) : .set(number(0...9)))]
    return CaseChange(
      minutes: number(0...9), harm: max(0, number(-5...2)), effects: effects)
  }

  private mutating func condition(_ depth: Int) -> Condition {
    switch depth == 0 ? 0 : number(0...4) {
    case 1: return .not(condition(depth - 1))
    case 2: return .and(condition(depth - 1), condition(depth - 1))
    case 3: return .or(condition(depth - 1), condition(depth - 1))
    default:
      let quantities: [Condition.Quantity] = [
        .counter("a"), .counter("b"), .visits(id(number(0...3))), .clock, .harm,
      ]
      return .test(
        quantities[number(0...4)], Condition.Comparison.allCases[number(0...5)], number(0...6))
    }
  }
}
