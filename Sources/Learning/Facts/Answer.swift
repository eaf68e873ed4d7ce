import CourseFormat

/// What a learner answered, and what it was worth.
public struct Answer: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// The source text that the question was read from.
  public var revision: Revision
  /// What the learner answered.
  public var response: Response
  /// What it was worth.
  public var score: Score
  /// How many hints the learner had asked for.
  public var hints: Int

  /// An answer with its mark.
  public init(
    question: QuestionID, revision: Revision, response: Response, score: Score, hints: Int = 0
  ) {
    self.question = question
    self.revision = revision
    self.response = response
    self.score = score
    self.hints = hints
  }
}

/// What a learner answered, one case for each kind of question.
public enum Response: Hashable, Sendable {
  /// The chosen choices, numbered from 0 in the trainer's order.
  case choices(Set<Int>)
  /// A number as it was typed, its unit included.
  case number(String)
  /// A word or a few, as typed.
  case text(String)
  /// For each row of a match, in the trainer's order, the number of what was joined to it.
  case pairs([Int?])
  /// The steps of an order, by their numbers in the right order.
  case order([Int])
  /// What was put into each gap of a cloze, in order.
  case gaps([GapResponse])
  /// A level of a scale, from 0.
  case level(Int)
  /// A free answer.
  case reflection(String)

  /// Whether such an answer can be right or wrong.
  public var isGraded: Bool {
    switch self {
    case .choices, .number, .text, .pairs, .order, .gaps: true
    case .level, .reflection: false
    }
  }
}

extension Response {
  /// More parts than any question has that a person answers.
  public static let mostParts = 4096
  /// The bytes of text that are kept of an answer, about as much as eight printed pages.
  public static let longestText = 16_384

  /// The response as far as it is kept: nothing that is kept can fail to be read again.
  public var bounded: Response {
    var room = Self.longestText
    switch self {
    case .choices(let chosen): return .choices(Set(chosen.sorted().prefix(Self.mostParts)))
    case .number(let text): return .number(text.prefix(bytes: &room))
    case .text(let text): return .text(text.prefix(bytes: &room))
    case .pairs(let pairs): return .pairs(Array(pairs.prefix(Self.mostParts)))
    case .order(let steps): return .order(Array(steps.prefix(Self.mostParts)))
    case .gaps(let gaps):
      return .gaps(
        gaps.prefix(Self.mostParts).map { gap in
          if case .typed(let text) = gap { .typed(text.prefix(bytes: &room)) } else { gap }
        })
    case .level: return self
    case .reflection(let text): return .reflection(text.prefix(bytes: &room))
    }
  }
}

extension String {
  /// As many whole characters as some bytes have room for; the bytes they take are used up.
  func prefix(bytes room: inout Int) -> String {
    var end = startIndex
    if utf8.count <= room {
      end = endIndex
      room -= utf8.count
    } else {
      for index in indices {
        let size = self[index].utf8.count
        guard size <= room else { break }
        room -= size
        end = self.index(after: index)
      }
    }
    return String(self[..<end])
  }
}

/// What was put into one gap of a cloze.
public enum GapResponse: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Words, as typed.
  case typed(String)
  /// One of those to choose from, numbered from 0 in the trainer's order.
  case chosen(Int)
}
