import Typography

/// The rows of details: names under each other, then values, then bars.
///
/// Where there is no room for columns, each value follows its name as in a sentence.
struct DetailLayout {
  private let typesetter: Typesetter
  private let width: Int
  private let labelCells: Int
  private let valueCells: Int
  private let hasColumns: Bool

  /// The cells of a bar.
  static let meterCells = 10
  /// A column of values as wide as this may break a word that is longer, such as a number.
  private static let wideColumn = 12

  init(scene: Scene, typesetter: Typesetter, width: Int) {
    let details = scene.body.compactMap { element -> Detail? in
      if case .detail(let detail) = element { detail } else { nil }
    }
    self.typesetter = typesetter
    self.width = width
    labelCells = details.map { typesetter.line($0.label).cells }.max() ?? 0
    let room = width - labelCells - 3
    let word = details.map {
      Wrapping.longestWord(of: [Phrase.plain($0.value)], in: typesetter.alphabet)
    }.max()
    hasColumns = labelCells <= width * 3 / 5 && room >= min(word ?? 0, DetailLayout.wideColumn)
    valueCells =
      details.filter { $0.meter != nil }.map { typesetter.line($0.value).cells }.max() ?? 0
  }

  func rows(of detail: Detail) -> [Line<Role>] {
    guard hasColumns else {
      let said = [Phrase.plain(detail.label + typesetter.colon), Phrase(detail.value, detail.role)]
      return typesetter.lines(said, width: max(1, width - 2)).enumerated().map {
        $0 == 0 ? $1 : $1.indented(by: 2)
      }
    }
    let label = typesetter.line(detail.label)
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
