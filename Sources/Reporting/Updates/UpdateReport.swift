import CourseFormat
import Learning
import Wording

/// What an update of a course means, one row for each learner, before anything is changed.
public struct UpdateReport: Sendable {
  /// The report as a table.
  public let table: Table
  /// What becomes of items, questions and marks, a sentence each; one that says so if nothing does.
  public let sentences: [String]
  /// What could not be marked again, and how to mend it, a sentence each.
  public let warnings: [String]

  /// A report on the plans of some learners, in their order.
  public init(_ plans: [(learner: Learner, plan: UpdatePlan)], in words: Words) {
    table = Table(
      columns: Self.columns(in: words),
      rows: plans.map { Self.row($0.learner, $0.plan, words) })
    let said = UpdateSentences(plans.map(\.plan), in: words)
    (sentences, warnings) = (said.lines, said.warnings)
  }

  /// The table for people: what is nothing for everybody has no column, for the sentences say it.
  public var shortTable: Table {
    table.withoutEmptyColumns(but: ["learner", "version", "stays_done", "redo"])
  }

  private static func columns(in words: Words) -> [Table.Column] {
    [
      ("learner", "report.learner"), ("version", "certificate.version"),
      ("stays_done", "report.stays-done"), ("redo", "report.redo"), ("new", "report.new"),
      ("moved", "report.moved"), ("raised", "report.raised"), ("reopened", "report.reopened"),
      ("not_marked", "report.not-marked"),
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
      cell(Set(plan.unmarked.map(\.question.rawValue)).sorted()),
    ]
  }

  private static func cell(_ words: [String]) -> Table.Cell {
    words.isEmpty ? .none : .text(words.joined(separator: ", "))
  }
}
