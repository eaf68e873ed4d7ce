import CourseFormat
import Learning
import Wording

/// What an update means for all learners together, a sentence a line.
struct UpdateSentences {
  /// What becomes of items, questions and marks, in the order of their ids.
  private(set) var lines: [String] = []
  /// What could not be done, and how to mend it.
  private(set) var warnings: [String] = []
  private let plans: [UpdatePlan]
  private let words: Words

  init(_ plans: [UpdatePlan], in words: Words) {
    (self.plans, self.words) = (plans, words)
    guard !plans.isEmpty else { return }
    say("update.plan.item-carried", with: "new") { $0.carried.map { ($0.rawValue, $1.rawValue) } }
    say("update.plan.item-gone") { $0.gone.map { ($0.rawValue, "") } }
    say("update.plan.set-aside") { $0.setAside.map { ($0.rawValue, "") } }
    say("update.plan.question-carried", with: "new") {
      $0.questions.carried.map { ($0.rawValue, $1.rawValue) }
    }
    say("update.plan.question-gone") { $0.questions.gone.map { ($0.rawValue, "") } }
    say("update.plan.marks-kept") { plan in
      plan.questions.regraded.filter { $0.value == .keep }.map { ($0.key.rawValue, "") }
    }
    sayMarks()
    sayUnmarked()
    if lines.isEmpty, warnings.isEmpty, plans.allSatisfy(\.isUneventful) {
      lines.append(words("update.plan.nothing"))
    }
  }

  /// Says something of each id, with the number of learners whom it concerns.
  private mutating func say(
    _ key: String, with name: String = "", _ facts: (UpdatePlan) -> [(String, String)]
  ) {
    var learners: [[String]: Int] = [:]
    for plan in plans {
      for (id, other) in facts(plan) { learners[[id, other], default: 0] += 1 }
    }
    for (ids, count) in learners.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var arguments: [String: Argument] = ["id": .text(ids[0]), "count": .number(count)]
      if !name.isEmpty { arguments[name] = .text(ids[1]) }
      lines.append(words(key, arguments))
    }
  }

  /// Says of each question that is marked again for how many learners it brings more.
  private mutating func sayMarks() {
    var learners: [QuestionID: Int] = [:]
    for plan in plans {
      for (id, regrade) in plan.questions.regraded where regrade == .rescore {
        let isRaised = plan.update.rescored.contains { $0.question == id }
        learners[id, default: 0] += isRaised ? 1 : 0
      }
    }
    let unmarked = Set(plans.flatMap(\.unmarked).map(\.question))
    for (id, count) in learners.sorted(by: { $0.key < $1.key }) {
      // What is said of those that cannot be marked says it.
      if count == 0, unmarked.contains(id) { continue }
      let key = count == 0 ? "update.plan.marks-same" : "update.plan.marks-raised"
      lines.append(words(key, ["id": .text(id.rawValue), "count": .number(count)]))
    }
  }

  private mutating func sayUnmarked() {
    let unmarked = plans.flatMap(\.unmarked)
    for id in Set(unmarked.map(\.question)).sorted() {
      for reason in UnmarkedAnswer.Reason.allCases {
        let answers = unmarked.filter { $0.question == id && $0.reason == reason }
        guard let item = answers.first?.item else { continue }
        warnings.append(
          words(
            "update.plan.\(reason.rawValue)",
            [
              "id": .text(id.rawValue), "count": .number(answers.count),
              "keep": .text("regrade: {\(id): keep}"), "redo": .text("redo: [\(item)]"),
              "retired": .text("retired: {\(id): }"),
            ]))
      }
    }
  }
}

extension UpdatePlan {
  /// Whether the learner has to do nothing, and nothing has changed for them.
  fileprivate var isUneventful: Bool { isSilent && update.results.isEmpty }
}
