import CourseFormat

/// What a play of a case is worth.
///
///     total = path · visited/essential + harm · (1 − min(1, harm/most)) + time · [clock ≤ limit]
///
/// `path`, `harm` and `time` are the case's weights. A part that the case does not have gives its
/// weight to the others in proportion; in a case without any the end alone decides. All is exact
/// and rounded down once.
public struct CaseScore: Hashable, Sendable {
  /// The part of the essential nodes that was gone through; nil where no node is essential.
  public let path: Score?
  /// How little harm was done; nil where the case can do none.
  public let harm: Score?
  /// Whether the end came within the limit; nil for a case without one.
  public let time: Score?
  /// The whole.
  public let total: Score

  /// What a play is worth, as far as it has come.
  public init(of play: CasePlay) {
    let rules = play.study.rules
    let state = play.state
    let essential = play.study.essentialNodes
    let visited = essential.count { state.visits[$0] != nil }
    var parts: [(weight: Int, points: Int, of: Int)] = []
    func part(_ weight: Int, _ points: Int, of whole: Int) -> Score? {
      guard whole > 0 else { return nil }
      if weight > 0 { parts.append((weight, points, whole)) }
      return Score(points, of: whole)
    }
    path = part(rules.weights.path, visited, of: essential.count)
    // Whoever ends in harm has done all that there is, whatever was counted on the way.
    let endsInHarm = play.outcome?.isSuccess == false
    harm = part(
      rules.weights.harm, endsInHarm ? 0 : max(0, rules.mostHarm - state.harm),
      of: endsInHarm ? max(1, rules.mostHarm) : rules.mostHarm)
    time = part(
      rules.weights.time, (rules.limit.map { state.clock <= $0 } ?? true) ? 1 : 0,
      of: rules.limit == nil ? 0 : 1)
    guard !parts.isEmpty else {
      total = play.outcome?.isSuccess == true ? .full : .zero
      return
    }
    // Over one denominator: at most 2,000 nodes, a harm of 1,000 and weights of 100 per cent.
    let common = parts.reduce(1) { $0 * $1.of }
    let points = parts.reduce(0) { $0 + $1.weight * $1.points * (common / $1.of) }
    total = Score(points, of: parts.reduce(0) { $0 + $1.weight } * common)
  }
}

extension CasePlay {
  /// What the play is worth, as far as it has come.
  public var score: CaseScore { CaseScore(of: self) }
}
