import CourseFormat
import Learning
import Stage
import Typography
import Wording

extension World {
  /// An item of a course on a line: its name, what it is, its time, and how far the learner is.
  func row(
    for item: OutlineItem, of card: CourseCard, _ progress: CourseProgress, isHere: Bool = false
  ) -> Option {
    let state =
      isHere
      ? Column(say("state.here"), role: .strong, isNumber: true)
      : state(of: item, progress)
    return Option(
      label: [.plain(card.title(of: item.id))],
      columns: [
        Column(kind(of: item)),
        Column(
          duration(minutes: item.quizRules?.minutes ?? card.heads[item.id]?.minutes),
          isNumber: true),
        state,
      ])
  }

  private func state(of item: OutlineItem, _ progress: CourseProgress) -> Column {
    let standing = progress.standing[item.id]
    if standing.redoFor != nil {
      return Column(say("state.again"), role: .warning, isNumber: true)
    }
    if standing.isNew { return Column(say("state.new"), isNumber: true) }
    if let score = standing.bestScore, item.quizRules != nil || item.kind == .caseStudy {
      return Column(percent(score), role: standing.isDone ? .good : .plain, isNumber: true)
    }
    if standing.isDone { return Column(say("state.done"), role: .good, isNumber: true) }
    if standing.isBegun { return Column(say("state.begun"), isNumber: true) }
    return Column(.empty, isNumber: true)
  }

  /// What has to be done before an item can be opened; nil if it is open.
  func lock(on item: ItemID, of card: CourseCard) -> Message? {
    progress(in: card).lock(on: item).map { lock in
      Message("outline.locked", ["item": .text(card.title(of: lock.id).string)])
    }
  }
}

extension ItemStanding {
  /// Whether there is something to go on with.
  fileprivate var isBegun: Bool {
    openAttempt != nil || place != nil || openCase != nil || !exercises.isEmpty
  }
}
