import Typography

/// The rows of facts: names under each other, then values, then bars.
struct FactLayout {
  private let typesetter: Typesetter
  private let width: Int
  private let labelCells: Int
  private let valueCells: Int

  /// The cells of a bar.
  static let meterCells = 10

  init(scene: Scene, typesetter: Typesetter, width: Int) {
    let facts = scene.body.compactMap { element -> Fact? in
      if case .fact(let fact) = element { fact } else { nil }
    }
    self.typesetter = typesetter
    self.width = width
    labelCells = min(facts.map { typesetter.line($0.label).cells }.max() ?? 0, width / 2)
    valueCells =
      facts.filter { $0.meter != nil }.map { typesetter.line($0.value).cells }.max() ?? 0
  }

  func rows(of fact: Fact) -> [Line<Role>] {
    let label = typesetter.line(fact.label, upTo: labelCells)
    let column = labelCells + 3
    let room = width - column
    if let meter = fact.meter, valueCells + 3 + FactLayout.meterCells <= room {
      return [
        label.followed(by: typesetter.line(fact.value, fact.role), at: column)
          .followed(by: typesetter.line(FactLayout.bar(meter)), at: column + valueCells + 3)
      ]
    }
    let values = typesetter.lines([Phrase(fact.value, fact.role)], width: max(1, room))
    return values.enumerated().map { index, value in
      index == 0 ? label.followed(by: value, at: column) : value.indented(by: column)
    }
  }

  /// A bar of `#` and `-`: it is full only when everything is done, and empty only when nothing is.
  static func bar(_ tenThousandths: Int) -> DisplayText {
    var full = min(max(0, tenThousandths), 10_000) * meterCells / 10_000
    if full == 0, tenThousandths > 0 { full = 1 }
    return DisplayText(
      String(repeating: "#", count: full) + String(repeating: "-", count: meterCells - full))
  }
}
