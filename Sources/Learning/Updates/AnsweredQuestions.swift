import CourseFormat

/// What an update says of the questions that a learner has answered.
public struct AnsweredQuestions: Hashable, Sendable {
  /// Those that another one stands in for now, old: new.
  public private(set) var carried: [QuestionID: QuestionID] = [:]
  /// Those that are gone while what they stood in is still there.
  public private(set) var gone: [QuestionID] = []
  /// Those whose keys have changed, by their new ids, and what becomes of the answers.
  public private(set) var regraded: [QuestionID: Regrade] = [:]

  init(
    _ standing: CourseStanding, _ path: ChangePath, _ update: CourseUpdate,
    from old: CourseEdition?, to new: CourseEdition
  ) {
    let items = Set(new.manifest.items.map(\.id))
    for (item, standing) in standing.items {
      for id in standing.answeredQuestions {
        let place = update.replaced[id] ?? id
        if place != id { carried[id] = place }
        if new.questions[place] != nil {
          regraded[place] = path.regrade[place]
        } else if old?.questions[id] != nil, items.contains(update.moved[item] ?? item) {
          gone.append(id)
        }
      }
    }
    gone = Set(gone).sorted()
  }

  /// Whether nothing is said of any.
  public var isEmpty: Bool { carried.isEmpty && gone.isEmpty && regraded.isEmpty }
}

extension ItemStanding {
  /// The questions with an answer that still counts for something.
  fileprivate var answeredQuestions: Set<QuestionID> {
    [openAttempt, lastAttempt].compactMap { $0 }.reduce(into: Set(selfChecks.keys)) {
      $0.formUnion($1.answers.keys)
    }
  }
}
