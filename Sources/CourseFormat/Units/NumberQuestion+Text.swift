import Wording

extension NumberQuestion {
  /// The unit as a learner reads it; nil for a bare number.
  public func unitText(in words: Words) -> String? { unit.map { Self.text(ofUnit: $0, in: words) } }

  /// A unit as a learner reads it: a known one in its safe spelling, any other as it was written.
  public static func text(ofUnit unit: String, in words: Words) -> String {
    guard let known = MeasuringUnit(unit), known.isKnown else { return unit }
    return ([known.above] + known.below).map { $0?.text(in: words) ?? "" }.joined(separator: "/")
  }
}

extension UnitAtom {
  /// The unit's name, where a language has one of its own.
  fileprivate func text(in words: Words) -> String {
    switch quantity {
    case .drops: words("unit.drops")
    case .tablets: words("unit.tablets")
    case .biologicalActivity: words("unit.international")
    case .time where code == "d": words("unit.day")
    default: code
    }
  }
}
