import CourseFormat
import Learning
import Wording

/// Who has come how far: one row for each learner and course begun.
public struct ProgressReport: Sendable {
  /// The table, by learner and then by course.
  public let table: Table

  /// A report on some learners.
  ///
  /// - Parameters:
  ///   - learners: Who learns here.
  ///   - standings: Where each stands in each course begun.
  ///   - manifests: The courses on offer; of one that is no longer here the number of items is not
  ///     known.
  ///   - words: The language of the headings.
  public init(
    on learners: [Learner], _ standings: [Learner.ID: [CourseID: CourseStanding]],
    manifests: [CourseID: Manifest], in words: Words
  ) {
    let rows = learners.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.flatMap { learner in
      (standings[learner.id] ?? [:]).sorted { $0.key < $1.key }
        .filter { $0.value.enrolledVersion != nil }
        .map { ProgressReport.row(learner, $0.key, $0.value, manifests[$0.key]) }
    }
    table = Table(columns: ProgressReport.columns(in: words), rows: rows)
  }

  private static func columns(in words: Words) -> [Table.Column] {
    [
      ("learner", "report.learner"), ("course", "report.course"),
      ("enrolled", "report.enrolled"), ("items_done", "report.items"),
      ("items_total", "report.items-total"), ("best_score_percent", "report.score"),
      ("completed", "report.completed"), ("minutes", "report.minutes"),
      ("certificate", "report.certificate"),
    ].map { Table.Column($0.0, heading: words($0.1)) }
  }

  private static func row(
    _ learner: Learner, _ course: CourseID, _ standing: CourseStanding, _ manifest: Manifest?
  ) -> [Table.Cell] {
    let progress = manifest.map { CourseProgress($0, standing) }
    let done = progress?.itemsDone ?? standing.items.values.count(where: \.isDone)
    let score = progress?.score ?? standing.completion?.score
    return [
      .text(learner.name), .text(course.rawValue),
      standing.enrolledAt.map { .text(CalendarDay(secondsSince1970: $0).description) } ?? .none,
      .number(done), (progress?.itemCount).map(Table.Cell.number) ?? .none,
      (score?.percent).map(Table.Cell.number) ?? .none,
      (standing.isComplete ? standing.completion?.day.description : nil).map(Table.Cell.text)
        ?? .none,
      .number((standing.secondsSpent + 59) / 60),
      (standing.certificate?.id).map(Table.Cell.text) ?? .none,
    ]
  }
}
