import Typography

/// The rows of details: names under each other, then values, then bars.
struct DetailLayout {
  private let typesetter: Typesetter
  private let width: Int
  private let labelCells: Int
  private let valueCells: Int

  /// The cells of a bar.
  static let meterCells = 10

  init(scene: Scene, typesetter: Typesetter, width: Int) {
    let details = scene.body.compactMap { element -> Detail? in
      if case .detail(let detail) = element { detail } else { nil }
    }
    self.typesetter = typesetter
    self.width = width
    labelCells = min(details.map { typesetter.line($0.label).cells }.max() ?? 0, width * 3 / 5)
    valueCells =
      details.filter { $0.meter != nil }.map { typesetter.line($0.value).cells }.max() ?? 0
  }

  func rows(of detail: Detail) -> [Line<Role>] {
    let label = typesetter.line(detail.label, upTo: labelCells)
    let column = labelCells + 3
    let room = width - column
    if let meter = detail.meter, valueCells + 3 + DetailLayout.meterCells <= room {
      return [
        label.followed(by: typesetter.line(detail.value, detail.role), at: column)
          .followed(by: typesetter.line(DetailLayout.bar(meter)), at: column + valueCells + 3)
      ]
    }
    let values = typesetter.lines([Phrase(detail.value, detail.role)], width: max(1, room))
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
