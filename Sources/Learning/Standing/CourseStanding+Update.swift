import CourseFormat

// What an update does to a standing: it moves, raises and asks again, and never takes away.

extension CourseStanding {
  /// Takes in an update; of one to a version that the learner has reached only what it knows of
  /// former questions counts.
  mutating func take(_ update: CourseUpdate) {
    let was = version ?? .none
    guard update.to > was else {
      formerQuestions.insert(
        contentsOf: update.formerQuestions.filter { !knows($0) }, at: formerQuestions.startIndex)
      return
    }
    for (old, new) in update.moved.sorted(by: { $0.key < $1.key }) { move(old, to: new) }
    for item in update.added where items[item] == nil && update.moved[item] == nil {
      movedItems[item] = nil
      items[item] = .new
    }
    for (old, new) in update.replaced.sorted(by: { $0.key < $1.key }) {
      for item in items.keys { items[item]?.replace(old, with: new) }
      for index in formerQuestions.indices where formerQuestions[index].question == old {
        formerQuestions[index].question = new
      }
    }
    // What a version had again that an older one had is the newest of what was.
    let former = update.formerQuestions
    formerQuestions.removeAll { known in former.contains { known.isSame(as: $0) } }
    formerQuestions += former
    for answer in update.rescored { items[current(answer.item)]?.raise(answer) }
    for result in update.results { items[current(result.item)]?.raise(result) }
    // What a version asks that the learner has reached was asked already.
    for (item, version) in update.redo where version > was {
      items[current(item)]?.askAgain(for: version)
    }
    if let version = update.reopens, let completion, completion.version < version {
      reopenedBy = max(reopenedBy ?? .none, version)
    }
    unseenSince = unseenSince ?? was
    updatedVersion = update.to
  }

  /// The id under which an item stands now.
  func current(_ item: ItemID) -> ItemID { movedItems[item] ?? item }

  private func knows(_ former: FormerQuestion) -> Bool {
    formerQuestions.contains { $0.isSame(as: former) }
  }

  private mutating func move(_ old: ItemID, to new: ItemID) {
    guard old != new else { return }
    for (origin, place) in movedItems where place == old { movedItems[origin] = new }
    movedItems[old] = new
    movedItems[new] = nil
    if lastItem == old { lastItem = new }
    guard let standing = items.removeValue(forKey: old) else { return }
    items[new] = items[new]?.joined(by: standing) ?? standing
  }
}

extension CourseVersion {
  /// What comes before every version.
  static let none = CourseVersion(0, 0, 0)
}

extension ItemStanding {
  /// The standing in an item that an update brought.
  fileprivate static var new: ItemStanding {
    var standing = ItemStanding()
    standing.isNew = true
    return standing
  }

  /// The standing in an item that two items have become: the better of both.
  fileprivate func joined(by other: ItemStanding) -> ItemStanding {
    var both = self
    both.place = place ?? other.place
    both.isDone = isDone || other.isDone
    both.redoFor = both.isDone ? nil : [redoFor, other.redoFor].compactMap { $0 }.max()
    both.isNew = isNew && other.isNew
    both.bestScore = [bestScore, other.bestScore].compactMap { $0 }.max()
    both.scoreCounted = [scoreCounted, other.scoreCounted].compactMap { $0 }.max()
    both.attemptsFinished = attemptsFinished + other.attemptsFinished
    // Nobody has fewer attempts left than before.
    both.attemptsSetAside =
      both.attemptsFinished - min(attemptsCounted, other.attemptsCounted)
    both.joinAttempts(of: other)
    both.joinPlays(of: other)
    let isRedone = redoFor != nil || other.redoFor != nil
    both.exercises.merge(other.exercises) { own, theirs in
      isRedone ? own.joined(with: theirs) : theirs.isBetter(than: own) ? theirs : own
    }
    both.selfChecks.merge(other.selfChecks) { own, _ in own }
    both.bookmarks.formUnion(other.bookmarks)
    both.notes.merge(other.notes) { own, theirs in own.joined(by: theirs) }
    both.secondsSpent = secondsSpent + other.secondsSpent
    return both
  }

