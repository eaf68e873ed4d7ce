import Wording

// What the manifest says of the quizzes, and what it says of the course that may go out of date.

extension Survey {
  /// Checks what each quiz of the outline asks of its bank.
  mutating func checkOutline() {
    guard let manifest else { return }
    for item in manifest.items {
      guard let rules = item.quizRules else { continue }
      checkAttempts(item, rules, manifest)
      if let bank = banks[item.id] {
        checkBank(bank, rules)
        checkPatterns(of: bank)
      }
    }
  }

  private mutating func checkBank(_ bank: BankFacts, _ rules: QuizRules) {
    let count = bank.questions.count
    if let draw = rules.draw, draw > count {
      report(
        .drawTooLarge, at: .draw(bank.id),
        ["draw": .number(draw), "count": .number(count), "quiz": .text(bank.id.rawValue)])
    }
    checkGrading(bank, rules)
    let ids = bank.questions.map(\.id)
    for id in rules.critical where !ids.contains(id) {
      report(
        .criticalUnknown, at: .critical(bank.id, id),
        [
          "id": .text(id.rawValue), "quiz": .text(bank.id.rawValue),
          "remedy": .message(Suggestion.remedy(for: id.rawValue, among: ids.map(\.rawValue))),
        ])
    }
  }

  /// What is not marked can neither be critical nor pass anybody, however the draw falls.
  private mutating func checkGrading(_ bank: BankFacts, _ rules: QuizRules) {
    let ungraded = bank.questions.filter { !$0.isGraded }.map(\.id)
    for id in rules.critical where ungraded.contains(id) {
      report(
        .criticalUngraded, at: .critical(bank.id, id),
        ["id": .text(id.rawValue), "quiz": .text(bank.id.rawValue)])
    }
    // Critical questions are always drawn.
    let isCertain = rules.critical.contains { id in
      bank.questions.contains { $0.id == id && $0.isGraded }
    }
    guard rules.pass != nil, !isCertain,
      (rules.draw ?? bank.questions.count) <= ungraded.count
    else { return }
    report(.passWithoutGraded, at: .item(bank.id), ["quiz": .text(bank.id.rawValue)])
  }

  /// A learner who has failed for the last time must still be able to go on.
  private mutating func checkAttempts(
    _ item: OutlineItem, _ rules: QuizRules, _ manifest: Manifest
  ) {
    guard rules.attempts != nil, rules.pass != nil else { return }
    let followed =
      switch manifest.order {
      case .free: false
      case .module: manifest.outline.last?.items.contains(item) == false
      case .strict: manifest.items.last != item
      }
    guard followed else { return }
    report(
      .attemptsWithStrictOrder, at: .attempts(item.id),
      ["quiz": .text(item.id.rawValue), "order": .text(manifest.order.rawValue)])
  }

  /// Warns of content that should have been looked at again by now.
  mutating func checkReviewDay(_ today: CalendarDay) {
    guard let day = manifest?.reviewBy, day < today else { return }
    report(.reviewPast, at: .reviewBy, ["day": .text(day.description)])
  }
}
