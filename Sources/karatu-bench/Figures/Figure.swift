import Reporting

/// Something measured, and what it may be at most.
struct Figure: Equatable {
  /// What was measured.
  let name: String
  /// What it was found to be.
  let measured: Quantity
  /// What it may be at most; nil for what is told only.
  let budget: Double?

  init(_ name: String, _ measured: Quantity, atMost budget: Double? = nil) {
    self.name = name
    self.measured = measured
    self.budget = budget
  }

  /// What is to be said of it.
  enum Verdict: String {
    case within = "ok"
    case over = "OVER"
    case noted = "noted"
  }

  /// Whether the budget is kept.
  var verdict: Verdict {
    guard let budget else { return .noted }
    return measured.value <= budget ? .within : .over
  }

  /// Figures as people read them.
  static func table(of figures: [Figure]) -> Table {
    Table(
      columns: [
        .init("figure", heading: "Figure"), .init("measured", heading: "Measured"),
        .init("budget", heading: "Budget"), .init("verdict", heading: "Verdict"),
      ],
      rows: figures.map { figure in
        let budget = figure.budget.map { Quantity($0, figure.measured.unit).description }
        return [
          .text(figure.name), .text(figure.measured.description),
          budget.map(Table.Cell.text) ?? .none, .text(figure.verdict.rawValue),
        ]
      })
  }
}
