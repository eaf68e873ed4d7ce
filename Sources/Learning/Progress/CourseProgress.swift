import CourseFormat

/// How far a learner is in a course: its outline and the learner's standing, put together.
public struct CourseProgress: Sendable {
  /// The course.
  public let manifest: Manifest
  /// Where the learner stands.
  public let standing: CourseStanding

  /// The progress of a learner in a course.
  public init(_ manifest: Manifest, _ standing: CourseStanding) {
    self.manifest = manifest
    self.standing = standing
  }

  /// How many items are done.
  public var itemsDone: Int { manifest.items.count { standing[$0.id].isDone } }
  /// How many items the course has.
  public var itemCount: Int { manifest.items.count }
  /// The part that is done.
  public var fraction: Score { Score(itemsDone, of: itemCount) }
  /// Whether the learner has begun.
  public var hasBegun: Bool { standing.enrolledVersion != nil }
  /// Whether the completion was recorded, and no update has asked for more since.
  public var isComplete: Bool { standing.isComplete }

  /// The item to go on with: the one that was left unfinished, else the next that is not done.
  ///
  /// A quiz that was taken as often as it may be is none to go on with.
  public var next: OutlineItem? {
    let open = manifest.items.filter {
      !standing[$0.id].isDone && canBeDone($0) && lock(on: $0.id) == nil
    }
    if let last = standing.lastItem {
      if let unfinished = open.first(where: { $0.id == last }) { return unfinished }
      let after = manifest.items.drop { $0.id != last }.dropFirst()
      if let following = after.first(where: { item in open.contains { $0.id == item.id } }) {
        return following
      }
    }
    return open.first
  }

  /// The item that must be done before this one can be opened; nil if it is open.
  ///
  /// What is done stays open, whatever a new version puts before it.
  public func lock(on item: ItemID) -> OutlineItem? {
    if standing[item].isDone { return nil }
    let before: [OutlineItem] =
      switch manifest.order {
      case .free: []
      case .strict: Array(manifest.items.prefix { $0.id != item })
      case .module:
        manifest.outline.prefix { !$0.items.contains { $0.id == item } }.flatMap(\.items)
      }
    return before.first { !standing[$0.id].isDone }
  }

  private func canBeDone(_ item: OutlineItem) -> Bool {
    standing[item.id].openAttempt != nil || attemptsLeft(of: item) != 0
  }

  /// How many times a quiz may still be taken; nil for without limit.
  public func attemptsLeft(of item: OutlineItem) -> Int? {
    item.quizRules?.attempts.map { max(0, $0 - standing[item.id].attemptsCounted) }
  }

  /// Whether the learner has done all that the course's completion rule asks for.
  public var meetsCompletionRule: Bool {
    let needed = manifest.itemsNeeded
    return hasBegun && !needed.isEmpty && needed.allSatisfy { standing[$0].isDone }
  }

  /// The mean of the best scores of the quizzes and cases that must be passed, as far as they were
  /// taken to an end since an update last asked for them again; nil where none was.
  public var score: Score? {
    let scores = manifest.completion.pass.compactMap { standing[$0].scoreCounted?.rawValue }
    guard !scores.isEmpty else { return nil }
    return Score(scores.reduce(0, +), of: scores.count * Score.full.rawValue)
  }
}

extension Manifest {
  /// The items that the completion rule asks for.
  ///
  /// A rule that asks for nothing asks for everything: nobody completes a course by beginning it.
  public var itemsNeeded: [ItemID] {
    let lessons: [ItemID] =
      switch completion.lessons {
      case .all: items.filter { $0.kind == .lesson }.map(\.id)
      case .some(let ids): ids
      }
    let asked = lessons + completion.pass
    return asked.isEmpty ? items.map(\.id) : asked
  }
}
