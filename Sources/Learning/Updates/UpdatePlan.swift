import CourseFormat

/// What an update of a course means for one learner, before anything is changed.
public struct UpdatePlan: Hashable, Sendable {
  /// The fact to be kept.
  public let update: CourseUpdate
  /// The items that are done and stay so, in the new outline's order.
  public let done: [ItemID]
  /// The items that were done and must be done again, in the new outline's order.
  public let redo: [ItemID]
  /// The items to be done again that were not done, and whose scores until now count no more.
  public let setAside: [ItemID]
  /// The items of the learner's that stand under another id, old: new.
  public let carried: [ItemID: ItemID]
  /// Whether the learner had completed the course and has to again.
  public let isReopened: Bool
  /// The quizzes that are passed by the new key.
  public let passed: [ItemID]
  /// The answers that were to be marked again and could not be.
  public let unmarked: [UnmarkedAnswer]
  /// What becomes of the questions that the learner has answered, where the update says something.
  public let questions: AnsweredQuestions
  /// The items of the learner's that are not in the outline any more, nor another in their place.
  public let gone: [ItemID]

  /// Works out what an update means for a learner.
  ///
  /// `old` is the version that is replaced, where it is at hand: without it no answer is marked
  /// again, and nothing is known to be new. Nil for a learner who has not begun, or has reached the
  /// new version.
  public init?(
    _ standing: CourseStanding, from old: CourseEdition?, to new: CourseEdition, changes: Changes
  ) {
    guard let version = standing.version, version < new.manifest.version else { return nil }
    let path = ChangePath(changes, after: version, upTo: new.manifest.version)
    let items = Set(new.manifest.items.map(\.id))
    var update = CourseUpdate(from: version, to: new.manifest.version)
    update.redo = path.redo.filter { items.contains($0.key) }
    update.reopens = update.redo.filter { new.manifest.itemsNeeded.contains($0.key) }.values.max()
    update.moved = Self.moved(path, standing, old, new)
    update.replaced = Self.replaced(path, new)
    update.added = Self.added(standing, update, old, new)
    update.formerQuestions = Self.formerQuestions(standing, update, old, new)
    var after = standing
    after.take(update)
    let rescoring = Rescoring(after, path.regrade, update, from: old, to: new)
    if let rescoring {
      rescoring.write(to: &update)
      after = standing
      after.take(update)
    }
    self.update = update
    unmarked = rescoring?.unmarked ?? []
    let wasDone = { (item: ItemID) in
      standing[item].isDone || update.moved.contains { $0.value == item && standing[$0.key].isDone }
    }
    let order = new.manifest.items.map(\.id)
    done = order.filter { after[$0].isDone }
    redo = order.filter { !after[$0].isDone && wasDone($0) }
    setAside = order.filter { item in
      guard update.redo[item] != nil, !wasDone(item) else { return false }
      let former = update.moved.filter { $0.value == item }.keys
      return ([item] + former).contains { standing[$0].scoreCounted != nil }
    }
    carried = update.moved.filter { standing.items[$0.key] != nil }
    gone = standing.items.keys.filter {
      old?.manifest.items.map(\.id).contains($0) == true && !items.contains($0)
        && update.moved[$0] == nil
    }.sorted()
    questions = AnsweredQuestions(standing, path, update, from: old, to: new)
    isReopened = standing.isComplete && !after.isComplete
    passed = update.results.filter { result in
      result.passed == true && after[result.item].lastAttempt?.passed == true
        && after[result.item].isDone && !wasDone(result.item)
    }.map(\.item)
  }

  /// Whether the learner has anything to be told.
  public var isSilent: Bool {
    redo.isEmpty && update.added.isEmpty && update.rescored.isEmpty && !isReopened
  }

  private static func moved(
    _ path: ChangePath, _ standing: CourseStanding, _ old: CourseEdition?, _ new: CourseEdition
  ) -> [ItemID: ItemID] {
    let now = Dictionary(new.manifest.items.map { ($0.id, $0) }) { first, _ in first }
    let was = Dictionary((old?.manifest.items ?? []).map { ($0.id, $0) }) { first, _ in first }
    var moved: [ItemID: ItemID] = [:]
    for (id, place) in path.routes {
      let id = ItemID(rawValue: id)
      guard let place = place.map(ItemID.init(rawValue:)), let item = now[place], now[id] == nil,
        was[id] != nil || standing.items[id] != nil
      else { continue }
      // A lesson that was read passes no quiz.
      let sort = was[id].map(ItemSort.init) ?? standing.items[id].map(ItemSort.init)
      guard sort == ItemSort(item) else { continue }
      moved[id] = place
    }
    return moved
  }

  /// Which questions another one stands in for now, also those that only older versions had.
  private static func replaced(
    _ path: ChangePath, _ new: CourseEdition
  ) -> [QuestionID: QuestionID] {
    var replaced: [QuestionID: QuestionID] = [:]
    for (id, place) in path.routes {
      let id = QuestionID(rawValue: id)
      guard let place = place.map(QuestionID.init(rawValue:)), new.questions[place] != nil,
        new.questions[id] == nil
      else { continue }
      replaced[id] = place
    }
    return replaced
  }

  /// What the learner has answered, or is being asked, in a form that is here no more.
  private static func formerQuestions(
    _ standing: CourseStanding, _ update: CourseUpdate, _ old: CourseEdition?, _ new: CourseEdition
  ) -> [FormerQuestion] {
    guard let old else { return [] }
    let touched = standing.items.values.reduce(into: Set<QuestionID>()) { touched, item in
      touched.formUnion(item.selfChecks.keys)
      for attempt in [item.openAttempt, item.lastAttempt].compactMap({ $0 }) {
        touched.formUnion(attempt.questions)
        touched.formUnion(attempt.answers.keys)
      }
    }
    return touched.sorted().compactMap { id in
      let place = update.replaced[id] ?? id
      // A question that is gone may come back.
      guard let former = old.questions[id], former.revision != new.questions[place]?.revision,
        let form = old.forms[id], form.isBounded
      else { return nil }
      return FormerQuestion(question: place, revision: former.revision, form: form)
    }
  }

  private static func added(
    _ standing: CourseStanding, _ update: CourseUpdate, _ old: CourseEdition?, _ new: CourseEdition
  ) -> [ItemID] {
    guard let old, old.manifest.version < new.manifest.version else { return [] }
    let known = Set(old.manifest.items.map(\.id)).union(update.moved.values)
      .union(standing.items.keys)
    return new.manifest.items.map(\.id).filter { !known.contains($0) }
  }
}

/// What an item is, apart from its rules.
private enum ItemSort {
  case lesson, quiz, caseStudy, drill

  init(_ item: OutlineItem) {
    switch item.kind {
    case .lesson: self = .lesson
    case .quiz: self = .quiz
    case .caseStudy: self = .caseStudy
    case .drill: self = .drill
    }
  }

  /// What an item must be for a learner to stand so in it.
  init(_ standing: ItemStanding) {
    if standing.openAttempt != nil || standing.lastAttempt != nil {
      self = .quiz
    } else if standing.openCase != nil || standing.lastCase != nil {
      self = .caseStudy
    } else {
      self = standing.exercises.isEmpty ? .lesson : .drill
    }
  }
}
