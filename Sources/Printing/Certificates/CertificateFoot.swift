/// The lower part of a certificate: the facts in two columns and the instructions under them where
/// the language begins its lines, and the QR code at the other side.
struct CertificateFoot {
  private typealias Style = CertificateStyle
  private typealias Row = (label: Typesetter.Setting, value: Typesetter.Setting)

  private let rows: [Row]
  private let instructions: [Typesetter.Setting]
  private let code: QRCode
  private let description: String
  private let direction: WritingDirection

  /// Sets a page's texts.
  init(
    _ page: CertificatePage, _ code: QRCode, _ typesetter: Typesetter
  ) throws(PrintingProblem) {
    let width = Style.measure - Style.symbolWidth - Style.gutter
    let labels = try typesetter.set(
      page.facts.map(\.label), Style.label, width: width * Style.labelShare)
    let values = try typesetter.set(
      page.facts.map(\.value), Style.value, width: width - CertificateFoot.column(beside: labels))
    rows = Array(zip(labels, values))
    instructions = try typesetter.set(page.instructions, Style.instruction, width: width)
    direction = typesetter.direction
    description = page.symbolDescription
    self.code = code
  }

  /// Where the foot ends and the head's room begins.
  var top: Double { Style.bottomMargin + textTop + Style.footGap }

  /// The rule over the foot, and what is in it.
  var marks: [Sheet.Mark] {
    var marks: [Sheet.Mark] = [
      .decoration(
        .rule(
          x: Style.sideMargin, y: top, length: Style.measure, thickness: Style.hairline,
          Style.accent))
    ]
    var pen = Style.bottomMargin + textTop
    let valuesAt = CertificateFoot.column(beside: rows.map(\.label))
    let cells = rows.map { row in
      defer { pen -= CertificateFoot.height(of: row) }
      return [
        row.label.placed(.rowLabel, top: pen, left: beginning(at: 0)),
        row.value.placed(.cell, top: pen, left: beginning(at: valuesAt)),
      ]
    }
    if !cells.isEmpty { marks.append(.table(cells)) }
    pen = Style.bottomMargin + instructionsHeight
    for instruction in instructions {
      marks.append(.text(instruction.placed(.paragraph, top: pen, left: beginning(at: 0))))
      pen -= instruction.height
    }
    return marks + [.symbol(symbol)]
  }

  private var symbol: Sheet.Symbol {
    let farSide = Style.width - Style.sideMargin - Style.symbolWidth
    return Sheet.Symbol(
      code: code, x: direction == .rightToLeft ? Style.sideMargin : farSide,
      y: Style.bottomMargin, width: Style.symbolWidth, description: description)
  }

  /// How high the taller of the two sides is.
  private var textTop: Double {
    let rowsHeight = rows.reduce(0) { $0 + CertificateFoot.height(of: $1) }
    let gap = rows.isEmpty || instructions.isEmpty ? 0 : Style.instructionGap
    return max(rowsHeight + gap + instructionsHeight, Style.symbolWidth)
  }

  private var instructionsHeight: Double { instructions.reduce(0) { $0 + $1.height } }

  private static func height(of row: Row) -> Double { max(row.label.height, row.value.height) }

  /// How far the values' column is from the side where the labels begin.
  private static func column(beside labels: [Typesetter.Setting]) -> Double {
    (labels.map(\.width).max() ?? 0) + Style.columnGap
  }

  /// Puts a line of a width so far from the margin at which the language begins its lines.
  private func beginning(at indent: Double) -> (Double) -> Double {
    direction == .rightToLeft
      ? { width in Style.width - Style.sideMargin - indent - width }
      : { _ in Style.sideMargin + indent }
  }
}