  /// Takes over another item's attempts; an open one is numbered anew, so that answers to an
  /// attempt of the one are not taken for answers to the other's.
  private mutating func joinAttempts(of other: ItemStanding) {
    let numbers = [self, other].compactMap {
      [$0.openAttempt?.number, $0.lastAttempt?.number].compactMap { $0 }.max()
    }
    lastAttempt = [lastAttempt, other.lastAttempt].compactMap { $0 }
      .max { $0.number < $1.number }
    openAttempt = [openAttempt, other.openAttempt].compactMap { $0 }
      .max { ($0.startedAt, $0.number) < ($1.startedAt, $1.number) }
    if numbers.count == 2, let last = numbers.max() { openAttempt?.number = last + 1 }
  }

  /// Takes over another case's plays in the same way.
  private mutating func joinPlays(of other: ItemStanding) {
    let numbers = [self, other].compactMap {
      [$0.openCase?.number, $0.lastCase?.number].compactMap { $0 }.max()
    }
    lastCase = [lastCase, other.lastCase].compactMap { $0 }.max { $0.number < $1.number }
    openCase = [openCase, other.openCase].compactMap { $0 }
      .max { ($0.startedAt, $0.number) < ($1.startedAt, $1.number) }
    if numbers.count == 2, let last = numbers.max() { openCase?.number = last + 1 }
  }

  fileprivate mutating func replace(_ old: QuestionID, with new: QuestionID) {
    openAttempt?.replace(old, with: new)
    lastAttempt?.replace(old, with: new)
    selfChecks.replace(old, with: new)
  }

  fileprivate mutating func raise(_ answer: RescoredAnswer) {
    guard let number = answer.attempt else {
      selfChecks.raise(answer)
      return
    }
    if openAttempt?.number == number { openAttempt?.answers.raise(answer) }
    if lastAttempt?.number == number { lastAttempt?.answers.raise(answer) }
  }

  fileprivate mutating func raise(_ result: RescoredAttempt) {
    guard let attempt = lastAttempt, attempt.number == result.attempt else { return }
    lastAttempt?.score = max(attempt.score ?? .zero, result.score)
    bestScore = max(bestScore ?? .zero, result.score)
    if result.passed == true { lastAttempt?.passed = true }
    // What was handed in before the quiz was asked for again does not do it again.
    guard redoFor == nil || attemptsCounted > 0 else { return }
    scoreCounted = max(scoreCounted ?? .zero, result.score)
    if result.passed == true { isDone = true }
  }

  fileprivate mutating func askAgain(for version: CourseVersion) {
    attemptsSetAside = attemptsFinished
    scoreCounted = nil
    guard isDone else { return }
    isDone = false
    redoFor = version
    // Whoever has read a lesson to its end begins it again at the beginning.
    place = nil
    // The best results stay; one that is enough makes them so again.
    for exercise in exercises.keys { exercises[exercise]?.isEnough = false }
  }
}

extension Attempt {
  fileprivate mutating func replace(_ old: QuestionID, with new: QuestionID) {
    guard let index = questions.firstIndex(of: old), !questions.contains(new) else { return }
    questions[index] = new
    answers.replace(old, with: new)
  }
}

extension [QuestionID: Answer] {
  fileprivate mutating func replace(_ old: QuestionID, with new: QuestionID) {
    guard self[new] == nil, var answer = removeValue(forKey: old) else { return }
    answer.question = new
    self[new] = answer
  }

  fileprivate mutating func raise(_ raised: RescoredAnswer) {
    guard let answer = self[raised.question], answer.revision == raised.revision else { return }
    self[raised.question]?.score = Swift.max(answer.score, raised.new)
  }
}
