import CourseFormat
import Typography

/// What a search has found.
public struct SearchAnswer: Hashable, Sendable {
  /// What was found, the best first.
  public var hits: [SearchHit]
  /// What it was found by.
  public var grounds: Grounds
  /// The words that the matches were made by.
  public var query: FoldedQuery
  /// What was wrong with the index; nil where nothing was.
  public var trouble: IndexTrouble?

  /// By what something was found.
  public enum Grounds: Hashable, Sendable {
    /// Every word begins as one that was looked for.
    case words
    /// Nothing has all the words: these beginnings of them were looked for instead.
    case beginnings
    /// Nothing has all the words: each of these has some.
    case someWords
  }

  /// Nothing.
  public static let none = SearchAnswer(
    hits: [], grounds: .words, query: FoldedQuery(words: []), trouble: nil)
}

/// A piece of a course that was found.
public struct SearchHit: Hashable, Sendable {
  /// The course it belongs to.
  public var course: CourseID
  /// What it is, and where.
  public var part: Part
  /// What it is called.
  public var name: DisplayText
  /// The title of the lesson that it stands in; empty where that is its name.
  public var lesson: DisplayText
  /// The words around the first match.
  public var context: [Piece]

  /// What was found.
  public enum Part: Hashable, Sendable {
    /// The course itself.
    case course
    /// A lesson, at one of its blocks.
    case lesson(ItemID, block: Int)
    /// A quiz, a case or a drill.
    case item(ItemID)
    /// A term of the glossary.
    case term(TermID)
  }

  /// Some words of the context.
  public struct Piece: Hashable, Sendable {
    /// The words.
    public var text: DisplayText
    /// Whether they are what was looked for.
    public var isMatch: Bool

    /// Some words.
    public init(_ text: DisplayText, isMatch: Bool = false) {
      self.text = text
      self.isMatch = isMatch
    }
  }
}
