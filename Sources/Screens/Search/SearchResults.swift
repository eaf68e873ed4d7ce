import Stage
import Typography
import Wording

/// What a search has found, ready to be shown.
public struct SearchResults: Hashable, Sendable {
  /// What was looked for, as it was typed.
  public var words: String
  /// What was found, the best first.
  public var hits: [Hit]
  /// How it was found, where that is not by the words as they were typed; or that nothing was.
  public var remarks: [Message]
  /// What was wrong, although something may have been found.
  public var trouble: Message?

  /// Something that was found.
  public struct Hit: Hashable, Sendable {
    /// Where it leads.
    public var destination: Destination
    /// What it is called.
    public var name: DisplayText
    /// Where it stands: the lesson and the course, or what it is.
    public var place: DisplayText
    /// The words around it, those that were looked for being marked.
    public var context: [Phrase]

    /// Something that was found.
    public init(
      _ destination: Destination, name: DisplayText, place: DisplayText, context: [Phrase] = []
    ) {
      self.destination = destination
      self.name = name
      self.place = place
      self.context = context
    }
  }

  /// What was found for some words.
  public init(words: String, hits: [Hit], remarks: [Message] = [], trouble: Message? = nil) {
    self.words = words
    self.hits = hits
    self.remarks = remarks
    self.trouble = trouble
  }
}
