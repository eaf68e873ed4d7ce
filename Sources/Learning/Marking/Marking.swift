import CourseFormat

/// What an answer is worth and what the learner is told about it.
public struct Mark: Hashable, Sendable {
  /// From nothing to the whole.
  public var score: Score
  /// What belongs to this very answer.
  public var feedback: [Block]
  /// Which rows of a match or gaps of a cloze are right, in the trainer's order.
  public var parts: [Bool]
  /// How a wrong number came about, where that can be told.
  public var slip: MagnitudeSlip?

  /// A mark with what is told about it.
  public init(
    score: Score, feedback: [Block] = [], parts: [Bool] = [], slip: MagnitudeSlip? = nil
  ) {
    self.score = score
    self.feedback = feedback
    self.parts = parts
    self.slip = slip
  }

  /// The part of some parts that is right.
  init(parts: [Bool]) {
    self.init(score: Score(parts.count { $0 }, of: parts.count), parts: parts)
  }

  /// Right, wrong or in between.
  public var verdict: Verdict {
    switch score {
    case .full: .right
    case .zero: .wrong
    default: .partly
    }
  }

  /// Right, wrong or in between.
  public enum Verdict: String, Sendable {
    /// Everything was right.
    case right
    /// Something was right.
    case partly
    /// Nothing was right.
    case wrong
  }
}

extension Question {
  /// Marks an answer; an answer of another kind than the question is wrong.
  public func mark(_ response: Response) -> Mark {
    switch (body, response) {
    case (.choice(let choice), .choices(let chosen)): choice.mark(chosen)
    case (.number(let number), .number(let typed)): number.mark(typed)
    case (.text(let text), .text(let typed)): text.mark(typed)
    case (.match(let match), .pairs(let pairs)): match.mark(pairs)
    case (.order(let order), .order(let steps)): order.mark(steps)
    case (.cloze(let cloze), .gaps(let gaps)): cloze.mark(gaps)
    case (.likert(let likert), .level(let level)):
      Mark(score: (0..<likert.count).contains(level) ? .full : .zero)
    case (.reflect, .reflection): Mark(score: .full)
    default: Mark(score: .zero)
    }
  }

  /// Marks an answer and makes it a fact.
  public func answer(_ response: Response, hints: Int = 0) -> Answer {
    let response = response.bounded
    return Answer(
      question: id, revision: revision, response: response, score: mark(response).score,
      hints: hints)
  }
}
