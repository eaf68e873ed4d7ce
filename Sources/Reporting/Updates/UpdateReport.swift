import CourseFormat
import Learning
import Wording

/// What an update of a course means, one row for each learner, before anything is changed.
public struct UpdateReport: Sendable {
  /// The report as a table.
  public let table: Table

  /// A report on the plans of some learners, in their order.
  public init(_ plans: [(learner: Learner, plan: UpdatePlan)], in words: Words) {
    table = Table(
      columns: Self.columns(in: words),
      rows: plans.map { Self.row($0.learner, $0.plan, words) })
  }

  private static func columns(in words: Words) -> [Table.Column] {
    [
      ("learner", "report.learner"), ("version", "certificate.version"),
      ("stays_done", "report.stays-done"), ("redo", "report.redo"), ("new", "report.new"),
      ("moved", "report.moved"), ("raised", "report.raised"), ("reopened", "report.reopened"),
    ].map { Table.Column($0.0, heading: words($0.1)) }
  }

  private static func row(
    _ learner: Learner, _ plan: UpdatePlan, _ words: Words
  ) -> [Table.Cell] {
    let update = plan.update
    let moved = plan.carried.sorted { $0.key < $1.key }.map { "\($0.key) > \($0.value)" }
    let raised = update.results.map { result in
      let percent = words("score.percent", ["percent": .number(result.score.percent)])
      return plan.passed.contains(result.item)
        ? "\(result.item) \(percent) \(words("report.passed"))" : "\(result.item) \(percent)"
    }
    return [
      .text(learner.name), .text("\(update.from) > \(update.to)"), .number(plan.done.count),
      cell(plan.redo.map(\.rawValue)), cell(update.added.map(\.rawValue)), cell(moved),
      cell(raised), plan.isReopened ? .text(words("report.yes")) : .none,
    ]
  }

  private static func cell(_ words: [String]) -> Table.Cell {
    words.isEmpty ? .none : .text(words.joined(separator: ", "))
  }
}
